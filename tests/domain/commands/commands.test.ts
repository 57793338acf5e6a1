import { describe, expect, it } from 'vitest';
import { presenceAt } from '../../../src/domain/combinations';
import { type Command, prepareEdit } from '../../../src/domain/commands/command';
import { setDemand } from '../../../src/domain/commands/demands';
import { dismissGap } from '../../../src/domain/commands/dismissals';
import { editInitiative } from '../../../src/domain/commands/initiatives';
import { addLink } from '../../../src/domain/commands/links';
import { movePresence, setPresence } from '../../../src/domain/commands/presences';
import { addStage, moveStage, removeStage } from '../../../src/domain/commands/stages';
import { duplicateTouchpoints, moveTouchpoints } from '../../../src/domain/commands/touchpoints';
import type { JourneyDocument } from '../../../src/domain/document';
import { inOrder } from '../../../src/domain/order';
import type { z } from '../../../src/domain/zod';
import { buildDocument } from '../../helpers/documents';
import { edited, patchOf } from '../../helpers/edits';
import { smallJourney } from '../../helpers/smallJourney';

const start = smallJourney();

function prepared<Input extends z.ZodMiniType>(
  document: JourneyDocument,
  command: Command<Input>,
  input: z.input<Input>,
) {
  return prepareEdit(document, command, input, { newId: () => 'new', now: 0 });
}

/** The words with which an edit is refused. */
function refusal<Input extends z.ZodMiniType>(
  command: Command<Input>,
  input: z.input<Input>,
  document = start,
): string {
  const result = prepared(document, command, input);
  return result.ok ? 'allowed' : result.error.message;
}

/** The words of the undo step. */
function label<Input extends z.ZodMiniType>(command: Command<Input>, input: z.input<Input>): string {
  const result = prepared(start, command, input);
  return result.ok ? result.value.label : result.error.message;
}

const stageNames = (document: JourneyDocument) => inOrder(document.stages.values()).map((stage) => stage.name);
const titlesAt = (document: JourneyDocument, stageId: string) =>
  inOrder([...document.touchpoints.values()].filter((row) => row.stageId === stageId)).map((row) => row.title);

describe('moving', () => {
  it('puts a stage where it was dropped', () => {
    expect(stageNames(edited(start, moveStage, { id: 'referral', index: 0 }))).toEqual([
      'referral',
      'awareness',
      'support',
    ]);
    expect(stageNames(edited(start, addStage, { name: 'New', index: 1 }))).toEqual([
      'awareness',
      'New',
      'support',
      'referral',
    ]);
  });

  it('changes nothing when a thing is dropped where it was', () => {
    expect(patchOf(start, moveStage, { id: 'support', index: 1 })).toEqual([]);
    expect(patchOf(start, moveTouchpoints, { ids: ['calls'], stageId: 'support', index: 1 })).toEqual([]);
  });

  it('keeps several touchpoints together, in the order given', () => {
    const moved = edited(start, moveTouchpoints, { ids: ['recommends', 'sees'], stageId: 'support', index: 1 });
    expect(titlesAt(moved, 'support')).toEqual(['asks', 'recommends', 'sees', 'calls']);
  });

  it('takes all that a presence says along to another stage', () => {
    const moved = edited(start, movePresence, { id: 'support~forum', stageId: 'referral', index: 0 });
    expect(presenceAt(moved, 'referral', 'forum')).toMatchObject({ level: 1, owner: 'Care' });
    expect(presenceAt(moved, 'support', 'forum')).toBeUndefined();
  });

  it('keeps a presence the same row, and leaves its old stage free for another one', () => {
    const moved = edited(start, movePresence, { id: 'support~forum', stageId: 'referral', index: 0 });
    expect(moved.presences.get('support~forum')).toMatchObject({ stageId: 'referral' });
    const both = edited(moved, setPresence, { stageId: 'support', channelId: 'forum', owner: 'Sales' });
    expect(presenceAt(both, 'support', 'forum')).toMatchObject({ id: 'support~forum~2', owner: 'Sales', level: null });
    expect(presenceAt(both, 'referral', 'forum')).toMatchObject({ id: 'support~forum', owner: 'Care', level: 1 });
    const back = () => edited(both, movePresence, { id: 'support~forum~2', stageId: 'referral', index: 0 });
    expect(back).toThrow('‘forum’ is already attached at ‘referral’.');
  });

  it('puts a copy right after its original', () => {
    expect(titlesAt(edited(start, duplicateTouchpoints, { ids: ['asks'] }), 'support')).toEqual([
      'asks',
      'asks',
      'calls',
    ]);
  });
});

