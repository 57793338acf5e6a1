import { describe, expect, it } from 'vitest';
import { framesOf, type TraceEvent } from './trace';

const PAGE = { pid: 1, tid: 7 };
const SPARE = { pid: 2, tid: 7 };

function main(thread: typeof PAGE): TraceEvent {
  return { ...thread, name: 'thread_name', ph: 'M', ts: 0, args: { name: 'CrRendererMain' } };
}

/** A task from one millisecond to another that needed `work` ms of the processor. */
function task(from: number, to: number, work: number, thread = PAGE): TraceEvent {
  return { ...thread, name: 'RunTask', ph: 'X', ts: from * 1000, dur: (to - from) * 1000, tdur: work * 1000 };
}

function frame(at: number, thread = PAGE): TraceEvent {
  return { ...thread, name: 'BeginCommitCompositorFrame', ph: 'I', ts: at * 1000 };
}

describe('the work of a frame', () => {
  it('is what the processor did since the frame before, up to the task that made it', () => {
    const events = [main(PAGE), task(0, 4, 3), task(5, 15, 2), frame(14), task(16, 20, 1), task(21, 30, 8), frame(29)];
    expect(framesOf(events)).toEqual([5, 9]);
  });

  it('includes what came after the last frame', () => {
    expect(framesOf([main(PAGE), task(0, 4, 3), frame(3), task(5, 6, 1)])).toEqual([4]);
    expect(framesOf([main(PAGE), task(0, 4, 3)])).toEqual([3]);
  });

  it('is that of the page alone', () => {
    const others = [main(SPARE), task(0, 2, 1, SPARE), frame(1, SPARE), { ...task(0, 90, 90), tid: 8 }];
    expect(framesOf([main(PAGE), task(0, 9, 7), frame(8), ...others])).toEqual([7]);
  });

  it('is time on the clock where the system tells no other', () => {
    const { tdur: _, ...untold } = task(0, 9, 7);
    expect(framesOf([main(PAGE), untold, frame(8)])).toEqual([9]);
  });

  it('is nothing where nothing was traced', () => {
    expect(framesOf([])).toEqual([]);
  });
});
