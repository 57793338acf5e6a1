/** The class of what the filter leaves out and does not hide. */
export const PALE = 'pale';
