/** One frame at 60 Hz, in ms. */
const FRAME_BUDGET = 16;

/** Main-thread work of one gesture, in ms per frame. */
export interface Figures {
  readonly frames: number;
  readonly median: number;
  readonly p95: number;
  readonly max: number;
  /** Share of frames with more work than fits between two frames, 0–1. */
  readonly over: number;
  /** All frames together, in ms. */
  readonly total: number;
}

export function figuresOf(frames: readonly number[]): Figures {
  const sorted = [...frames].sort((a, b) => a - b);
  return {
    frames: sorted.length,
    median: quantile(sorted, 0.5),
    p95: quantile(sorted, 0.95),
    max: sorted.at(-1) ?? 0,
    over: sorted.length === 0 ? 0 : sorted.filter((work) => work > FRAME_BUDGET).length / sorted.length,
    total: sorted.reduce((sum, work) => sum + work, 0),
  };
}

/** Nearest rank: a value that was measured, never one between two. */
function quantile(sorted: readonly number[], share: number): number {
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? 0;
}

/** What one journey took. */
export interface Measured {
  readonly name: string;
  readonly cards: number;
  /** From the click in the library to the first card painted: on the clock, and the main thread's work; ms, medians. */
  readonly opening: { readonly clock: number; readonly work: number };
  readonly gestures: readonly { readonly id: string; readonly name: string; readonly figures: Figures }[];
}

/** The tables as printed: the large journey, the small one, and how many times more work the large one takes. */
export function tables(large: Measured, small: Measured): string {
  const head = ['', 'frames', 'median', 'p95', 'max', '> 16 ms'];
  const rowsOf = (journey: Measured) =>
    journey.gestures.map(({ name, figures: { frames, median, p95, max, over } }) => [
      name,
      String(frames),
      ms(median),
      ms(p95),
      ms(max),
      `${Math.round(over * 100)} %`,
    ]);
  const ratios = large.gestures.map(({ id, name, figures }) => {
    const other = small.gestures.find((gesture) => gesture.id === id)?.figures.total ?? 0;
    return [name, times(figures.total, other)];
  });
  const opening = [large, small].map(({ name, opening: { clock, work } }) => [name, ms(clock), ms(work)]);
  return [
    'Main-thread work per frame in ms (time on the processor)',
    ...[large, small].map((journey) => `${journey.name}\n${table([head, ...rowsOf(journey)])}`),
    `Work of the whole gesture, ${large.name} : ${small.name}\n${table([['', 'ratio'], ...ratios])}`,
    `From the click in the library to the first card painted, in ms\n${table([
      ['', 'clock', 'work'],
      ...opening,
      ['ratio', times(large.opening.clock, small.opening.clock), times(large.opening.work, small.opening.work)],
    ])}`,
  ].join('\n\n');
}

function ms(value: number): string {
  return value < 100 ? value.toFixed(1) : String(Math.round(value));
}

function times(value: number, of: number): string {
  return of > 0 ? `${(value / of).toFixed(1)} ×` : '–';
}

/** Columns of equal width, the first to the left, figures to the right. */
export function table(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => (row[column] ?? '').length)));
  return rows
    .map((row) =>
      row
        .map((text, column) => (column === 0 ? text.padEnd(widths[0] ?? 0) : text.padStart((widths[column] ?? 0) + 2)))
        .join('')
        .trimEnd(),
    )
    .join('\n');
}
