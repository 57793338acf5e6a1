import { useSyncExternalStore } from 'react';
import { VisuallyHidden } from './VisuallyHidden';

interface Announcement {
  /** Grows with every message; its parity picks the element, so that the same words are heard twice. */
  count: number;
  message: string;
}

type Politeness = 'polite' | 'assertive';

const silent: Announcement = { count: 0, message: '' };
let said: Readonly<Record<Politeness, Announcement>> = { polite: silent, assertive: silent };
const listeners = new Set<() => void>();

/** Says something to screen readers: "‘Asks on Reddit’ moved to Purchase, 2 of 4". Needs `<Announcer/>` on the page. */
export function announce(message: string, { assertive = false }: { assertive?: boolean } = {}): void {
  const politeness: Politeness = assertive ? 'assertive' : 'polite';
  said = { ...said, [politeness]: { count: said[politeness].count + 1, message } };
  for (const listener of listeners) listener();
}

/** ms: what was said this short a time ago is still being fetched by screen readers. */
const FRESH = 1_000;

/**
 * Takes back what was said about a place that people leave: who reads on through the page would find it at its end. What
 * was said on leaving stays a moment longer.
 */
export function hush(): void {
  const { polite, assertive } = said;
  setTimeout(() => {
    if (said.polite === polite) said = { ...said, polite: { ...polite, message: '' } };
    if (said.assertive === assertive) said = { ...said, assertive: { ...assertive, message: '' } };
    for (const listener of listeners) listener();
  }, FRESH);
}

/** The live regions that `announce` speaks through. One per page; also heard while a dialog is open. */
export function Announcer() {
  const announcements = useSyncExternalStore(subscribe, () => said);
  return (
    <VisuallyHidden data-live-announcer="true">
      <Region politeness="polite" announcement={announcements.polite} />
      <Region politeness="assertive" announcement={announcements.assertive} />
    </VisuallyHidden>
  );
}

function Region({ politeness, announcement }: { politeness: Politeness; announcement: Announcement }) {
  const role = politeness === 'polite' ? 'status' : 'alert';
  const { count, message } = announcement;
  return (
    <>
      <div role={role} aria-live={politeness}>
        {count % 2 === 0 && message}
      </div>
      <div role={role} aria-live={politeness}>
        {count % 2 === 1 && message}
      </div>
    </>
  );
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
