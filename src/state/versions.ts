import type { VersionHead, VersionReason } from '../domain/compare/version';
import type { JourneyDocument } from '../domain/document';
import type { Result } from '../domain/result';
import type { ThroughlineDatabase, VersionRecord } from '../storage/database';
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

export interface VersionsOptions {
  readonly db: ThroughlineDatabase;
  now(): number;
  /** Runs a task on the open database; `write` refuses as soon as a newer build is there. */
  use<T>(task: () => Promise<T>): Promise<T>;
  write<T>(task: () => Promise<T>): Promise<T>;
}

export function openVersions({ db, now, use, write }: VersionsOptions): Versions {
  return {
    watch(journeyId, onChange, onProblem) {
      let isOver = false;
      let stop = () => {};
      const failed = (error: unknown) => onProblem(storageProblem(error).message);
      load().then(({ watchVersions }) => {
        if (!isOver) stop = watchVersions(db, journeyId, onChange, failed);
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
        return write(() => keepVersion(db, prepared));
      }),
    read: (id) => attempt(() => use(async () => (await load()).readVersion(db, id))),
    rename: (id, name) => attempt(() => write(async () => (await load()).renameVersion(db, id, name))),
    remove: (id) => attempt(() => write(async () => (await load()).removeVersion(db, id))),
    putBack: (head, document) => attempt(() => write(async () => (await load()).putBackVersion(db, head, document))),
  };
}
