import { type ComponentType, createElement, use } from 'react';

/** A component whose code arrives when it is first shown, or earlier when `preload` is called. */
export type OnDemand<Props> = ComponentType<Props> & { preload(): Promise<void> };

/** For how long code that did not arrive is not asked for again, in milliseconds. */
const REFUSAL = 1_000;

/**
 * Like React's `lazy`, with two differences: once the code is here, the component shows in the same render instead of
 * after a blank one, so focus has somewhere to go; and code that did not arrive (no network) is asked for again next time.
 * It suspends while loading: it needs a `Suspense` around it.
 */
export function onDemand<Props extends object>(load: () => Promise<ComponentType<Props>>): OnDemand<Props> {
  let pending: Promise<ComponentType<Props>> | undefined;
  const ask = () => {
    if (pending) return pending;
    const asked = load();
    pending = asked;
    asked.then(
      // How React knows, without waiting for a turn of the event loop, that a promise has its value.
      (value) => Object.assign(asked, { status: 'fulfilled', value }),
      // Not at once: the render that waits has to get this refusal, or it would ask again, for ever.
      () =>
        setTimeout(() => {
          pending = undefined;
        }, REFUSAL),
    );
    return asked;
  };
  const Shown = (props: Props) => createElement(use(ask()), props);
  return Object.assign(Shown, { preload: () => ask().then(() => {}) });
}

const unneeded = new WeakSet<object>();

/** Whether code that did not arrive, with this error, was only asked for early: nobody waits for it. */
export function isUnneeded(error: unknown): boolean {
  return typeof error === 'object' && error !== null && unneeded.has(error);
}

/** Who opens a panel right after the first view came up waits for its code; who opens it later does not. */
const FIRST_VIEW = 2_000;

/**
 * Loads these one after the other once the first view is up and the browser has nothing to do. Returns how to call it
 * off. What fails to load says nothing here: it is asked for again when it is wanted.
 */
export function preloadWhenIdle(parts: readonly { preload(): Promise<void> }[]): () => void {
  let isOff = false;
  const timer = setTimeout(async () => {
    for (const part of parts) {
      await idle();
      if (isOff) return;
      await part.preload().catch((error: unknown) => {
        if (typeof error === 'object' && error !== null) unneeded.add(error);
      });
    }
  }, FIRST_VIEW);
  return () => {
    isOff = true;
    clearTimeout(timer);
  };
}

/** A moment without work, or a second at most; Safari does not tell. */
function idle(): Promise<unknown> {
  return new Promise((resolve) => {
    if (typeof requestIdleCallback === 'function') requestIdleCallback(resolve, { timeout: 1_000 });
    else setTimeout(resolve, 50);
  });
}
