import type { Clock } from '../../domain/clock';
import type { Choices, Merge } from '../../domain/compare/merge';
import { type JourneyDocument, journeyOf } from '../../domain/document';
import { withNewIds } from '../../domain/integrity';
import { type Patch, patchBetween, rebasePatch } from '../../domain/patch';
import { ok, type Result } from '../../domain/result';
import type { OpenedFile } from '../../exchange/readJourney';
import { shownTitle } from '../../parts/words';
import type { Workspace } from '../../state/workspace';

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
      /** In what the two differ, and what is newer; null when the one in the library cannot be read. */
      readonly merge: Merge | null;
    };

/** What a person decided. `goOn` answers repairs; the others say what becomes of a journey that is here already. */
export type ImportAnswer =
  | { readonly kind: 'cancel' }
  | { readonly kind: 'goOn' }
  | { readonly kind: 'both' }
  | { readonly kind: 'replace' }
  | { readonly kind: 'merge'; readonly choices: Choices };

/** A journey of the library that a file changed, in one edit that can be undone. */
export interface ChangedJourney {
  readonly id: string;
  readonly title: string;
  readonly how: 'replaced' | 'merged';
  /** The name of the undo step. */
  readonly label: string;
}

/** What became of the sources, in their order; one that the person called off is in no list. */
export interface ImportOutcome {
  readonly imported: readonly { readonly id: string; readonly title: string }[];
  readonly changed: readonly ChangedJourney[];
  readonly refused: readonly RefusedSource[];
}

/** A source that could not be read, or could not be stored. */
export interface RefusedSource {
  readonly name: string;
  readonly message: string;
  /** What else is wrong with it, a sentence each. */
  readonly others?: readonly string[] | undefined;
}

export interface ImportOptions {
  readonly workspace: Pick<Workspace, 'create' | 'edit' | 'read' | 'readWithClock' | 'newId'>;
  /** Whether the library shows a journey of this id; one in the trash it does not show. */
  isShown(id: string): boolean;
  ask(question: ImportQuestion): Promise<ImportAnswer>;
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
  const changed: ChangedJourney[] = [];
  const refused: RefusedSource[] = [];

  for (const { name, read } of sources) {
    const opened = await read();
    if (!opened.ok) {
      refused.push({ name, message: opened.error.message, others: opened.error.others });
      continue;
    }
    const { document, clock, repairSummary: repairs } = opened.value;
    const title = shownTitle(journeyOf(document).title);
    if (repairs.length > 0 && (await ask({ kind: 'repairs', name, title, repairs })).kind !== 'goOn') continue;
    if (imported.some(({ id }) => id === document.id) || isShown(document.id)) {
      const { existing, merge } = await withExisting(workspace, document, clock);
      const answer = await ask({ kind: 'exists', name, title, existing, merge });
      if (answer.kind === 'replace' || answer.kind === 'merge') {
        const edit = await changeExisting(workspace, { document, clock, title }, merge, answer);
        if (edit.ok) changed.push(edit.value);
        else refused.push({ name, message: edit.error.message });
        continue;
      }
      if (answer.kind !== 'both') continue;
      await create(withNewIds(document, workspace.newId));
    } else if (await isStored(workspace, document.id)) {
      // Its id belongs to one in the trash, which must be able to come back.
      await create(withNewIds(document, workspace.newId));
    } else await create(document, clock);

    async function create(whole: JourneyDocument, counted: Clock | null = null) {
      const created = await (counted ? workspace.create(whole, counted) : workspace.create(whole));
      if (created.ok) imported.push({ id: created.value, title });
      else refused.push({ name, message: created.error.message });
    }
  }
  return { imported, changed, refused };
}

async function withExisting(
  workspace: Pick<Workspace, 'readWithClock'>,
  document: JourneyDocument,
  clock: Clock | null,
): Promise<{ existing: string | null; merge: Merge | null }> {
  const here = await workspace.readWithClock(document.id);
  if (!here.ok) return { existing: null, merge: null };
  const { mergeDocuments } = await import('../../domain/compare/merge');
  return {
    existing: shownTitle(journeyOf(here.value.document).title),
    merge: mergeDocuments(here.value, { document, clock }),
  };
}

/** Replaces or merges in one edit. What another tab changed meanwhile stays, where a merge does not touch it. */
async function changeExisting(
  workspace: Pick<Workspace, 'edit'>,
  file: { readonly document: JourneyDocument; readonly clock: Clock | null; readonly title: string },
  merge: Merge | null,
  answer: Extract<ImportAnswer, { kind: 'replace' | 'merge' }>,
): Promise<Result<ChangedJourney>> {
  const { document, clock, title } = file;
  const { mergePatch } = await import('../../domain/compare/merge');
  const how = answer.kind === 'merge' ? 'merged' : 'replaced';
  const label = how === 'merged' ? 'Merge with a file' : 'Replace by a file';
  const makePatch = (here: JourneyDocument): Patch =>
    answer.kind === 'merge' && merge
      ? rebasePatch(here, mergePatch(merge, answer.choices))
      : patchBetween(here, document);
  const options = { before: 'import' as const, ...(clock ? { after: clock.seq } : {}) };
  const edited = await workspace.edit(document.id, label, makePatch, options);
  return edited.ok ? ok({ id: document.id, title, how, label }) : edited;
}

async function isStored(workspace: Pick<Workspace, 'read'>, id: string): Promise<boolean> {
  const read = await workspace.read(id);
  return read.ok || read.error.code !== 'JourneyMissing';
}
