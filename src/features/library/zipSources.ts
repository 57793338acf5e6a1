import { fail, type Result } from '../../domain/result';
import { isolated } from '../../domain/words';
import type { ZippedVersion } from '../../exchange/readWorkspaceZip';
import type { ImportSource } from './importJourneys';

/** A workspace file that was looked into; nothing of it has been stored. */
export interface OpenedZip {
  readonly sources: readonly ImportSource[];
  /** Versions that come along with their journeys. */
  readonly versions: readonly ZippedVersion[];
  /** Files in it that import leaves out: journeys from the trash, and versions of which nothing is known. */
  readonly trash: number;
  readonly unknownVersions: number;
}

/** Opens a file as a workspace file; null when it is something else, such as a journey file. */
export async function openZip(file: File): Promise<Result<OpenedZip> | null> {
  try {
    const start = new Uint8Array(await file.slice(0, 4).arrayBuffer());
    const { isZip, readWorkspaceZip } = await import('../../exchange/readWorkspaceZip');
    if (!isZip(start)) return null;
    const { MAX_TOTAL_BYTES } = await import('../../exchange/workspaceZip');
    // Refused by its size before it is read.
    const content = file.size > MAX_TOTAL_BYTES ? null : new Uint8Array(await file.arrayBuffer());
    if (!content) return fail('too-large', 'This ZIP file is larger than any that Throughline opens.');
    const zip = readWorkspaceZip(content);
    if (!zip.ok) return zip;
    const { journeys, ...rest } = zip.value;
    const sources = journeys.map(({ name, read }) => ({
      name: `${isolated(name)} in ${isolated(file.name)}`,
      read: async () => read(),
    }));
    return { ok: true, value: { sources, ...rest } };
  } catch {
    // What cannot be read is told by whoever reads it as a journey file.
    return null;
  }
}
