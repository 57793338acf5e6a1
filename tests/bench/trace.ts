/** The fields of a Chrome trace event that the sums need. Times in µs. */
export interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  /** Time on the processor, where the system tells it apart from the time on the clock. */
  readonly tdur?: number;
  readonly args?: { readonly name?: unknown };
}

/** The one category that has all it takes, so that tracing itself costs little. */
export const TRACE_CATEGORIES = ['-*', '__metadata', 'disabled-by-default-devtools.timeline'];

const TASK = 'RunTask';
/** Said on the main thread inside the task that makes a frame, once per frame. */
const FRAME = 'BeginCommitCompositorFrame';

/**
 * Main-thread work per frame, in ms: everything the page's main thread ran since the frame before – input, React,
 * storage, garbage collection – up to and including the task that made the frame (animation callbacks, style, layout,
 * paint). Tasks after the last frame led to none and are added to it, so that nothing is lost.
 *
 * It counts time on the processor, not on the clock: a machine that does other things at the same time stretches the
 * clock many times over, and the work stays the work. Where a system does not tell them apart it is the clock.
 */
export function framesOf(events: readonly TraceEvent[]): number[] {
  const thread = mainThread(events);
  const here = events.filter((event) => threadOf(event) === thread);
  const tasks = here.filter(isTask).sort((a, b) => a.ts - b.ts);
  const marks = here.filter(({ name }) => name === FRAME).map(({ ts }) => ts);
  marks.sort((a, b) => a - b);

  const frames: number[] = [];
  let work = 0;
  let next = 0;
  for (const task of tasks) {
    work += workOf(task);
    const end = task.ts + (task.dur ?? 0);
    let isFrame = false;
    for (let mark = marks[next]; mark !== undefined && mark <= end; mark = marks[++next]) isFrame = true;
    if (!isFrame) continue;
    frames.push(work);
    work = 0;
  }
  const last = frames.length - 1;
  if (last < 0) return work > 0 ? [work] : [];
  frames[last] = (frames[last] ?? 0) + work;
  return frames;
}

/** The main thread of the page: of all renderers (Chrome keeps a spare one) the one that did most. */
function mainThread(events: readonly TraceEvent[]): string | undefined {
  const work = new Map<string, number>();
  for (const event of events) {
    if (event.name === 'thread_name' && event.args?.name === 'CrRendererMain') work.set(threadOf(event), 0);
  }
  for (const event of events) {
    const sum = work.get(threadOf(event));
    if (sum !== undefined && isTask(event)) work.set(threadOf(event), sum + workOf(event));
  }
  return [...work].sort((a, b) => b[1] - a[1])[0]?.[0];
}

function threadOf({ pid, tid }: TraceEvent): string {
  return `${pid}:${tid}`;
}

function isTask({ name, ph }: TraceEvent): boolean {
  return name === TASK && ph === 'X';
}

function workOf({ tdur, dur = 0 }: TraceEvent): number {
  return (tdur ?? dur) / 1000;
}
