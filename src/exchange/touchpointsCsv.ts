import { channelCatalogue, toChannelFields } from '../domain/catalogue/channels';
import { sameChannel } from '../domain/commands/attaching';
import { type CommandContext, prepareEdit } from '../domain/commands/command';
import { MOST_PASTED, pasteTouchpoints } from '../domain/commands/pasting';
import { addStage } from '../domain/commands/stages';
import type { JourneyDocument } from '../domain/document';
import { folded } from '../domain/folded';
import { actorLabels, emotionLabels } from '../domain/labels';
import { type Channel, channelSchema } from '../domain/model/channel';
import type { Tag } from '../domain/model/tag';
import { touchpointSchema } from '../domain/model/touchpoint';
import { inOrder } from '../domain/order';
import { applyPatch, composePatches, type Patch } from '../domain/patch';
import { fail, ok, type Result } from '../domain/result';
import { number } from '../domain/sentences';
import { counted, isolated, listed } from '../domain/words';
import type { PlannedRows, RowsQuestion, RowsReader, Said, Table } from './format';
import { readTable } from './readTable';
import { barred, filledColumns } from './touchpointCells';
import { columnsIn } from './touchpointColumns';
import { type Card, type Field, fieldColumns, fields, firstTooLong, readRows } from './touchpointRows';

/** Most cards that one table brings. */
const MOST = 1_000;
/** A column that names more stages than this is not one of stages. */
const MOST_STAGES = 40;

const MAKE = 'make';
const LEAVE = 'leave';

/** Touchpoints from a table: a row for each card. */
export const touchpointsCsv: RowsReader = {
  needs: '“Title” or “Touchpoint” for cards',
  asksForColumns: true,
  read: readTable,
  sniff: (table) => fieldColumns(table).has('title'),
  plan(document, table, said) {
    const { columns, rows, questions } = understood(document, table, said);
    if (rows.length === 0) {
      return fail('no-rows', 'This table has no rows under its first one, which is taken for the headings.');
    }
    if (rows.length > MOST) {
      const most = `one table brings ${number(MOST)} cards at most, so divide it`;
      return fail('too-many', `This table has ${number(rows.length)} rows; ${most}.`);
    }
    const unknown = unknownStages(document, readRows(rows, columns).cards);
    const isMeant = unknown.length <= MOST_STAGES;
    if (!isMeant && questions.length === 0) return tooManyStages(table, columns.get('stage'), unknown.length);
    const fieldAt = new Map([...columns].map(([field, at]) => [at, fields[field]]));
    return ok({
      columns: table.headings.map((heading, at) => ({ heading, becomes: fieldAt.get(at) ?? null })),
      questions: [...questions, ...(isMeant ? unknown.map((one) => questionOf(document, one, said)) : [])],
    });
  },
  patch(document, table, said, context) {
    const { columns, rows, twice } = understood(document, table, said);
    if (!columns.has('title')) return fail('no-title', 'Say which column holds the titles of the cards.');
    if (twice) return fail('twice', `Two columns cannot both be “${fields[twice]}”.`);
    const tooLong = firstTooLong(rows, columns);
    if (tooLong) return tooLong;
    const { cards, remarks } = readRows(rows, columns);
    const unknown = unknownStages(document, cards);
    if (unknown.length > MOST_STAGES) return tooManyStages(table, columns.get('stage'), unknown.length);
    const staged = withStages(document, unknown, said, context);
    if (!staged.ok) return staged;
    const placed = cards.flatMap((card): Placed[] => {
      const stageId = knownStage(document, card.stage)?.id ?? staged.value.chosen.get(plainName(card.stage));
      return stageId ? [{ ...card, stageId }] : [];
    });
    if (placed.length === 0) return fail('no-cards', 'No row is left that would become a card.');
    const made = withCards(staged.value, placed, context);
    if (!made.ok) return made;
    const { document: after, patch } = made.value;
    return ok({
      label: `Import ${counted(placed.length, 'touchpoint')}`,
      patch,
      preview: previewOf(after, placed),
      remarks: [
        ...madeNew(
          'stage',
          [...after.stages.values()].filter(({ id }) => !document.stages.has(id)),
        ),
        ...madeNew(
          'channel',
          [...after.channels.values()].filter(({ id }) => !document.channels.has(id)),
        ),
        ...madeNew(
          'tag',
          [...after.tags.values()].filter(({ id }) => !document.tags.has(id)),
        ),
        ...remarks,
      ],
    });
  },
};

