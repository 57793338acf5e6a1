import fc from 'fast-check';
import { attachChannel } from '../../src/domain/commands/attaching';
import { editChannel, removeChannel } from '../../src/domain/commands/channels';
import { type Command, type PreparedEdit, prepareEdit } from '../../src/domain/commands/command';
import { removeDemand, setDemand } from '../../src/domain/commands/demands';
import { dismissGap, reopenGap } from '../../src/domain/commands/dismissals';
import {
  addInitiative,
  editInitiative,
  moveInitiative,
  removeInitiatives,
} from '../../src/domain/commands/initiatives';
import { editJourney } from '../../src/domain/commands/journeys';
import { addLink, labelLink, removeLinks, reverseLink } from '../../src/domain/commands/links';
import { addTouchpoints, pasteTouchpoints } from '../../src/domain/commands/pasting';
import { movePresence, removePresences, setPresence } from '../../src/domain/commands/presences';
import { addSegment, editSegment, moveSegment, removeSegment } from '../../src/domain/commands/segments';
import { addStage, editStage, moveStage, removeStage } from '../../src/domain/commands/stages';
import { removeTag, renameTag, tagTouchpoints, untagTouchpoints } from '../../src/domain/commands/tags';
import {
  addTouchpoint,
  duplicateTouchpoints,
  editTouchpoint,
  moveTouchpoints,
  removeTouchpoints,
} from '../../src/domain/commands/touchpoints';
import type { JourneyDocument } from '../../src/domain/document';
import { gapId } from '../../src/domain/model/gapId';
import { horizons } from '../../src/domain/model/initiative';
import { journeyKinds } from '../../src/domain/model/journey';
import { presencePurposes, presenceStatuses } from '../../src/domain/model/presence';
import type { TableName } from '../../src/domain/model/tables';
import { actors } from '../../src/domain/model/touchpoint';
import { applyPatch, type Patch } from '../../src/domain/patch';
import type { z } from '../../src/domain/zod';

/** Numbers from which a random edit is made that fits whatever document it meets. */
export interface Roll {
  readonly which: number;
  readonly picks: readonly number[];
}

export const rolls = fc.array(
  fc.record({ which: fc.nat(1000), picks: fc.array(fc.nat(1000), { minLength: 5, maxLength: 5 }) }),
  {
    maxLength: 40,
  },
);

/** Draws ids, figures and words for one edit, each from the next number of the roll. */
interface Draw {
  id(table: TableName): string;
  index(): number;
  word(): string;
  of<T>(items: readonly T[]): T;
}

interface Made {
  readonly command: Command<z.ZodMiniType>;
  readonly input: unknown;
}

interface Maker {
  readonly command: string;
  make(draw: Draw): Made;
}

function maker<Input extends z.ZodMiniType>(command: Command<Input>, input: (draw: Draw) => z.input<Input>): Maker {
  return {
    command: command.id,
    make: (draw) => ({ command: command as unknown as Command<z.ZodMiniType>, input: input(draw) }),
  };
}

/** One field of the choice, as a person changes one at a time. */
function oneOf<Fields extends Readonly<Record<string, unknown>>>(draw: Draw, fields: Fields): Partial<Fields> {
  const field = draw.of(Object.keys(fields));
  return { [field]: fields[field] } as Partial<Fields>;
}

const level = (draw: Draw) => draw.of([0, 1, 2, 3, 4] as const);
const usage = (draw: Draw) => draw.index() / 7;
const rating = (draw: Draw) => draw.of([1, 2, 3, 4, 5]);
const day = (draw: Draw) => draw.of([null, '2026-03-01', '2026-09-30']);
const url = (draw: Draw) => draw.of([null, 'https://example.org']);
const list = (draw: Draw) => Array.from({ length: draw.index() % 3 }, () => draw.word());
const promise = (draw: Draw) => ({ stageId: draw.id('stages'), channelId: draw.id('channels'), level: level(draw) });
const gap = (draw: Draw) => gapId('monologue', draw.id('stages'), draw.id('channels'));
const subject = (draw: Draw) => ({
  channelId: draw.id('channels'),
  stageId: draw.of([null, draw.id('stages')]),
  segmentId: draw.of([null, draw.id('segments')]),
});

