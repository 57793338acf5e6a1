import type { JourneyDocument } from '../../../../domain/document';
import type { Tag } from '../../../../domain/model/tag';
import type { Touchpoint } from '../../../../domain/model/touchpoint';
import { inOrder } from '../../../../domain/order';

/** How many of the cards carry each tag, by its id. */
export function tagCounts(rows: Iterable<Touchpoint>): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { tagIds } of rows) for (const tag of tagIds) counts.set(tag, (counts.get(tag) ?? 0) + 1);
  return counts;
}

/** The tags to offer: one that no card carries any more is left out; typed again, it is the same one. */
export function tagsInUse({ tags, touchpoints }: Pick<JourneyDocument, 'tags' | 'touchpoints'>): Tag[] {
  const counts = tagCounts(touchpoints.values());
  return inOrder(tags.values()).filter(({ id }) => counts.has(id));
}
