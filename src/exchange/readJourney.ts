import { bytesOf } from '../domain/bytes';
import type { Clock } from '../domain/clock';
import type { JourneyDocument } from '../domain/document';
import type { Repair } from '../domain/integrity';
import { type RawTables, SCHEMA_VERSION } from '../domain/migrations/migrations';
import { definitionOf, isTableName, type TableName } from '../domain/model/tables';
import { shortened } from '../domain/path';
import { fail, ok, type Result } from '../domain/result';
import { number, sentenceFor } from '../domain/sentences';
import { newerVersion, openSnapshot } from '../domain/snapshot';
import { decodeText } from './decode';
import { foreignMessage } from './foreign';
import { dropReservedKeys, inspectValue } from './inspect';
import { clockOf, headKeys, type JourneyHead, journeyHeadSchema } from './journeyFormat';
import { MAX_RECORDS, sizeProblem } from './limits';
import { parseJson } from './parseJson';
import { settled } from './settled';
import { withReadTime } from './times';

/** A journey from a file, not yet stored: with repairs, a person sees `repairSummary` first. */
export interface OpenedFile {
  readonly document: JourneyDocument;
  readonly repairs: readonly Repair[];
  /** One plain sentence per repair, with the place in the file. */
  readonly repairSummary: readonly string[];
  /** When its fields were changed, counted in commits; null when the file does not say. */
  readonly clock: Clock | null;
}

type Fields = Readonly<Record<string, unknown>>;

/**
 * Reads a journey file. Every problem is one plain sentence that says what is wrong and where; nothing is thrown.
 * Cheap checks come first, so a hostile file costs little.
 */
export function readJourneyFile(file: string | Uint8Array): Result<OpenedFile> {
  const tooLarge = sizeProblem(typeof file === 'string' ? bytesOf(file) : file.byteLength);
  if (tooLarge) return { ok: false, error: tooLarge };
  const text = typeof file === 'string' ? ok(file.replace(/^\uFEFF/, '')) : decodeText(file);
  if (!text.ok) return text;
  const parsed = parseJson(text.value);
  if (!parsed.ok) return parsed;
  dropReservedKeys(parsed.value);
  const foreign = foreignMessage(parsed.value);
  if (foreign !== null) return fail('foreign', foreign);
  return openFile(parsed.value as Fields);
}

/** Reads a file without loading it first when its size alone refuses it. */
export async function readJourneyBlob(file: Blob): Promise<Result<OpenedFile>> {
  const tooLarge = sizeProblem(file.size);
  if (tooLarge) return { ok: false, error: tooLarge };
  return readJourneyFile(new Uint8Array(await file.arrayBuffer()));
}

/** Reads pasted text that is a journey, or JSON of any kind; null when it is ordinary text, which has other uses. */
export function readPaste(text: string): Result<OpenedFile> | null {
  return /^\uFEFF?\s*\{\s*("|\}|$)/.test(text) ? readJourneyFile(text) : null;
}

function openFile(file: Fields): Result<OpenedFile> {
  const { version } = file;
  if (typeof version === 'number' && Number.isInteger(version) && version > SCHEMA_VERSION)
    return newerVersion(version);
  const unfit = recordsProblem(file) ?? inspectValue(file) ?? headProblem(file);
  if (unfit) return unfit;

  const { journey } = file;
  const { id: journeyId } = (journey ?? {}) as Fields;
  const opened = openSnapshot(
    {
      schemaVersion: version as number,
      journeyId: typeof journeyId === 'string' ? journeyId : '',
      tables: { journeys: [withReadTime('journeys', journey)], ...tablesOf(file) } as RawTables,
    },
    { pathOf: (table, index) => (table === 'journeys' ? 'journey' : `${table}[${index}]`) },
  );
  if (!opened.ok) return opened;

  const { repairs } = opened.value;
  const pathOf = rowPaths(file);
  const { document, sentences } = settled(opened.value.document, pathOf);
  // The head has been checked by now.
  const { clock } = file as JourneyHead & Fields;
  return ok({
    document,
    repairs,
    repairSummary: [...repairSentences(repairs, pathOf), ...sentences],
    clock: clock ? clockOf(clock, document) : null,
  });
}

function tablesOf(file: Fields): Fields {
  const entries = Object.entries(file).filter(([key]) => !headKeys.includes(key) && key !== 'journey');
  return Object.fromEntries(
    entries.map(([table, rows]) => [
      table,
      isTableName(table) && Array.isArray(rows) ? rows.map((row) => withReadTime(table, row)) : rows,
    ]),
  );
}

function recordsProblem(file: Fields): Result<never> | null {
  const lists = Object.values(file).filter((value) => Array.isArray(value));
  const records = lists.reduce((sum, rows) => sum + rows.length, 'journey' in file ? 1 : 0);
  if (records <= MAX_RECORDS) return null;
  return fail(
    'too-many',
    `This file holds ${number(records)} records; the most that a journey holds is ${number(MAX_RECORDS)}.`,
  );
}

function headProblem(file: Fields): Result<never> | null {
  const head = Object.fromEntries(Object.entries(file).filter(([key]) => headKeys.includes(key)));
  const issue = journeyHeadSchema.safeParse(head).error?.issues[0];
  if (issue) {
    const { message, path } = sentenceFor(issue, { schema: journeyHeadSchema, value: head, path: '', noun: 'file' });
    return fail('invalid-head', message, path);
  }
  if (!('journey' in file)) return fail('no-journey', '“journey” is missing, so the file holds no journey.', 'journey');
  if ('journeys' in file) return fail('unknown-table', '“journeys” is not something that a journey has.', 'journeys');
  return null;
}

/** Finds rows in the file by id. A row that a migration made is not there; it is named by its id alone. */
function rowPaths(file: Fields): (table: TableName, id: string) => string {
  const indexes = new Map<TableName, ReadonlyMap<unknown, number>>();
  const indexOf = (table: TableName) => {
    const rows = Array.isArray(file[table]) ? (file[table] as readonly Fields[]) : [];
    const index = indexes.get(table) ?? new Map(rows.map((row, at) => [row.id, at]));
    indexes.set(table, index);
    return index;
  };
  return (table, id) => {
    const at = indexOf(table).get(id);
    return at === undefined ? `${table} ${id}` : `${table}[${at}]`;
  };
}

/** Says for each repair what was missing, what becomes of the row, and where the row is in the file. */
function repairSentences(
  repairs: readonly Repair[],
  pathOf: (table: TableName, id: string) => string,
): readonly string[] {
  return repairs.map(({ table, id, action, field, missing }) => {
    const { noun, references } = definitionOf(table);
    const path = `“${pathOf(table, id)}.${field}”`;
    const targets = references.filter((reference) => reference.field === field).map(({ to }) => nounOf(to));
    const what = `${path} names the ${targets.join(' or ')} “${shortened(missing, 64)}”, which is not in the file`;
    return action === 'removed' ? `${what}; the ${noun[0]} will be left out.` : `${what}; the mention will be removed.`;
  });
}

function nounOf(table: string): string {
  return definitionOf(table as TableName).noun[0];
}
