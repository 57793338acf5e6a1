import { getCacheKeyForURL, type PrecacheEntry, precacheAndRoute } from 'workbox-precaching';
import { setCatchHandler } from 'workbox-routing';
import type { WorkerMessage } from './protocol';

/** Every file of this build, put in by the build itself. */
declare const PRECACHE: PrecacheEntry[];

/** What this file uses of ServiceWorkerGlobalScope: TypeScript knows either the page's globals or the worker's. */
interface WorkerScope {
  readonly clients: { claim(): Promise<void> };
  skipWaiting(): Promise<void>;
  addEventListener(type: 'activate', listener: (event: { waitUntil(work: Promise<unknown>): void }) => void): void;
  addEventListener(
    type: 'message',
    listener: (event: { data: WorkerMessage; ports: readonly MessagePort[] }) => void,
  ): void;
}
declare const self: WorkerScope;

// Installing keeps every file of the build; activating removes those of older builds. A new version waits between the two.
precacheAndRoute(PRECACHE, { directoryIndex: 'index.html', cleanURLs: false, ignoreURLParametersMatching: [/./] });

// A kept file that the browser has thrown away is asked for again, and refused if it is of another build by now. Then
// whatever the server has must do: a whole new page works, and a lost chunk leads to one reload.
setCatchHandler(({ request }) => fetch(request));

// The first visit is offline-ready at once, not only after a reload.
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));

self.addEventListener('message', ({ data, ports }) => {
  if (data.kind === 'take-over') void self.skipWaiting();
  else ports[0]?.postMessage(getCacheKeyForURL(data.url) !== undefined);
});
