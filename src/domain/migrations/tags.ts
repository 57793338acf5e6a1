import type { Migration } from './migrations';

/**
 * A step of its own although the schema before was never released: journeys, journals and notes were written under it,
 * and a number costs nothing.
 */
export const tags: Migration = {
  version: 3,
  description: 'Touchpoints carry tags; none has one yet.',
  migrate: (tables) => ({
    ...tables,
    tags: tables.tags ?? [],
    ...(tables.touchpoints
      ? { touchpoints: tables.touchpoints.map((row) => ({ tagIds: [], ...(row as object) })) }
      : {}),
  }),
};
