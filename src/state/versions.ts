import type { VersionHead, VersionReason } from '../domain/compare/version';
import type { JourneyDocument } from '../domain/document';
import type { Result } from '../domain/result';
import type { DatabaseAccess } from '../storage/access';
import type { VersionRecord } from '../storage/database';
import { storageProblem } from '../storage/errors';
import { attempt } from './attempt';
import { newId } from './ids';

export type { VersionRecord };

/** The versions of journeys. Every call answers with a Result, never throws. */
export interface Versions {
  /** Calls back with a journey's versions, newest first, now and on every change in any tab. */
  watch(
    journeyId: string,
    onChange: (records: readonly VersionRecord[]) => void,
    onProblem: (message: string) => void,
  ): () => void;
  /** Keeps a document as a version of its journey, and drops automatic ones that have become too many. */
  keep(
    document: JourneyDocument,
    what: { readonly name: string | null; readonly reason: VersionReason },
  ): Promise<Result<VersionRecord>>;
  read(id: string): Promise<Result<JourneyDocument>>;
  rename(id: string, name: string | null): Promise<Result<void>>;
  remove(id: string): Promise<Result<void>>;
  /**
   * Brings a version back that was removed, or in that a file holds; `document` is its content. One that is there is left
   * as it is. Answers whether it was written.
   */
  putBack(head: VersionHead, document: JourneyDocument): Promise<Result<boolean>>;
}

/** What reads and writes versions; loaded when the first one is needed. */
const load = () => import('../storage/versions');

export function openVersions(access: DatabaseAccess, now: () => number): Versions {
  return {
    watch(journeyId, onChange, onProblem) {
      let isOver = false;
      let stop = () => {};
      const failed = (error: unknown) => onProblem(storageProblem(error).message);
      load().then(({ versionsOf }) => {
        if (!isOver) stop = access.watch((db) => versionsOf(db, journeyId), onChange, failed);
      }, failed);
      return () => {
        isOver = true;
        stop();
      };
    },
    keep: (document, what) =>
      attempt(async () => {
        const { prepareVersion, keepVersion } = await load();
        const prepared = await prepareVersion(document, { id: newId(), at: now(), ...what });
        return access.write((db) => keepVersion(db, prepared));
      }),
    read: (id) => attempt(() => access.read(async (db) => (await load()).readVersion(db, id))),
    rename: (id, name) => attempt(() => access.write(async (db) => (await load()).renameVersion(db, id, name))),
    remove: (id) => attempt(() => access.write(async (db) => (await load()).removeVersion(db, id))),
    putBack: (head, document) =>
      attempt(() => access.write(async (db) => (await load()).putBackVersion(db, head, document))),
  };
}
