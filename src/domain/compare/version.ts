/** Why a version was kept; `named` by a person, all others automatically. */
export const versionReasons = ['named', 'time', 'import', 'migration', 'delete', 'restore'] as const;

export type VersionReason = (typeof versionReasons)[number];

/** A version of a journey, without its content. */
export interface VersionHead {
  readonly id: string;
  readonly journeyId: string;
  /** The commit after which it was taken: versions are ordered by it, not by a clock. */
  readonly seq: number;
  /** Milliseconds since 1970, by the clock of the computer that kept it. */
  readonly at: number;
  /** What a person called it; null for one that was kept automatically. */
  readonly name: string | null;
  readonly reason: VersionReason;
}
