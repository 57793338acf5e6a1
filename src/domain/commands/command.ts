import type { JourneyDocument } from '../document';
import { isSame } from '../isSame';
import { hasFitId } from '../model/record';
import { type AnyRow, definitionOf, marksOf, type RowOf, rowKey, type TableName, tableNames } from '../model/tables';
import { type Change, completePatch, type Patch } from '../patch';
import { fail, ok, type Result } from '../result';
import { sentenceFor } from '../sentences';
import type { z } from '../zod';

/** What a command may use besides the document: pure code has neither randomness nor a clock of its own. */
export interface CommandContext {
  newId(): string;
  /** Milliseconds since 1970. */
  readonly now: number;
}

/** What a command wants: rows to put (whole), and ids to remove. Rows that depend on removed ones follow by themselves. */
export interface Edit {
  readonly put?: { readonly [T in TableName]?: readonly RowOf<T>[] };
  readonly remove?: { readonly [T in TableName]?: readonly string[] };
}

/**
 * A named edit. `run` is pure. It may refuse what makes no sense by throwing `CommandRefused` with a sentence for the user.
 * `label` names the undo step: a few words, or a sentence made from what it touches (“Move ‘Reads reviews’ to Purchase”).
 */
export interface Command<Input extends z.ZodMiniType> {
  readonly id: string;
  readonly label: string;
  readonly input: Input;
  run(document: JourneyDocument, input: z.output<Input>, context: CommandContext): Edit;
  /** The undo step in words, from the document before the edit. Without it, `label`. */
  readonly describe?: (document: JourneyDocument, input: z.output<Input>) => string;
}

export function defineCommand<Input extends z.ZodMiniType>(command: Command<Input>): Command<Input> {
  return command;
}

/** Thrown by `run` for an edit that cannot be made; the message is shown to the user. */
export class CommandRefused extends Error {
  override name = 'CommandRefused';
}

/** An edit ready to apply: the patch against the given document and the words for undo. */
export interface PreparedEdit {
  readonly patch: Patch;
  readonly label: string;
}

/** Parses the input, runs the command and returns its patch, every row validated and every dependent settled. */
export function prepareEdit<Input extends z.ZodMiniType>(
  document: JourneyDocument,
  command: Command<Input>,
  input: z.input<Input>,
  context: CommandContext,
): Result<PreparedEdit> {
  const parsed = command.input.safeParse(input);
  if (!parsed.success) return refusal(parsed.error, command.input, input, command.label.toLowerCase());
  try {
    const edit = command.run(document, parsed.data, context);
    const patch = completePatch(document, toChanges(document, edit));
    const invalid = firstInvalid(patch);
    if (invalid) return invalid;
    return ok({ patch, label: command.describe?.(document, parsed.data) ?? command.label });
  } catch (error) {
    if (error instanceof CommandRefused) return fail('refused', error.message);
    throw error;
  }
}

function toChanges(document: JourneyDocument, edit: Edit): Change[] {
  const changes = new Map<string, Change>();
  for (const table of tableNames) {
    for (const row of (edit.put?.[table] ?? []) as readonly AnyRow[]) {
      const before = document[table].get(row.id) ?? null;
      changes.set(rowKey(table, row.id), { table, id: row.id, before, after: touched(table, before, row) });
    }
    for (const id of edit.remove?.[table] ?? []) {
      changes.set(rowKey(table, id), { table, id, before: document[table].get(id) ?? null, after: null });
    }
  }
  return [...changes.values()];
}

/** The row as a person leaves it: what they changed is no longer only suggested, whichever command changed it. */
function touched(table: TableName, before: AnyRow | null, after: AnyRow): AnyRow {
  if (!before) return after;
  const [was, is] = [before, after] as unknown as readonly Readonly<Record<string, unknown>>[];
  const said = Object.entries(marksOf(table)).filter(
    ([field, mark]) => was?.[mark] && !isSame(was[field], is?.[field]),
  );
  return said.length === 0 ? after : { ...after, ...Object.fromEntries(said.map(([, mark]) => [mark, false])) };
}

/** The first row of a patch that is not valid, as a refusal; null when all are. */
export function firstInvalid(patch: Patch): Result<never> | null {
  for (const { table, after } of patch) {
    if (!after) continue;
    const definition = definitionOf(table);
    const parsed = definition.schema.safeParse(after);
    if (!parsed.success) return refusal(parsed.error, definition.schema, after, definition.noun[0]);
    if (!hasFitId(definition, after)) {
      return fail('row', `${definition.noun[0]}: the id ${after.id} does not match what it belongs to`, 'id');
    }
  }
  return null;
}

function refusal(error: z.core.$ZodError, schema: z.ZodMiniType, value: unknown, noun: string): Result<never> {
  const [issue] = error.issues;
  if (!issue) return fail('invalid', `That ${noun} is not valid.`);
  return { ok: false, error: { code: 'invalid', ...sentenceFor(issue, { schema, value, path: '', noun }) } };
}
