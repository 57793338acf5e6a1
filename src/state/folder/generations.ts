/** One saved state of a journey in its folder. The file's name tells all of it, so no list can disagree with the files. */
export interface Generation {
  /** Counts up with every save: which one is newer never depends on a clock. */
  readonly number: number;
  /** The day that the clock showed, `YYYY-MM-DD`. */
  readonly day: string;
  readonly file: string;
}

/** Newest generations that always stay. */
const NEWEST = 5;

/** Days of which the last generation stays besides. */
const DAYS = 7;

const FILE = /^(\d{6,15})-(\d{4}-\d{2}-\d{2})(?:-.*)?\.json$/;
const FOLDER = /\(([A-Za-z0-9_-]{1,64})\)$/;

/** `000042-2026-11-22-skerry-air.json`: sorted by name, the newest stands last. */
export function generationFile(number: number, day: string, plainTitle: string): string {
  return `${[String(number).padStart(6, '0'), day, plainTitle].filter((part) => part !== '').join('-')}.json`;
}

export function generationOf(file: string): Generation | null {
  const [, number, day] = FILE.exec(file) ?? [];
  return number === undefined || day === undefined ? null : { number: Number(number), day, file };
}

/** `skerry-air (V1StGXR8_Z5jdHi6B-myT)`: a journey keeps its folder when its title changes. */
export function journeyFolder(journeyId: string, plainTitle: string): string {
  return `${plainTitle || 'journey'} (${journeyId})`;
}

export function journeyOfFolder(folder: string): string | null {
  return FOLDER.exec(folder)?.[1] ?? null;
}

/** The generations among these files, newest first. */
export function generationsOf(files: readonly string[]): Generation[] {
  return files.flatMap((file) => generationOf(file) ?? []).sort((a, b) => b.number - a.number);
}

/**
 * Which generations have become too many: all but the five newest and the last one of each of the seven newest days.
 * Days are those in the names, counted back from the newest generation, not from today: a clock that is set thins nothing.
 */
export function generationsToDrop(generations: readonly Generation[]): Generation[] {
  const newestFirst = [...generations].sort((a, b) => b.number - a.number);
  const days = new Set<string>();
  return newestFirst.filter(({ day }, at) => {
    const isLastOfDay = !days.has(day) && days.size < DAYS;
    if (isLastOfDay) days.add(day);
    return at >= NEWEST && !isLastOfDay;
  });
}