function understood(document: JourneyDocument, table: Table, { answers }: Said) {
  return columnsIn(table, answers, {
    stage: (name) => knownStage(document, name) !== undefined,
    channel: (name) =>
      sameChannel(document, { name, catalogueId: null }) !== undefined || catalogueEntry(name) !== undefined,
  });
}

function tooManyStages({ headings }: Table, at: number | undefined, count: number): Result<never> {
  const what = `The column “${isolated(headings[at ?? -1] ?? '')}” names ${number(count)} stages that this journey does not have`;
  return fail('too-many', `${what}. Is it the right column?`);
}

interface Placed extends Card {
  readonly stageId: string;
}

interface Made {
  readonly document: JourneyDocument;
  readonly patch: Patch;
}

function followed({ document, patch }: Made, next: Patch): Made {
  return { document: applyPatch(document, next), patch: composePatches(patch, next) };
}

const plainName = (name: string) => folded(name).replace(/\s+/g, ' ').trim();

const catalogueEntry = (name: string) => channelCatalogue.find((one) => plainName(one.name) === plainName(name));

function knownStage({ stages }: JourneyDocument, name: string) {
  return inOrder(stages.values()).find((stage) => name !== '' && plainName(stage.name) === plainName(name));
}

/** A stage that rows name and the journey does not have, or '' for rows that name none. */
interface UnknownStage {
  readonly key: string;
  readonly name: string;
  readonly rows: number;
}

function unknownStages(document: JourneyDocument, cards: readonly Card[]): UnknownStage[] {
  const found = new Map<string, UnknownStage>();
  for (const { stage } of cards) {
    if (knownStage(document, stage)) continue;
    const key = plainName(stage);
    const { name, rows } = found.get(key) ?? { name: stage.replace(/\s+/g, ' '), rows: 0 };
    found.set(key, { key, name, rows: rows + 1 });
  }
  return [...found.values()];
}

function questionOf(document: JourneyDocument, { key, name, rows }: UnknownStage, { stageId }: Said): RowsQuestion {
  const here = inOrder(document.stages.values()).map((stage) => ({
    id: `in:${stage.id}`,
    label: `Put into ‘${isolated(stage.name)}’`,
  }));
  const make = { id: MAKE, label: `Make a stage ‘${isolated(name || 'Imported')}’` };
  const leave = { id: LEAVE, label: rows === 1 ? 'Leave the row out' : 'Leave the rows out' };
  return {
    id: key,
    label:
      name === '' ? `${counted(rows, 'row')} without a stage` : `Stage “${isolated(name)}”, ${counted(rows, 'row')}`,
    options: name === '' ? [...here, make, leave] : [make, ...here, leave],
    suggested: name === '' ? ((here.find(({ id }) => id === `in:${stageId}`) ?? here[0])?.id ?? MAKE) : MAKE,
  };
}

/** The journey with the stages that are to be made, and where the rows of each unknown one go; null when nowhere. */
function withStages(
  document: JourneyDocument,
  unknown: readonly UnknownStage[],
  said: Said,
  context: CommandContext,
): Result<Made & { readonly chosen: ReadonlyMap<string, string | null> }> {
  let made: Made = { document, patch: [] };
  const chosen = new Map<string, string | null>();
  for (const one of unknown) {
    const answer = said.answers[one.key] ?? questionOf(document, one, said).suggested;
    if (answer === LEAVE) chosen.set(one.key, null);
    else if (answer !== MAKE) chosen.set(one.key, answer.slice('in:'.length));
    else {
      const id = context.newId();
      const prepared = prepareEdit(made.document, addStage, { id, name: one.name || 'Imported' }, context);
      if (!prepared.ok) return prepared;
      made = followed(made, prepared.value.patch);
      chosen.set(one.key, id);
    }
  }
  return ok({ ...made, chosen });
}

