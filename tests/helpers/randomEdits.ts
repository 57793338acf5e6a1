import fc from 'fast-check';
import { addChannel, removeChannel } from '../../src/domain/commands/channels';
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
import { addLink, removeLinks, reverseLink } from '../../src/domain/commands/links';
import { attachNewChannel, movePresence, removePresences, setPresence } from '../../src/domain/commands/presences';
import { addSegment, editSegment, moveSegment, removeSegment } from '../../src/domain/commands/segments';
import { addStage, editStage, moveStage, removeStage } from '../../src/domain/commands/stages';
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
import { type PresenceLevel, presenceLevels } from '../../src/domain/model/presence';
import type { TableName } from '../../src/domain/model/tables';
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

/** Draws ids and figures for one edit, each from the next number of the roll. */
interface Draw {
  id(table: TableName): string;
  index(): number;
  of<T>(items: readonly T[]): T;
}

type Maker = (draw: Draw) => { readonly command: Command<z.ZodType>; readonly input: unknown };

function maker<Input extends z.ZodType>(command: Command<Input>, input: (draw: Draw) => z.input<Input>): Maker {
  return (draw) => ({ command: command as unknown as Command<z.ZodType>, input: input(draw) });
}

const level = (draw: Draw) => draw.of(presenceLevels.map((_, index) => index as PresenceLevel));
const usage = (draw: Draw) => draw.index() / 7;
const promise = (draw: Draw) => ({ stageId: draw.id('stages'), channelId: draw.id('channels'), level: level(draw) });
const gap = (draw: Draw) => gapId('monologue', draw.id('stages'), draw.id('channels'));

const makers: readonly Maker[] = [
  maker(editJourney, (draw) => ({ title: `Title ${draw.index()}` })),
  maker(addStage, (draw) => ({ name: 'Stage', index: draw.index() })),
  maker(editStage, (draw) => ({ id: draw.id('stages'), importance: draw.of([1, 2, 3, 4, 5]) })),
  maker(moveStage, (draw) => ({ id: draw.id('stages'), index: draw.index() })),
  maker(removeStage, (draw) => ({ id: draw.id('stages') })),
  maker(addTouchpoint, (draw) => ({ stageId: draw.id('stages'), index: draw.index(), channelId: draw.id('channels') })),
  maker(editTouchpoint, (draw) => ({ id: draw.id('touchpoints'), title: `Touchpoint ${draw.index()}` })),
  maker(moveTouchpoints, (draw) => ({
    ids: [...new Set([draw.id('touchpoints'), draw.id('touchpoints')])],
    stageId: draw.id('stages'),
    index: draw.index(),
  })),
  maker(duplicateTouchpoints, (draw) => ({ ids: [draw.id('touchpoints')] })),
  maker(removeTouchpoints, (draw) => ({ ids: [draw.id('touchpoints'), draw.id('touchpoints')] })),
  maker(addLink, (draw) => ({ fromId: draw.id('touchpoints'), toId: draw.id('touchpoints') })),
  maker(reverseLink, (draw) => ({ id: draw.id('links') })),
  maker(removeLinks, (draw) => ({ ids: [draw.id('links')] })),
  maker(addChannel, () => ({ name: 'Channel', kind: 'video' as const, social: true })),
  maker(removeChannel, (draw) => ({ id: draw.id('channels') })),
  maker(attachNewChannel, (draw) => ({
    stageId: draw.id('stages'),
    index: draw.index(),
    channel: { name: 'Channel', kind: 'community' as const },
  })),
  maker(setPresence, (draw) => ({ stageId: draw.id('stages'), channelId: draw.id('channels'), level: level(draw) })),
  maker(movePresence, (draw) => ({ id: draw.id('presences'), stageId: draw.id('stages'), index: draw.index() })),
  maker(removePresences, (draw) => ({ ids: [draw.id('presences')] })),
  maker(addSegment, () => ({ name: 'Segment' })),
  maker(editSegment, (draw) => ({ id: draw.id('segments'), weight: draw.index() })),
  maker(moveSegment, (draw) => ({ id: draw.id('segments'), index: draw.index() })),
  maker(removeSegment, (draw) => ({ id: draw.id('segments') })),
  maker(setDemand, (draw) => ({
    channelId: draw.id('channels'),
    stageId: draw.of([null, draw.id('stages')]),
    segmentId: draw.of([null, draw.id('segments')]),
    usage: usage(draw),
  })),
  maker(removeDemand, (draw) => ({ channelId: draw.id('channels'), stageId: null, segmentId: null })),
  maker(addInitiative, (draw) => ({
    title: 'Initiative',
    promisedLevels: [promise(draw)],
    gapIds: [gap(draw)],
    dependsOn: [draw.id('initiatives')],
  })),
  maker(editInitiative, (draw) => ({ id: draw.id('initiatives'), promisedLevels: [promise(draw)] })),
  maker(editInitiative, (draw) => ({ id: draw.id('initiatives'), status: draw.of(['done', 'planned'] as const) })),
  maker(moveInitiative, (draw) => ({ id: draw.id('initiatives'), horizon: draw.of(horizons), index: draw.index() })),
  maker(removeInitiatives, (draw) => ({ ids: [draw.id('initiatives')] })),
  maker(dismissGap, (draw) => ({ gapId: gap(draw), reason: 'Not ours' })),
  maker(reopenGap, (draw) => ({ gapId: gap(draw) })),
];

/** The edit that the roll stands for, or null where the command refuses (there is no such row, say). */
export function randomEdit(document: JourneyDocument, roll: Roll, newId: () => string): PreparedEdit | null {
  const make = makers[roll.which % makers.length];
  if (!make) return null;
  let next = 0;
  const number = () => roll.picks[next++ % roll.picks.length] ?? 0;
  const draw: Draw = {
    id: (table) => [...document[table].keys()][number() % Math.max(document[table].size, 1)] ?? 'nobody',
    index: () => number() % 8,
    of: (items) => items[number() % items.length] as never,
  };
  const { command, input } = make(draw);
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
