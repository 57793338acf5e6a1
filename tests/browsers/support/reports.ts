import type { Trouble } from './driver';

/**
 * Runs before the scripts of each page and reports what no page of ours may do, through whatever channel the engine has:
 * `report` is an expression for a function that takes the text.
 */
export const reporter = (report: string) => `(() => {
  const report = ${report};
  addEventListener('securitypolicyviolation', (event) => {
    report('policy: ' + event.effectiveDirective + ' refused ' + event.blockedURI + ' ' + event.sample);
  });
  addEventListener('error', (event) => {
    if (event.message) report('exception: ' + event.message + ' ' + (event.error?.stack ?? ''));
  });
  addEventListener('unhandledrejection', (event) => {
    report('exception: ' + (event.reason?.stack ?? event.reason));
  });
})();`;

/** What a report says, as trouble. */
export function troubleOf(text: string): Trouble {
  const [, kind = 'console', rest = text] = /^(policy|exception|console): ([\s\S]*)$/.exec(text) ?? [];
  return { kind: kind as Trouble['kind'], text: rest.trim() };
}

/** A request that leaves the page's own origin, as trouble; null for all others. */
export function foreign(url: string, home: string | null): Trouble | null {
  // What a browser asks for by itself (its icon for an error page, …) is not of the page.
  if (!home || !/^(https?|wss?):/.test(url)) return null;
  return new URL(url).origin === home ? null : { kind: 'origin', text: url };
}
