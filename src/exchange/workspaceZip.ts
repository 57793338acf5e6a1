import { Zip, ZipDeflate } from 'fflate';
import { type VersionHead, versionReasons } from '../domain/compare/version';
import { id, name, timestamp } from '../domain/model/fields';
import { z } from '../domain/zod';
import type { ExportContext } from './format';
import { generatorOf } from './generator';
import { commits } from './journeyFormat';

/** What the `format` of the manifest says. */
export const WORKSPACE_FORMAT = 'throughline/workspace';

export const WORKSPACE_VERSION = 1;

export const MANIFEST = 'manifest.json';

/** Most files in a workspace file, the manifest included; more are not opened. */
export const MAX_FILES = 500;

/** Most bytes of all files together, unpacked. */
export const MAX_TOTAL_BYTES = 200_000_000;

/** Folders of a workspace file; journeys themselves lie at the top. */
export const folders = { trash: 'trash', versions: 'versions' } as const;

/** Longest path of a file in a workspace file, in characters. */
const MAX_PATH = 1_000;

/** What the manifest says of the versions: which files they are, and what a journey file has no place for. */
export const listedVersionsSchema = z
  .array(
    z.strictObject({
      path: z.string().check(z.maxLength(MAX_PATH)),
      id,
      journeyId: id,
      seq: commits,
      at: timestamp,
      name: z.nullable(name),
      reason: z.enum(versionReasons),
    }),
  )
  .check(z.maxLength(MAX_FILES));

/** One journey file inside a workspace file. */
export interface ZippedFile {
  /** Slashes between folders. */
  readonly path: string;
  readonly text: string;
  /** Of which version it is the content, if of one. */
  readonly version?: VersionHead;
}

/** Makes a workspace file. Files are asked for one after the other, so that no more than one is in memory. */
export async function zipWorkspace(files: AsyncIterable<ZippedFile>, context: ExportContext): Promise<Blob> {
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let failure: Error | null = null;
  const zip = new Zip((error, part) => {
    if (error) failure = error;
    else parts.push(new Uint8Array(part));
  });
  const add = ({ path, text }: Pick<ZippedFile, 'path' | 'text'>) => {
    const entry = new ZipDeflate(path, { level: 6 });
    // Archives tell local time without a zone; the day and the time of each journey are in its file.
    entry.mtime = new Date(context.now);
    zip.add(entry);
    entry.push(new TextEncoder().encode(text), true);
  };
  const versions: z.infer<typeof listedVersionsSchema> = [];
  for await (const file of files) {
    add(file);
    if (!file.version) continue;
    const { id, journeyId, seq, at, name, reason } = file.version;
    versions.push({ path: file.path, id, journeyId, seq, at, name, reason });
  }
  const manifest = {
    format: WORKSPACE_FORMAT,
    version: WORKSPACE_VERSION,
    exportedAt: new Date(context.now).toISOString(),
    generator: generatorOf(context),
    versions,
  };
  add({ path: MANIFEST, text: `${JSON.stringify(manifest, null, 2)}\n` });
  zip.end();
  if (failure) throw failure;
  return new Blob(parts, { type: 'application/zip' });
}
