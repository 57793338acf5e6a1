import type { TypeSize } from '../../../domain/layout/textWidth';
import { type Stage, saidGoal } from '../../../domain/model/stage';
import { fitText } from '../frame/type';

/** One statement, or the part of it that stands on this slide. */
export interface StatementPart {
  readonly label: string;
  readonly lines: readonly string[];
  /** Whether it is whole: then the browser may set its lines. */
  readonly text: string | null;
}

/** What stands on each slide, all at one size. */
export interface Statements {
  readonly pages: readonly (readonly StatementPart[])[];
  readonly type: TypeSize;
}

/** Units: a label with the space after its statement. */
const LABEL = 34 + 24;

/** From large to small. */
const sizes: readonly TypeSize[] = [
  { size: 34, lineHeight: 44, weight: 450 },
  { size: 32, lineHeight: 40, weight: 450 },
  { size: 28, lineHeight: 36, weight: 450 },
  { size: 26, lineHeight: 33, weight: 450 },
];
const SMALLEST: TypeSize = { size: 26, lineHeight: 33, weight: 450 };

/**
 * The customer's goal and the promise, where they are said: as large as both fit on the first slide with every word, else
 * small and on as many slides as it takes. `rooms` are the heights on the first slide and on each that follows.
 */
export function fitStatements(stage: Stage, width: number, rooms: readonly [first: number, next: number]): Statements {
  const said = [
    { label: 'Customers want to', text: saidGoal(stage) },
    { label: 'The promise', text: stage.promise },
  ].filter(({ text }) => text.trim() !== '');
  if (said.length === 0) return { pages: [], type: SMALLEST };
  const set = (type: TypeSize) =>
    said.map(({ label, text }) => ({ label, ...fitText(text, width, Number.POSITIVE_INFINITY, type) }));
  for (const type of sizes) {
    const texts = set(type);
    const height = texts.reduce((sum, { lines }) => sum + LABEL + lines.length * type.lineHeight, 0);
    if (height <= rooms[0]) return { pages: [texts], type };
  }
  const pages: StatementPart[][] = [[]];
  let left = rooms[0];
  for (const { label, lines } of set(SMALLEST)) {
    for (let at = 0; at < lines.length; ) {
      const fitting = Math.floor((left - LABEL) / SMALLEST.lineHeight);
      if (fitting < 1 && (pages.length === 1 || left < rooms[1])) {
        pages.push([]);
        left = rooms[1];
        continue;
      }
      const part = lines.slice(at, at + Math.max(1, fitting));
      const isWhole = part.length === lines.length;
      pages.at(-1)?.push({ label, lines: part, text: isWhole ? lines.join(' ') : null });
      at += part.length;
      left -= LABEL + part.length * SMALLEST.lineHeight;
    }
  }
  return { pages, type: SMALLEST };
}

/** Units that the statements of a slide take. */
export function heightOfStatements({ pages, type }: Statements, page: number): number {
  return (pages[page] ?? []).reduce((sum, { lines }) => sum + LABEL + lines.length * type.lineHeight, 0);
}
