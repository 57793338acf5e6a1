/** How soon a change is copied: so long after the last one… */
const QUIET = 3_000;
/** … and no later than so long after the first one, while somebody goes on editing. */
const LONGEST = 45_000;
/** A failed try is repeated after so long, if nothing changes before. All in milliseconds. */
const AGAIN = 60_000;

/** Decides when a task runs. Time comes from a clock that only goes forward. */
export interface Pace {
  /** Something has changed. */
  changed(): void;
  /** The last run failed. */
  failed(): void;
  /** Runs the task now, instead of later, if it was to run at all. */
  hurry(): void;
  stop(): void;
}

export function pace(task: () => void, elapsed: () => number = () => performance.now()): Pace {
  let first: number | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const run = () => {
    clearTimeout(timer);
    timer = undefined;
    first = null;
    task();
  };
  const after = (milliseconds: number) => {
    clearTimeout(timer);
    timer = setTimeout(run, milliseconds);
  };
  return {
    changed() {
      first ??= elapsed();
      after(Math.max(0, Math.min(QUIET, first + LONGEST - elapsed())));
    },
    failed: () => {
      if (timer === undefined) after(AGAIN);
    },
    hurry: () => {
      if (timer !== undefined) run();
    },
    stop: () => clearTimeout(timer),
  };
}
