import type { JourneyDocument } from '../document';
import type { Initiative } from '../model/initiative';

/**
 * The document without circles of initiatives that wait for each other, which two sides can make together though
 * neither has one. Which mention goes depends on the rows alone, so that both sides take the same one away:
 * initiatives are walked by id, and a mention that leads back to where the walk came from goes.
 */
export function withoutCircles(document: JourneyDocument): JourneyDocument {
  const ids = [...document.initiatives.keys()].sort();
  const done = new Set<string>();
  const mended = new Map<string, Initiative>();
  for (const start of ids) {
    const trail = done.has(start) ? [] : [start];
    const onTrail = new Set(trail);
    for (let id = trail.at(-1); id !== undefined; id = trail.at(-1)) {
      const row = mended.get(id) ?? document.initiatives.get(id);
      const back = row?.dependsOn.find((next) => onTrail.has(next));
      const next = row?.dependsOn.find((other) => !done.has(other) && document.initiatives.has(other));
      if (row && back !== undefined) {
        mended.set(id, { ...row, dependsOn: row.dependsOn.filter((other) => !onTrail.has(other)) });
      } else if (next !== undefined) {
        trail.push(next);
        onTrail.add(next);
      } else {
        done.add(id);
        onTrail.delete(id);
        trail.pop();
      }
    }
  }
  if (mended.size === 0) return document;
  return { ...document, initiatives: new Map([...document.initiatives, ...mended]) };
}
