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
import type { Answers, PlannedRows, RowsQuestion, RowsReader } from './format';
import { readTable } from './readTable';
import { type Card, fieldColumns, fields, firstTooLong, readRows } from './touchpointRows';

/** Most cards that one table brings. */
const MOST = 1_000;
/** A column that names more stages than this is not one of stages. */
const MOST_STAGES = 40;

const MAKE = 'make';
const LEAVE = 'leave';

/** Touchpoints from a table: a row for each card. */
export const touchpointsCsv: RowsReader = {
  needs: '“Title” or “Touchpoint” for cards',
  read: readTable,
  sniff: (table) => fieldColumns(table).has('title'),
  plan(document, table) {
    if (table.rows.length > MOST) {
      const most = `one table brings ${number(MOST)} cards at most, so divide it`;
      return fail('too-many', `This table has ${number(table.rows.length)} rows; ${most}.`);
    }
    const columns = fieldColumns(table);
    const questions = unknownStages(document, readRows(table).cards).map((one) => questionOf(document, one));
    if (questions.length > MOST_STAGES) {
      const column = `“${isolated(table.headings[columns.get('stage') ?? 0] ?? '')}”`;
      const what = `The column ${column} names ${number(questions.length)} stages that this journey does not have`;
      return fail('too-many', `${what}. Is it the right column?`);
    }
    const fieldAt = new Map([...columns].map(([field, at]) => [at, fields[field]]));
    return ok({
      columns: table.headings.map((heading, at) => ({ heading, becomes: fieldAt.get(at) ?? null })),
      questions,
    });
  },
  patch(document, table, answers, context) {
    const tooLong = firstTooLong(table);
    if (tooLong) return tooLong;
    const { cards, remarks } = readRows(table);
    const staged = withStages(document, unknownStages(document, cards), answers, context);
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
        ...said(
          'stage',
          [...after.stages.values()].filter(({ id }) => !document.stages.has(id)),
        ),
        ...said(
          'channel',
          [...after.channels.values()].filter(({ id }) => !document.channels.has(id)),
        ),
        ...said(
          'tag',
          [...after.tags.values()].filter(({ id }) => !document.tags.has(id)),
        ),
        ...remarks,
      ],
    });
  },
};

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

function questionOf(document: JourneyDocument, { key, name, rows }: UnknownStage): RowsQuestion {
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
    suggested: name === '' ? (here[0]?.id ?? MAKE) : MAKE,
  };
}

/** The journey with the stages that are to be made, and where the rows of each unknown one go; null when nowhere. */
function withStages(
  document: JourneyDocument,
  unknown: readonly UnknownStage[],
  answers: Answers,
  context: CommandContext,
): Result<Made & { readonly chosen: ReadonlyMap<string, string | null> }> {
  let made: Made = { document, patch: [] };
  const chosen = new Map<string, string | null>();
  for (const one of unknown) {
    const answer = answers[one.key] ?? questionOf(document, one).suggested;
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
    const entry = channelCatalogue.find((one) => plainName(one.name) === key);
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

function said(what: string, rows: readonly { readonly name: string }[]): string[] {
  if (rows.length === 0) return [];
  const names = listed(
    rows.map(({ name }) => `‘${isolated(name)}’`),
    6,
  );
  return [`${counted(rows.length, `new ${what}`)}: ${names}.`];
}

function previewOf({ stages }: JourneyDocument, placed: readonly Placed[]): PlannedRows['preview'] {
  const rows = placed.map(({ row, stageId, channel, tags }) => [
    row.title,
    stages.get(stageId)?.name ?? '',
    actorLabels[row.actor ?? 'customer'],
    typeof row.emotion === 'number' ? emotionLabels[row.emotion] : '',
    channel,
    tags.join(', '),
    row.notes ?? '',
  ]);
  return { columns: ['Title', 'Stage', 'Actor', 'Emotion', 'Channel', 'Tags', 'Notes'], rows };
}
