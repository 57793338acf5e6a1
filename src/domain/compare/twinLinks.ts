import type { JourneyDocument } from '../document';
import type { Link } from '../model/link';

/**
 * The document with one link at most from one touchpoint to another: two tabs, or two copies, can each have drawn it. The
 * one with words on it stays, then the one whose id comes first, so that everybody keeps the same.
 */
export function withoutTwinLinks(document: JourneyDocument): JourneyDocument {
  const kept = new Map<string, Link>();
  for (const link of document.links.values()) {
    const key = `${link.fromId} ${link.toId}`;
    const other = kept.get(key);
    if (!other || isBefore(link, other)) kept.set(key, link);
  }
  if (kept.size === document.links.size) return document;
  const ids = new Set([...kept.values()].map(({ id }) => id));
  return { ...document, links: new Map([...document.links].filter(([id]) => ids.has(id))) };
}

function isBefore(a: Link, b: Link): boolean {
  const [aSays, bSays] = [a, b].map(({ label }) => label.trim() !== '');
  return aSays === bSays ? a.id < b.id : aSays === true;
}
