import type { Forbidden } from './guard';

/** What a person notices of it, inside “… do not let Throughline …”. The rest has a stand-in that nobody notices. */
const CONSEQUENCES: readonly (readonly [names: readonly Forbidden[], words: string])[] = [
  [['indexedDB'], 'store anything'],
  [['localStorage'], 'note an edit before it is stored, so one made in the last moment before a crash may be lost'],
  [['BroadcastChannel', 'locks'], 'reach its other tabs, so use one tab at a time'],
  [['serviceWorker'], 'keep itself for work without a network'],
];

/** What the browser forbids, what works anyway, and how to allow it. Null when nobody would notice. */
export function sayForbidden(forbidden: ReadonlySet<Forbidden>): string | null {
  const told = CONSEQUENCES.filter(([names]) => names.some((name) => forbidden.has(name)));
  if (told.length === 0) return null;
  const clauses = told.map(([, words]) => words).join('; ');
  const works = forbidden.has('indexedDB')
    ? 'Drawing, presenting and exporting work in this tab: download a copy before you close it.'
    : 'Everything else works.';
  return `This browser’s settings do not let Throughline ${clauses}. ${works} To change that, allow cookies and site data for this page and reload.`;
}
