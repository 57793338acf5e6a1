import { Suspense, useSyncExternalStore } from 'react';
import type { UNSTABLE_ToastQueue as ToastQueue } from 'react-aria-components';
import { onDemand } from './onDemand';
import { Spare } from './Spare';

export type ToastTone = 'neutral' | 'success' | 'warning' | 'danger';

export interface ToastMessage {
  /** What happened, in one sentence: "Stage ‘Support’ and 9 touchpoints deleted". */
  message: string;
  /** One way back or on, such as Undo. Acting closes the toast. */
  action?: { label: string; onAction: () => void } | undefined;
  tone?: ToastTone | undefined;
  /** The announcer has said it already: then the message is no live region of its own, and nobody hears it twice. */
  isSaid?: boolean | undefined;
  /** Milliseconds; 0 stays until closed. Default 6 s, 10 s with an action, and no end for `danger`. */
  timeout?: number | undefined;
}

let count = 0;
/** Messages that came before the code that shows them. */
const waiting = new Map<string, ToastMessage>();
let queue: ToastQueue<ToastMessage> | null = null;
/** Our key of a message → the queue's. */
const keys = new Map<string, string>();
const listeners = new Set<() => void>();

/** Short messages that come and go. Needs one `<ToastRegion/>` on the page. */
export const toasts = {
  /** Shows a message and returns its key. */
  show(toast: ToastMessage): string {
    const key = `toast ${++count}`;
    if (queue) enqueue(queue, key, toast);
    else waiting.set(key, toast);
    tell();
    return key;
  },
  /** Takes one message away, or none if it has gone already. */
  close(key: string): void {
    waiting.delete(key);
    const queued = keys.get(key);
    if (queued !== undefined) queue?.close(queued);
    tell();
  },
  clear(): void {
    waiting.clear();
    keys.clear();
    queue?.clear();
    tell();
  },
};

function enqueue(to: ToastQueue<ToastMessage>, key: string, toast: ToastMessage): void {
  const timeout = toast.timeout ?? (toast.tone === 'danger' ? 0 : toast.action ? 10_000 : 6_000);
  const onClose = () => keys.delete(key);
  keys.set(key, to.add(toast, timeout > 0 ? { timeout, onClose } : { onClose }));
}

function tell(): void {
  for (const listener of listeners) listener();
}

/** What draws the messages; its code comes with the first one. */
export const Toasts = onDemand(() =>
  import('./Toasts').then((loaded) => {
    queue = loaded.queue;
    queue.subscribe(tell);
    for (const [key, toast] of waiting) enqueue(queue, key, toast);
    waiting.clear();
    return loaded.Toasts;
  }),
);

/** Where toasts appear. F6 moves focus there; they wait while the pointer or focus is on them. */
export function ToastRegion() {
  // React Aria makes a place that F6 can reach of the region that it finds when it mounts, and finds none while empty.
  const latest = useSyncExternalStore(subscribe, () =>
    waiting.size > 0 || (queue?.visibleToasts.length ?? 0) > 0 ? count : 0,
  );
  if (latest === 0) return null;
  // Code that did not arrive is asked for again with the next message.
  return (
    <Spare resetKey={latest}>
      <Suspense>
        <Toasts />
      </Suspense>
    </Spare>
  );
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
