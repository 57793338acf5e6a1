import type { WorkerMessage } from '../../worker/protocol';
import { entryScript } from './startUpdates';
import { workerAddress } from './workerAddress';

/** The versions of the app that the browser keeps for this page. */
export interface WorkerSide {
  /** Whether a newer version is installed and waits. */
  isWaiting(): boolean;
  /** Calls back when a newer version begins or ends to wait. */
  onWaiting(listener: () => void): void;
  /** Lets the waiting version take over from the one that all tabs run on. */
  takeOver(): void;
  /** Calls back when another version has taken over and the code of this page is none of its. */
  onTakenOver(listener: () => void): void;
}

const HOUR = 3_600_000;
/** Between two looks for a newer version when the tab is shown again and again, in milliseconds. */
const PAUSE = 5 * 60_000;
/** How long a worker may take to answer, in milliseconds. */
const ANSWER = 5_000;

/**
 * Registers the service worker, which keeps the whole app in the browser, and follows its versions. The browser looks for
 * a newer one on every visit; a tab that stays open looks each hour and when it is shown again.
 * @throws what `register` throws: the address cannot be read, or this browser refuses service workers
 */
export async function registerWorker(container: ServiceWorkerContainer): Promise<WorkerSide> {
  const registration = await container.register(workerAddress(), { updateViaCache: 'none' });
  const onWaiting: (() => void)[] = [];
  const onTakenOver: (() => void)[] = [];
  // The first version of all becomes active by itself, so it only seems to wait.
  const isWaiting = () => registration.waiting !== null && registration.active !== null;
  const tell = (listeners: readonly (() => void)[]) => {
    for (const listener of listeners) listener();
  };
  const followInstalling = () => registration.installing?.addEventListener('statechange', () => tell(onWaiting));
  followInstalling();
  registration.addEventListener('updatefound', followInstalling);
  container.addEventListener('controllerchange', () => {
    tell(onWaiting);
    const worker = container.controller;
    // The first version takes the page over that it came with: nothing to reload.
    if (worker) void has(worker, entryScript()).then((isKnown) => isKnown || tell(onTakenOver));
  });
  lookForNewer(registration);
  return {
    isWaiting,
    onWaiting: (listener) => onWaiting.push(listener),
    takeOver: () => registration.waiting?.postMessage({ kind: 'take-over' } satisfies WorkerMessage),
    onTakenOver: (listener) => onTakenOver.push(listener),
  };
}

/** Whether the file is one of the worker's version. A worker that does not answer is given the benefit of the doubt. */
function has(worker: ServiceWorker, url: string): Promise<boolean> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = ({ data }: MessageEvent<boolean>) => resolve(data);
    worker.postMessage({ kind: 'has', url } satisfies WorkerMessage, [port2]);
    setTimeout(() => resolve(true), ANSWER);
  });
}

function lookForNewer(registration: ServiceWorkerRegistration): void {
  let lookedAt = performance.now();
  const look = () => {
    lookedAt = performance.now();
    // Offline there is nothing to see, and the next look comes.
    registration.update().catch(() => undefined);
  };
  setInterval(look, HOUR);
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible' && performance.now() - lookedAt > PAUSE) look();
  });
}
