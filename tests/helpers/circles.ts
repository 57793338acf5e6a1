import type { JourneyDocument } from '../../src/domain/document';

/**
 * Initiatives that wait for each other in a circle, in the order in which each waits for the next; null when there is
 * none. Without recursion: a chain may be as long as a file holds initiatives.
 */
export function circleOf(document: JourneyDocument): readonly string[] | null {
  const done = new Set<string>();
  for (const start of document.initiatives.keys()) {
    const trail: { id: string; next: number }[] = done.has(start) ? [] : [{ id: start, next: 0 }];
    const onTrail = new Set(trail.map(({ id }) => id));
    for (let step = trail.at(-1); step; step = trail.at(-1)) {
      const next = document.initiatives.get(step.id)?.dependsOn[step.next];
      step.next += 1;
      if (next === undefined) {
        done.add(step.id);
        onTrail.delete(step.id);
        trail.pop();
      } else if (onTrail.has(next)) {
        const ids = trail.map(({ id }) => id);
        return ids.slice(ids.indexOf(next));
      } else if (!done.has(next)) {
        trail.push({ id: next, next: 0 });
        onTrail.add(next);
      }
    }
  }
  return null;
}
