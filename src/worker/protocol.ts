/** Where the worker is, relative to the page. The build puts it there (scripts/service-worker.mjs). */
export const WORKER_URL = './sw.js';

/** What a page says to a worker. */
export type WorkerMessage =
  /** Take over now: sent to a waiting worker once the person agreed and every tab is free. */
  | { readonly kind: 'take-over' }
  /** Asks whether this version has the file; the answer, a boolean, comes through the port that is sent along. */
  | { readonly kind: 'has'; readonly url: string };
