import { strFromU8, type UnzipFileInfo, unzipSync } from 'fflate';
import type { VersionHead } from '../domain/compare/version';
import type { JourneyDocument } from '../domain/document';
import { fail, ok, type Result } from '../domain/result';
import { number } from '../domain/sentences';
import { isolated } from '../domain/words';
import { MAX_FILE_BYTES } from './limits';
import { refusalOfZip } from './otherFiles';
import { parseJson } from './parseJson';
import { type OpenedFile, readJourneyFile } from './readJourney';
import {
  folders,
  listedVersionsSchema,
  MANIFEST,
  MAX_FILES,
  MAX_TOTAL_BYTES,
  WORKSPACE_FORMAT,
  WORKSPACE_VERSION,
} from './workspaceZip';

/** A workspace file that was looked into: nothing is unpacked before it is asked for. */
export interface WorkspaceZip {
  readonly journeys: readonly ZippedJourney[];
  /** Versions that the manifest knows, of journeys of any kind. */
  readonly versions: readonly ZippedVersion[];
  /** How many more files lie in it: journeys from the trash, and versions of which nothing is known. */
  readonly trash: number;
  readonly unknownVersions: number;
}

export interface ZippedJourney {
  /** The file's own name, to be shown; never used as a path. */
  readonly name: string;
  read(): Result<OpenedFile>;
}

export interface ZippedVersion extends VersionHead {
  read(): Result<JourneyDocument>;
}

type Entry = Pick<UnzipFileInfo, 'name' | 'originalSize'>;

/** Longest file name that is shown, in characters. */
const MAX_NAME = 120;

const megabytes = (bytes: number) => number(Math.ceil(bytes / 100_000) / 10);

/** Whether the first bytes are those of a ZIP archive. */
export function isZip(start: Uint8Array): boolean {
  return start[0] === 0x50 && start[1] === 0x4b && start[2] === 3 && start[3] === 4;
}

/** Looks into a workspace file without unpacking it. Every problem is one plain sentence; nothing is thrown. */
export function readWorkspaceZip(bytes: Uint8Array): Result<WorkspaceZip> {
  if (bytes.byteLength > MAX_TOTAL_BYTES) return tooLarge(bytes.byteLength);
  const listed = listEntries(bytes);
  if (!listed.ok) return listed;
  const entries = listed.value;
  const manifest = readManifest(bytes, entries);
  if (!manifest.ok) return manifest;

  const files = entries.flatMap(({ name }, at) => (isJourneyFile(name) ? [{ at, parts: name.split('/') }] : []));
  const inside = (folder: string) => files.filter(({ parts }) => parts.slice(0, -1).includes(folder));
  const [trash, versions] = [inside(folders.trash), inside(folders.versions)];
  const journeys = files.filter((file) => !trash.includes(file) && !versions.includes(file));
  if (journeys.length === 0) return fail('no-journey', refusalOfZip(bytes));
  const read = (at: number) => {
    const unpacked = unpack(bytes, at);
    return unpacked.ok ? readJourneyFile(unpacked.value) : unpacked;
  };
  const known = manifest.value.versions.flatMap(({ path, ...head }): ZippedVersion[] => {
    const file = versions.find(({ at }) => entries[at]?.name === path);
    return file ? [{ ...head, read: () => contentOf(head, read(file.at)) }] : [];
  });
  return ok({
    journeys: journeys.map(({ at, parts }) => ({
      name: (parts.at(-1) ?? '').slice(0, MAX_NAME),
      read: () => read(at),
    })),
    versions: known,
    trash: trash.length,
    unknownVersions: Math.max(0, versions.length - known.length),
  });
}

function contentOf({ journeyId }: VersionHead, opened: Result<OpenedFile>): Result<JourneyDocument> {
  if (!opened.ok) return opened;
  const { document } = opened.value;
  return document.id === journeyId ? ok(document) : fail('other-journey', 'The file holds another journey.');
}

function listEntries(bytes: Uint8Array): Result<readonly Entry[]> {
  const entries: Entry[] = [];
  try {
    // The filter sees what the archive says of each file, and lets none be unpacked.
    unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        entries.push({ name, originalSize });
        if (entries.length > MAX_FILES) throw new TooMany();
        return false;
      },
    });
  } catch (error) {
    if (error instanceof TooMany) {
      return fail(
        'too-many',
        `This ZIP file holds more than ${number(MAX_FILES)} files; Throughline opens no more at once.`,
      );
    }
    return damaged;
  }
  const large = entries.find(({ originalSize }) => originalSize > MAX_FILE_BYTES);
  if (large) {
    const message = `“${isolated(large.name.slice(0, MAX_NAME))}” in this ZIP file is ${megabytes(large.originalSize)} MB unpacked; the most that Throughline opens is ${megabytes(MAX_FILE_BYTES)} MB.`;
    return fail('too-large', message);
  }
  const total = entries.reduce((sum, { originalSize }) => sum + originalSize, 0);
  return total > MAX_TOTAL_BYTES ? tooLarge(total) : ok(entries);
}

class TooMany extends Error {}

const damaged = fail('damaged', 'This ZIP file is damaged or not complete, so nothing was opened.');

function tooLarge(bytes: number): Result<never> {
  const message = `This ZIP file is ${megabytes(bytes)} MB unpacked; the most that Throughline opens is ${megabytes(MAX_TOTAL_BYTES)} MB.`;
  return fail('too-large', message);
}

/** Unpacks one file, by its place in the archive: two may have one name. No more room is taken than the archive says. */
function unpack(bytes: Uint8Array, wanted: number): Result<Uint8Array> {
  try {
    let at = 0;
    const [content] = Object.values(unzipSync(bytes, { filter: () => at++ === wanted }));
    return content ? ok(content) : damaged;
  } catch {
    return damaged;
  }
}

interface Manifest {
  readonly versions: readonly (VersionHead & { readonly path: string })[];
}

/** An archive without a manifest may be one that somebody packed from journey files. */
function readManifest(bytes: Uint8Array, entries: readonly Entry[]): Result<Manifest> {
  const at = entries.findIndex(({ name }) => name === MANIFEST);
  if (at < 0) return ok({ versions: [] });
  const unpacked = unpack(bytes, at);
  if (!unpacked.ok) return unpacked;
  const parsed = parseJson(strFromU8(unpacked.value));
  if (!parsed.ok) return damaged;
  const { format, version, versions } = (parsed.value ?? {}) as Readonly<Record<string, unknown>>;
  if (format !== WORKSPACE_FORMAT) {
    return fail('foreign', 'This ZIP file was not made by Throughline: its manifest says that it is something else.');
  }
  if (typeof version === 'number' && version > WORKSPACE_VERSION) {
    const message =
      'This file was made by a newer version of Throughline. Reload to update this one, then import it again.';
    return fail('newer', message);
  }
  // A list that was meddled with costs the versions, not the journeys.
  const listed = listedVersionsSchema.safeParse(versions ?? []);
  return ok({ versions: listed.success ? listed.data : [] });
}

/** Systems put files of their own into archives. */
function isJourneyFile(name: string): boolean {
  return name.endsWith('.json') && !/(^|\/)(__MACOSX\/|\.[^/]*$)/.test(name) && name.split('/').at(-1) !== MANIFEST;
}
