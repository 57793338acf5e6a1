import { type Measured, tables } from './figures';
import { gestures } from './gestures';
import { largeFile, sampleFile } from './journeyFiles';
import { type MeasureOptions, measure } from './measure';

/** Ids of all gestures, for `--only`. */
export const gestureIds = gestures.map(({ id }) => id);

/** Measures both journeys in one run, so that they meet the same machine. */
export async function bench(options: MeasureOptions): Promise<{ large: Measured; small: Measured; text: string }> {
  const small = await measure(sampleFile(), options);
  const large = await measure(largeFile(), options);
  return { large, small, text: tables(large, small) };
}
