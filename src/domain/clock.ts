/**
 * When the fields of a row were changed, counted in commits of the journey, never in time.
 *
 * For each field that was changed after the row was made: the number of the commit that changed it last. The key `id`
 * stands for the making of the row itself; every other field is as old as that, and without `id` that is 0.
 */
export type Stamps = Readonly<Record<string, number>>;

/**
 * The logical clock of a journey (after Lamport): `seq` grows with every commit, and a copy of the journey elsewhere goes
 * on counting from the number that it was copied at. Of two values of one field, the one with the larger stamp is newer.
 */
export interface Clock {
  readonly seq: number;
  /** By `rowKey`; a row that is not named has no stamps. */
  readonly stamps: ReadonlyMap<string, Stamps>;
}

/** The commit that changed a field last. */
export function stampOf(stamps: Stamps | undefined, field: string): number {
  return stamps?.[field] ?? stamps?.id ?? 0;
}
