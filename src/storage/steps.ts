import type { JourneyDocument } from '../domain/document';
import { rowKey } from '../domain/model/tables';
import { applyPatch, asDone, type Change, composePatches, invertPatch, type Patch, rebasePatch } from '../domain/patch';
import type { JournalEdit } from './database';

/** Most undo steps that are kept, in memory and in the journal; older ones can no longer be undone. */
export const MAX_STEPS = 500;

/** What an undo step is called, and what it did. */
interface Step {
  readonly label: string;
  readonly patch: Patch;
}

/** Two parts of one undo step as one. A card that was added and then typed into keeps saying that it was added. */
export function joined(first: Step, second: Step): Step {
  const isNew = first.patch.some(({ before }) => before === null);
  return { label: isNew ? first.label : second.label, patch: composePatches(first.patch, second.patch) };
}

/** The patch of a whole step, given what one of its edits did in the database: there it may have met more than its tab knew. */
export function asMade(step: Patch, { kind, patch }: Pick<JournalEdit, 'kind' | 'patch'>): Patch {
  return kind === 'undo' ? invertPatch(asDone(invertPatch(step), patch)) : asDone(step, patch);
}

/**
 * An edit that takes back, or does again, what edits before it did: with what those took along that their tab did not know
 * of, such as a card that somebody had just added to a stage that was deleted.
 */
export function givingBack(edit: JournalEdit, made: readonly JournalEdit[]): JournalEdit {
  if (edit.kind === 'do') return edit;
  const opposite = made.filter(({ kind, step }) => step === edit.step && (kind === 'undo') !== (edit.kind === 'undo'));
  if (opposite.length === 0) return edit;
  const step = edit.kind === 'undo' ? invertPatch(edit.patch) : edit.patch;
  const whole = opposite.reduce(asMade, step);
  return { ...edit, patch: edit.kind === 'undo' ? invertPatch(whole) : whole };
}

/** By their row: removals, each of the row as it was when it went. */
export type Removals = ReadonlyMap<string, Change>;

/** The rows that edits removed and that have not come back since. */
export function removalsIn(others: readonly Pick<JournalEdit, 'patch'>[]): Removals {
  const removals = new Map<string, Change>();
  for (const change of others.flatMap(({ patch }) => patch)) {
    const key = rowKey(change.table, change.id);
    if (change.after) removals.delete(key);
    else removals.set(key, change);
  }
  return removals;
}

/**
 * An edit that removes rows which others removed before it, with those rows as they were then: its tab may not have seen
 * what was said last of a row that it, too, can bring back.
 */
function removingToo(edit: JournalEdit, removals: Removals): JournalEdit {
  if (removals.size === 0) return edit;
  const patch = edit.patch.map((change) =>
    change.before && !change.after ? (removals.get(rowKey(change.table, change.id)) ?? change) : change,
  );
  return { ...edit, patch };
}

/** Edits on their way that remove what others have removed, and those that take that back, with the rows as they were. */
export function knowing(edits: readonly JournalEdit[], removals: Removals): JournalEdit[] {
  const known: JournalEdit[] = [];
  for (const edit of edits) known.push(removingToo(givingBack(edit, known), removals));
  return known;
}

/** Edits made one after the other on a document that others may have changed since they were meant. */
interface Fitted {
  readonly document: JourneyDocument;
  /** What each of them does there; also that it removes what others have removed, which taking it back brings back. */
  readonly made: readonly JournalEdit[];
  /** What all of them change. */
  readonly applied: Patch;
}

/** The one way from edits as they were meant to a document: the database's, and what a tab shows until then. */
export function fitEdits(
  start: JourneyDocument,
  edits: readonly JournalEdit[],
  removals: Removals = new Map(),
): Fitted {
  let document = start;
  let applied: Patch = [];
  const made: JournalEdit[] = [];
  for (const edit of edits) {
    const meant = removingToo(givingBack(edit, made), removals).patch;
    const patch = rebasePatch(document, meant, edit.kind);
    const too = meant.filter(
      (change) => removals.get(rowKey(change.table, change.id)) === change && !document[change.table].has(change.id),
    );
    document = applyPatch(document, patch);
    applied = composePatches(applied, patch);
    made.push({ ...edit, patch: [...patch, ...too] });
  }
  return { document, made, applied };
}