const makers: readonly Maker[] = [
  maker(editJourney, (draw) =>
    oneOf(draw, {
      title: draw.word(),
      description: draw.word(),
      kind: draw.of(journeyKinds),
      illustration: draw.of([true, false]),
    }),
  ),
  maker(addStage, (draw) => ({ name: 'Stage', index: draw.index() })),
  maker(editStage, (draw) => ({
    id: draw.id('stages'),
    ...oneOf(draw, {
      name: draw.word(),
      phase: draw.of(['support', 'referral', 'custom'] as const),
      goal: draw.word(),
      promise: draw.word(),
      importance: rating(draw),
    }),
  })),
  maker(moveStage, (draw) => ({ id: draw.id('stages'), index: draw.index() })),
  maker(removeStage, (draw) => ({ id: draw.id('stages') })),
  maker(addTouchpoint, (draw) => ({ stageId: draw.id('stages'), index: draw.index(), channelId: draw.id('channels') })),
  maker(addTouchpoint, (draw) => ({ stageId: draw.id('stages'), title: draw.word(), pains: list(draw) })),
  maker(addTouchpoints, (draw) => ({
    stageId: draw.id('stages'),
    index: draw.index(),
    titles: [draw.word(), draw.word()],
  })),
  maker(pasteTouchpoints, (draw) => ({
    stageId: draw.id('stages'),
    index: draw.index(),
    cards: [
      {
        offset: 0,
        row: { id: 'one', stageId: 'there', order: 'a0', title: draw.word(), channelId: 'theirs', tagIds: ['theirs'] },
      },
      { offset: 1, row: { id: 'two', stageId: 'there', order: 'a1', title: draw.word(), pains: list(draw) } },
    ],
    links: [{ id: 'between', fromId: 'one', toId: 'two', label: draw.word() }],
    channels: [{ id: 'theirs', order: 'a0', name: draw.of(['Channel', 'Pasted']), kind: 'community' as const }],
    tags: [{ id: 'theirs', order: 'a0', name: draw.of(['Tag', 'Pasted']) }],
  })),
  maker(editTouchpoint, (draw) => ({
    id: draw.id('touchpoints'),
    ...oneOf(draw, {
      title: draw.word(),
      actor: draw.of(actors),
      emotion: draw.of([-2, -1, 0, 1, 2] as const),
      importance: rating(draw),
      channelId: draw.of([null, draw.id('channels')]),
      momentOfTruth: draw.of([true, false]),
      pains: list(draw),
      gains: list(draw),
      quotes: list(draw),
      notes: draw.word(),
    }),
  })),
  maker(moveTouchpoints, (draw) => ({
    ids: [...new Set([draw.id('touchpoints'), draw.id('touchpoints')])],
    stageId: draw.id('stages'),
    index: draw.index(),
  })),
  maker(duplicateTouchpoints, (draw) => ({ ids: [draw.id('touchpoints')] })),
  maker(removeTouchpoints, (draw) => ({ ids: [draw.id('touchpoints'), draw.id('touchpoints')] })),
  maker(addLink, (draw) => ({ fromId: draw.id('touchpoints'), toId: draw.id('touchpoints') })),
  maker(labelLink, (draw) => ({ id: draw.id('links'), label: draw.word() })),
  maker(reverseLink, (draw) => ({ id: draw.id('links') })),
  maker(removeLinks, (draw) => ({ ids: [draw.id('links')] })),
  maker(editChannel, (draw) => ({
    id: draw.id('channels'),
    ...oneOf(draw, {
      name: draw.word(),
      kind: draw.of(['video', 'community', 'phone'] as const),
      ownership: draw.of(['owned', 'earned'] as const),
      social: draw.of([true, false]),
      purpose: draw.word(),
      community: draw.of([null, { runBy: 'partner', formedAround: 'brand' }] as const),
      url: url(draw),
    }),
  })),
  maker(removeChannel, (draw) => ({ id: draw.id('channels') })),
  maker(attachChannel, (draw) => ({
    stageId: draw.id('stages'),
    channel: { name: 'Channel', kind: 'video' as const, social: true },
  })),
  maker(attachChannel, (draw) => ({
    stageId: draw.id('stages'),
    index: draw.index(),
    channel: { name: 'Channel', kind: 'community' as const },
  })),
  maker(setPresence, (draw) => ({ stageId: draw.id('stages'), channelId: draw.id('channels'), level: level(draw) })),
  maker(setPresence, (draw) => ({
    stageId: draw.id('stages'),
    channelId: draw.id('channels'),
    ...oneOf(draw, {
      owner: draw.word(),
      purpose: draw.of(presencePurposes),
      responseTargetMinutes: draw.of([null, 30, 60]),
      responder: draw.word(),
      crmLinked: draw.of([true, false]),
      contentPlan: draw.word(),
      status: draw.of(presenceStatuses),
    }),
  })),
  maker(movePresence, (draw) => ({ id: draw.id('presences'), stageId: draw.id('stages'), index: draw.index() })),
  maker(removePresences, (draw) => ({ ids: [draw.id('presences')] })),
  maker(addSegment, () => ({ name: 'Segment' })),
  maker(editSegment, (draw) => ({
    id: draw.id('segments'),
    ...oneOf(draw, {
      name: draw.word(),
      weight: draw.index(),
      desiredExperience: draw.word(),
      promises: draw.word(),
    }),
  })),
  maker(moveSegment, (draw) => ({ id: draw.id('segments'), index: draw.index() })),
  maker(removeSegment, (draw) => ({ id: draw.id('segments') })),
  maker(setDemand, (draw) => ({ ...subject(draw), usage: usage(draw) })),
  maker(setDemand, (draw) => ({
    ...subject(draw),
    usage: usage(draw),
    evidence: 'measured' as const,
    sampleSize: 40,
    source: draw.word(),
    observedOn: day(draw),
  })),
  maker(removeDemand, (draw) => subject(draw)),
  maker(addInitiative, (draw) => ({
    title: 'Initiative',
    promisedLevels: [promise(draw)],
    gapIds: [gap(draw)],
    dependsOn: [draw.id('initiatives')],
  })),
  maker(editInitiative, (draw) => ({ id: draw.id('initiatives'), promisedLevels: [promise(draw)] })),
  maker(editInitiative, (draw) => ({ id: draw.id('initiatives'), status: draw.of(['done', 'planned'] as const) })),
  maker(editInitiative, (draw) => ({
    id: draw.id('initiatives'),
    ...oneOf(draw, {
      title: draw.word(),
      description: draw.word(),
      startsOn: day(draw),
      endsOn: day(draw),
      customerValue: rating(draw),
      businessValue: rating(draw),
      effort: rating(draw),
      owner: draw.word(),
      metric: draw.word(),
      target: draw.word(),
      dependsOn: draw.of([[], [draw.id('initiatives')]]),
      gapIds: draw.of([[], [gap(draw)]]),
      recommendationId: draw.of([null, 'listen-respond'] as const),
    }),
  })),
  maker(moveInitiative, (draw) => ({ id: draw.id('initiatives'), horizon: draw.of(horizons), index: draw.index() })),
  maker(removeInitiatives, (draw) => ({ ids: [draw.id('initiatives')] })),
  maker(dismissGap, (draw) => ({ gapId: gap(draw), reason: draw.word() })),
  maker(reopenGap, (draw) => ({ gapId: gap(draw) })),
  maker(tagTouchpoints, (draw) => ({ touchpointIds: [draw.id('touchpoints')], name: draw.word() || 'Tag' })),
  maker(renameTag, (draw) => ({ id: draw.id('tags'), name: draw.word() || 'Tag' })),
  maker(removeTag, (draw) => ({ id: draw.id('tags') })),
  maker(untagTouchpoints, (draw) => ({ touchpointIds: [draw.id('touchpoints')], tagId: draw.id('tags') })),
];

