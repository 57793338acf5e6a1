import { z } from '../zod';
import { id, name, order } from './fields';
import { defineRecord } from './record';

/** A word that people put on cards to find them together: a theme, a team, a source. */
export const tagSchema = z.strictObject({ id, order, name });

export type Tag = z.infer<typeof tagSchema>;

export const tagRecord = defineRecord({ schema: tagSchema, noun: ['tag', 'tags'], references: [] });

/** The names of the tags that a card carries, in the order in which it got them. */
export function tagNames(tags: ReadonlyMap<string, Tag>, { tagIds }: { readonly tagIds: readonly string[] }): string[] {
  return tagIds.flatMap((tag) => tags.get(tag)?.name ?? []);
}
