import { versionsToDrop } from '../domain/compare/thinning';
import type { VersionHead } from '../domain/compare/version';
import type { JourneyDocument } from '../domain/document';
import type { RawTables } from '../domain/migrations/migrations';
import { openSnapshot, toSnapshot } from '../domain/snapshot';
import type { ThroughlineDatabase, VersionContent, VersionRecord } from './database';
import { JourneyMissing, UnreadableJourney, VersionMissing } from './errors';
import { gunzip, gzip } from './gzip';

/** What the content of a version says, as JSON under gzip. */
interface Content {
  readonly schemaVersion: number;
  readonly journeyId: string;
  readonly tables: RawTables;
}

/** A version that is ready to be written: what takes time is done, so that a transaction need not wait for it. */
export interface PreparedVersion {
  readonly record: Omit<VersionRecord, 'seq'>;
  readonly content: VersionContent;
}

export type VersionMark = Pick<VersionHead, 'id' | 'name' | 'reason' | 'at'>;

export function prepareVersion(document: JourneyDocument, mark: VersionMark): Promise<PreparedVersion> {
  return prepareRawVersion(toSnapshot(document) as unknown as Content, mark);
}

export async function prepareRawVersion(content: Content, mark: VersionMark): Promise<PreparedVersion> {
  const { schemaVersion, journeyId, tables } = content;
  const bytes = await gzip(JSON.stringify({ schemaVersion, journeyId, tables } satisfies Content));
  const rows = Object.values(tables).reduce((sum, list) => sum + list.length, 0);
  return {
    record: { ...mark, journeyId, schemaVersion, rows, size: bytes.byteLength },
    content: { id: mark.id, bytes },
  };
}

/** Writes a version inside a transaction over `versions` and `contents`. */
export async function putVersion(
  db: ThroughlineDatabase,
  { record, content }: PreparedVersion,
  seq: number,
): Promise<VersionRecord> {
  const version = { ...record, seq };
  await Promise.all([db.versions.put(version), db.contents.put(content)]);
  return version;
}

/**
 * Keeps a version and drops those that have become too many, in one transaction. A version of the passing of time is
 * not kept twice for one state: another tab may have been first. Throws `JourneyMissing` for a version that nobody named,
 * of a journey that is gone.
 */
export async function keepVersion(db: ThroughlineDatabase, prepared: PreparedVersion): Promise<VersionRecord> {
  const { journeyId, name, reason, at } = prepared.record;
  return db.transaction('rw', db.journeys, db.versions, db.contents, async () => {
    const record = await db.journeys.get(journeyId);
    // A tab may still show a journey that was deleted for good. What a person names is kept even so.
    if (!record && name === null) throw new JourneyMissing(journeyId);
    const seq = record?.seq ?? 0;
    const known = await db.versions.where('journeyId').equals(journeyId).toArray();
    const same = known.find((version) => version.seq === seq && version.reason === 'time');
    if (reason === 'time' && same) return same;
    const kept = await putVersion(db, prepared, seq);
    const dropped = versionsToDrop([...known, kept], at).filter((id) => id !== kept.id);
    await Promise.all([db.versions.bulkDelete(dropped), db.contents.bulkDelete(dropped)]);
    return kept;
  });
}

/** Reads a version as a document, brought up to date. Throws `VersionMissing` or `UnreadableJourney`. */
export async function readVersion(db: ThroughlineDatabase, id: string): Promise<JourneyDocument> {
  const content = await readContent(db, id);
  if (!content) throw new VersionMissing(id);
  // A version of a damaged journey holds its damage, too; that must not keep the rest of it from anybody.
  const opened = openSnapshot(content, { setsAside: true });
  if (!opened.ok) throw new UnreadableJourney(opened.error);
  return opened.value.document;
}

/** The content of a version as it was written, under the schema of then; null where there is none. */
export async function readContent(db: ThroughlineDatabase, id: string): Promise<Content | null> {
  const content = await db.contents.get(id);
  return content ? (JSON.parse(await gunzip(content.bytes)) as Content) : null;
}

export async function renameVersion(db: ThroughlineDatabase, id: string, name: string | null): Promise<void> {
  if ((await db.versions.update(id, { name })) === 0) throw new VersionMissing(id);
}

/**
 * Writes a version again that was removed, or that a file brought, as it was: the same id, number and time. One that is
 * there is left as it is. Answers whether it was written.
 */
export async function putBackVersion(
  db: ThroughlineDatabase,
  head: VersionHead,
  document: JourneyDocument,
): Promise<boolean> {
  const { id, name, reason, at, seq } = head;
  const prepared = await prepareVersion(document, { id, name, reason, at });
  return db.transaction('rw', db.versions, db.contents, async () => {
    if ((await db.versions.get(id)) !== undefined) return false;
    await putVersion(db, prepared, seq);
    return true;
  });
}

export async function removeVersion(db: ThroughlineDatabase, id: string): Promise<void> {
  await db.transaction('rw', db.versions, db.contents, async () => {
    await Promise.all([db.versions.delete(id), db.contents.delete(id)]);
  });
}

/** All versions of all journeys, also of those that are gone, in no order. */
export async function readVersionRecords(db: ThroughlineDatabase): Promise<readonly VersionRecord[]> {
  return db.versions.toArray();
}

/** The versions of a journey, newest first. */
export async function versionsOf(db: ThroughlineDatabase, journeyId: string): Promise<readonly VersionRecord[]> {
  return newestFirst(await db.versions.where('journeyId').equals(journeyId).toArray());
}

/** By the number of the commit; the clock only tells apart versions of one state. */
function newestFirst(records: readonly VersionRecord[]): VersionRecord[] {
  return [...records].sort((a, b) => b.seq - a.seq || b.at - a.at || (a.id < b.id ? -1 : 1));
}
