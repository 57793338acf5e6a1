import { type Measured, tables } from './figures';
import { gestures } from './gestures';
import { largeFile, sampleFile } from './journeyFiles';
import { type MeasureOptions, prepare } from './measure';

export { beside, besideIds } from './beside';

/** Ids of all gestures, for `only`. */
export const gestureIds = gestures.map(({ id }) => id);

export interface BenchOptions extends MeasureOptions {
  /** Ids of the gestures to measure. */
  readonly only: readonly string[];
  say(line: string): void;
}

/** Measures both journeys in one run, gesture by gesture in turn, so that they meet the same machine. */
export async function bench(options: BenchOptions): Promise<{ large: Measured; small: Measured; text: string }> {
  const { only, say } = options;
  const files = [largeFile(), sampleFile()] as const;
  const [large, small] = [await prepare(files[0], options), await prepare(files[1], options)];
  const results = [large, small].map((): Measured['gestures'][number][] => []);
  const openings = [await large.opening(), await small.opening()] as const;
  for (const gesture of gestures) {
    if (!only.includes(gesture.id)) continue;
    say(gesture.name);
    for (const [i, subject] of [large, small].entries()) {
      results[i]?.push({ id: gesture.id, name: gesture.name, figures: await subject.perform(gesture) });
    }
  }
  await large.close();
  await small.close();
  const measured = (i: 0 | 1): Measured => {
    const { name, cards } = files[i];
    return { name, cards, opening: openings[i], gestures: results[i] ?? [] };
  };
  return { large: measured(0), small: measured(1), text: tables(measured(0), measured(1)) };
}