/** Ids of the commands that random edits are made of. */
export const randomCommands: ReadonlySet<string> = new Set(makers.map(({ command }) => command));

/** The command and input that the roll stands for. */
export function randomCommand(document: JourneyDocument, roll: Roll): Made {
  let next = 0;
  const number = () => roll.picks[next++ % roll.picks.length] ?? 0;
  return (makers[roll.which % makers.length] as Maker).make({
    id: (table) => [...document[table].keys()][number() % Math.max(document[table].size, 1)] ?? 'nobody',
    index: () => number() % 8,
    word: () => `Word ${number()}`,
    of: (items) => items[number() % items.length] as never,
  });
}

/** The edit that the roll stands for, or null where the command refuses (there is no such row, say). */
export function randomEdit(document: JourneyDocument, roll: Roll, newId: () => string): PreparedEdit | null {
  const { command, input } = randomCommand(document, roll);
  const prepared = prepareEdit(document, command, input as never, { newId, now: 0 });
  return prepared.ok ? prepared.value : null;
}

/** The edits in turn: the document that they lead to and the patch of each. */
export function randomSession(
  start: JourneyDocument,
  session: readonly Roll[],
  newId: () => string,
): { document: JourneyDocument; patches: readonly Patch[] } {
  let document = start;
  const patches: Patch[] = [];
  for (const roll of session) {
    const edit = randomEdit(document, roll, newId);
    if (!edit) continue;
    document = applyPatch(document, edit.patch);
    patches.push(edit.patch);
  }
  return { document, patches };
}
