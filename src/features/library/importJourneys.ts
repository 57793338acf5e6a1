import { journeyOf } from '../../domain/document';
import { withNewIds } from '../../domain/integrity';
import type { Result } from '../../domain/result';
import type { OpenedFile } from '../../exchange/readJourney';
import type { Workspace } from '../../state/workspace';
import { shownTitle } from './summary';

/** Something to import: a file, or a text from the clipboard. Reading it writes nothing. */
export interface ImportSource {
  /** As the person knows it: “skerry-air.json”, “the clipboard”. */
  readonly name: string;
  read(): Promise<Result<OpenedFile>>;
}

/** What only a person can decide before a journey is stored. */
export type ImportQuestion =
  | {
      readonly kind: 'repairs';
      readonly name: string;
      readonly title: string;
      /** What would be mended, a sentence each. */
      readonly repairs: readonly string[];
    }
  | {
      readonly kind: 'exists';
      readonly name: string;
      readonly title: string;
      /** What the one in the library is called; null when it cannot be read. */
      readonly existing: string | null;
    };

/** What became of the sources, in their order; one that the person called off is in neither list. */
export interface ImportOutcome {
  readonly imported: readonly { readonly id: string; readonly title: string }[];
  readonly refused: readonly { readonly name: string; readonly message: string }[];
}

export interface ImportOptions {
  readonly workspace: Pick<Workspace, 'create' | 'read' | 'newId'>;
  /** Whether the library shows a journey of this id; one in the trash it does not show. */
  isShown(id: string): boolean;
  /** Answers whether to go on. */
  ask(question: ImportQuestion): Promise<boolean>;
}

/**
 * Imports one after the other. Each journey is stored whole by one transaction, or not at all: what cannot be read, what
 * the person calls off and what the database refuses leave nothing behind.
 */
export async function importJourneys(
  sources: readonly ImportSource[],
  { workspace, isShown, ask }: ImportOptions,
): Promise<ImportOutcome> {
  const imported: { id: string; title: string }[] = [];
  const refused: { name: string; message: string }[] = [];

  for (const { name, read } of sources) {
    const opened = await read();
    if (!opened.ok) {
      refused.push({ name, message: opened.error.message });
      continue;
    }
    let { document } = opened.value;
    const title = shownTitle(journeyOf(document).title);
    const { repairSummary: repairs } = opened.value;
    if (repairs.length > 0 && !(await ask({ kind: 'repairs', name, title, repairs }))) continue;
    if (imported.some(({ id }) => id === document.id) || isShown(document.id)) {
      const existing = await storedTitle(workspace, document.id);
      if (!(await ask({ kind: 'exists', name, title, existing }))) continue;
      document = withNewIds(document, workspace.newId);
    } else if (await isStored(workspace, document.id)) {
      // Its id belongs to one in the trash, which Undo must be able to bring back.
      document = withNewIds(document, workspace.newId);
    }
    const created = await workspace.create(document);
    if (created.ok) imported.push({ id: created.value, title });
    else refused.push({ name, message: created.error.message });
  }
  return { imported, refused };
}

async function storedTitle(workspace: Pick<Workspace, 'read'>, id: string): Promise<string | null> {
  const read = await workspace.read(id);
  return read.ok ? shownTitle(journeyOf(read.value).title) : null;
}

async function isStored(workspace: Pick<Workspace, 'read'>, id: string): Promise<boolean> {
  const read = await workspace.read(id);
  return read.ok || read.error.code !== 'JourneyMissing';
}
