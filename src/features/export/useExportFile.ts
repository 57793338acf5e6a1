import { useEffect, useState } from 'react';
import type { JourneyDocument } from '../../domain/document';
import { fileNameFor } from '../../exchange/fileName';
import type { ExportFormat } from '../../exchange/format';
import { journeyJson } from '../../exchange/journeyJson';
import { useDocument, useWorkspace } from '../../state/context';
import type { Workspace } from '../../state/workspace';
import { chosenFor, useChosen } from './choices';
import { excerptOf } from './excerpt';

/** A file as it would be downloaded now. */
export interface ExportFile {
  readonly name: string;
  readonly content: string | Blob;
  readonly bytes: number;
  /** null for what nobody reads line by line. */
  readonly lines: number | null;
  /** The number of the last commit that it holds whole; null where it holds the journey in part, or none is stored. */
  readonly seq: number | null;
}

type Made =
  | { readonly kind: 'making' }
  | { readonly kind: 'made'; readonly file: ExportFile }
  | { readonly kind: 'failed'; readonly message: string };

/** Makes the file; a journey file with the logical clock where the database has one: merging then knows what is newer. */
export async function makeFile(
  document: JourneyDocument,
  format: ExportFormat,
  workspace: Pick<Workspace, 'now' | 'readWithClock'>,
  chosen: Readonly<Record<string, string>> = chosenFor(format),
): Promise<ExportFile> {
  const now = workspace.now();
  // Reads the whole journey, so only for the format that keeps it.
  const stored = format === journeyJson ? await workspace.readWithClock(document.id) : null;
  const clock = stored?.ok ? stored.value.clock : null;
  const content = await format.export(document, { now, chosen, ...(clock ? { clock } : {}) });
  const bytes = content instanceof Blob ? content.size : new Blob([content]).size;
  const lines = content instanceof Blob || format.kind === 'picture' ? null : excerptOf(content, 0).total;
  return { name: fileNameFor(document, format, new Date(now)), content, bytes, lines, seq: clock?.seq ?? null };
}

/** The export of the open journey in one format, made anew whenever the journey changes. The last one stays until then. */
export function useExportFile(format: ExportFormat): Made {
  const workspace = useWorkspace();
  const journey = useDocument((document) => document);
  const chosen = useChosen(format);
  const [made, setMade] = useState<Made>({ kind: 'making' });
  useEffect(() => {
    let isStale = false;
    makeFile(journey, format, workspace, chosen).then(
      (file) => !isStale && setMade({ kind: 'made', file }),
      (error: unknown) =>
        !isStale && setMade({ kind: 'failed', message: error instanceof Error ? error.message : String(error) }),
    );
    return () => {
      isStale = true;
    };
  }, [journey, format, workspace, chosen]);
  return made;
}