/** The journey with the cards at the end of their stages, each channel attached where a card is on it. */
function withCards(staged: Made, placed: readonly Placed[], context: CommandContext): Result<Made> {
  const stages = inOrder(staged.document.stages.values()).map(({ id }) => id);
  const channels = channelsOf(staged.document, placed);
  const tags = tagsOf(placed);
  const rows = placed.map(({ row, stageId, channel, tags: names }, at) => ({
    offset: stages.indexOf(stageId),
    row: touchpointSchema.parse({
      ...row,
      id: `row-${at}`,
      stageId,
      order: 'a0',
      channelId: channels.get(plainName(channel))?.id ?? null,
      tagIds: names.flatMap((name) => tags.get(plainName(name))?.id ?? []),
    }),
  }));
  let made = staged;
  for (let at = 0; at < rows.length; at += MOST_PASTED) {
    const input = {
      stageId: stages[0] ?? '',
      cards: rows.slice(at, at + MOST_PASTED),
      links: [],
      channels: [...channels.values()],
      tags: [...tags.values()],
    };
    const prepared = prepareEdit(made.document, pasteTouchpoints, input, context);
    if (!prepared.ok) return prepared;
    made = followed(made, prepared.value.patch);
  }
  return ok(made);
}

/** The channels that rows name: of the journey, of the catalogue, or new ones, as one typed by hand is. */
function channelsOf(document: JourneyDocument, placed: readonly Placed[]): ReadonlyMap<string, Channel> {
  const channels = new Map<string, Channel>();
  for (const { channel } of placed) {
    const key = plainName(channel);
    if (key === '' || channels.has(key)) continue;
    const name = channel.replace(/\s+/g, ' ');
    const entry = catalogueEntry(channel);
    const own = { name, kind: 'community', social: true };
    const fresh = { id: `channel-${channels.size}`, order: 'a0', ...(entry ? toChannelFields(entry) : own) };
    channels.set(key, sameChannel(document, { name, catalogueId: null }) ?? channelSchema.parse(fresh));
  }
  return channels;
}

/** The tags that rows name, each once; those of the journey are found by their names when they are pasted. */
function tagsOf(placed: readonly Placed[]): ReadonlyMap<string, Tag> {
  const tags = new Map<string, Tag>();
  for (const name of placed.flatMap((card) => card.tags)) {
    const key = plainName(name);
    if (!tags.has(key)) tags.set(key, { id: `tag-${tags.size}`, order: 'a0', name });
  }
  return tags;
}

function madeNew(what: string, rows: readonly { readonly name: string }[]): string[] {
  if (rows.length === 0) return [];
  const names = listed(
    rows.map(({ name }) => `‘${isolated(name)}’`),
    6,
  );
  return [`${counted(rows.length, `new ${what}`)}: ${names}.`];
}

function previewOf({ stages }: JourneyDocument, placed: readonly Placed[]): PlannedRows['preview'] {
  const shown = Object.keys(fields) as Field[];
  const [columns = [], ...rows] = filledColumns([
    shown.map((field) => fields[field]),
    ...placed.map(({ row, stageId, channel, tags }) => {
      const cells: Readonly<Record<Field, string>> = {
        title: row.title,
        stage: stages.get(stageId)?.name ?? '',
        actor: actorLabels[row.actor ?? 'customer'],
        emotion: typeof row.emotion === 'number' ? emotionLabels[row.emotion] : '',
        importance: String(row.importance ?? ''),
        channel,
        momentOfTruth: row.momentOfTruth ? 'Yes' : '',
        pains: barred(row.pains ?? []),
        gains: barred(row.gains ?? []),
        quotes: barred(row.quotes ?? []),
        tags: tags.join(', '),
        notes: row.notes ?? '',
      };
      return shown.map((field) => cells[field]);
    }),
  ]);
  return { columns, rows };
}
