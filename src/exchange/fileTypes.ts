/** The files that import opens, as a file dialog wants to be told: journeys, and everything in one. */
export const IMPORTED_FILES: readonly string[] = ['.json', '.zip', 'application/json', 'application/zip'];