describe('changing a demand figure', () => {
  const measured = buildDocument({
    stages: [{ id: 's' }],
    channels: [{ id: 'c' }],
    demands: [{ channelId: 'c', usage: 0.4, evidence: 'measured', sampleSize: 412, source: 'Survey' }],
  });
  const overall = { channelId: 'c', stageId: null, segmentId: null };

  it('makes it an estimate, as the survey did not say that', () => {
    expect(edited(measured, setDemand, { ...overall, usage: 0.5 }).demands.get('c~~')).toMatchObject({
      evidence: 'estimated',
      sampleSize: null,
      source: '',
    });
  });

  it('keeps the evidence when it is named along, or when the figure stays', () => {
    const corrected = edited(measured, setDemand, { ...overall, usage: 0.5, evidence: 'measured' });
    expect(corrected.demands.get('c~~')).toMatchObject({ evidence: 'measured', sampleSize: 412 });
    const sourced = edited(measured, setDemand, { ...overall, usage: 0.4, source: 'Spring survey' });
    expect(sourced.demands.get('c~~')).toMatchObject({ evidence: 'measured', source: 'Spring survey' });
  });
});

describe('finishing an initiative', () => {
  it('applies the levels it promised, in the same edit, once', () => {
    const done = edited(start, editInitiative, { id: 'talk', status: 'done' });
    expect(done.presences.get('awareness~reddit')?.level).toBe(3);
    const lowered = edited(done, setPresence, { stageId: 'awareness', channelId: 'reddit', level: 1 });
    const noted = edited(lowered, editInitiative, { id: 'talk', description: 'Done in May' });
    expect(noted.presences.get('awareness~reddit')?.level).toBe(1);
  });

  it('never lowers a level', () => {
    const leading = edited(start, setPresence, { stageId: 'awareness', channelId: 'reddit', level: 4 });
    const done = edited(leading, editInitiative, { id: 'talk', status: 'done' });
    expect(done.presences.get('awareness~reddit')?.level).toBe(4);
  });
});

describe('what makes no sense is refused in words', () => {
  it.each([
    [
      'the last stage',
      refusal(removeStage, { id: 's' }, buildDocument({ stages: [{ id: 's' }] })),
      'at least one stage',
    ],
    ['a link to itself', refusal(addLink, { fromId: 'sees', toId: 'sees' }), 'cannot link to itself'],
    ['a second link', refusal(addLink, { fromId: 'sees', toId: 'asks' }), '‘sees’ already links to ‘asks’'],
    ['waiting for itself', refusal(editInitiative, { id: 'talk', dependsOn: ['grow'] }), 'wait for itself'],
    ['no reason', refusal(dismissGap, { gapId: 'monologue:a:b', reason: ' ' }), 'Say why'],
    ['a row that is gone', refusal(moveStage, { id: 'gone', index: 0 }), 'no longer part of the journey'],
    [
      'a channel attached twice',
      refusal(
        movePresence,
        { id: 'support~forum', stageId: 'awareness', index: 0 },
        edited(start, setPresence, { stageId: 'awareness', channelId: 'forum' }),
      ),
      'already attached',
    ],
  ])('%s', (_, message, words) => {
    expect(message).toContain(words);
  });

  it('as is input that no screen would send', () => {
    expect(refusal(setPresence, { stageId: 'support', channelId: 'forum', level: 9 as 4 })).toBe(
      '“level” must be a whole number from 0 to 4, or null; it is 9.',
    );
  });
});

describe('undo steps', () => {
  it.each([
    ['Delete stage ‘support’ and 2 touchpoints', label(removeStage, { id: 'support' })],
    ['Move ‘sees’ to ‘support’', label(moveTouchpoints, { ids: ['sees'], stageId: 'support', index: 0 })],
    ['Change ‘forum’ at ‘support’', label(setPresence, { stageId: 'support', channelId: 'forum', level: 2 })],
    ['Attach ‘forum’ at ‘referral’', label(setPresence, { stageId: 'referral', channelId: 'forum' })],
    ['Finish ‘talk’', label(editInitiative, { id: 'talk', status: 'done' })],
  ])('are named: %s', (words, named) => {
    expect(named).toBe(words);
  });
});
