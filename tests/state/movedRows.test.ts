import { describe, expect, it } from 'vitest';
import { attachChannel } from '../../src/domain/commands/attaching';
import { movePresence, removePresences, setPresence } from '../../src/domain/commands/presences';
import { removeStage } from '../../src/domain/commands/stages';
import type { JourneyDocument } from '../../src/domain/document';
import type { Engine } from '../../src/state/engine';
import { openWorld, type World } from './world';

const FORUM = { id: 'forum', name: 'Forum', kind: 'community', ownership: 'shared', social: true } as const;

/** The forum as it is attached to a stage; fails when it is attached there twice. */
function forumAt(document: JourneyDocument, stageId: string) {
  const found = [...document.presences.values()].filter((row) => row.channelId === 'forum' && row.stageId === stageId);
  expect(found.length, `presences of one channel at ${stageId}`).toBeLessThan(2);
  return found[0];
}

/** What a person does in one tab. */
function person(engine: Engine) {
  const idAt = (stageId: string) => forumAt(engine.store.getState().document, stageId)?.id ?? 'nowhere';
  const done = (result: { readonly ok: boolean }) => expect(result.ok).toBe(true);
  return {
    sets: (stageId: string, fields: { owner?: string; level?: 0 | 1 | 2 | 3 | 4; responder?: string }) =>
      done(engine.dispatch(setPresence, { stageId, channelId: 'forum', ...fields })),
    moves: (from: string, stageId: string) =>
      done(engine.dispatch(movePresence, { id: idAt(from), stageId, index: 0 })),
    detaches: (stageId: string) => done(engine.dispatch(removePresences, { ids: [idAt(stageId)] })),
    deletesStage: (id: string) => done(engine.dispatch(removeStage, { id })),
    undoes: () => engine.undo(),
    redoes: () => engine.redo(),
  };
}

type Person = ReturnType<typeof person>;
type Forum = Partial<NonNullable<ReturnType<typeof forumAt>>> | undefined;

/** Two tabs that show a forum at the first of three stages, on level 2, answered for by nobody; then what they do. */
async function inTwoTabs(
  story: (one: Person, two: Person, world: World) => void | Promise<void>,
  expected: Readonly<Record<'s0' | 's1' | 's2', Forum>>,
) {
  const world = await openWorld({ seed: 1, engines: 2, failures: 0 });
  const [one, two] = world.engines as [Engine, Engine];
  one.dispatch(attachChannel, { stageId: 's0', channel: FORUM, level: 2 });
  await world.quiesce();
  await story(person(one), person(two), world);
  await world.quiesce();
  for (const document of [await world.saved(), ...world.engines.map((tab) => tab.store.getState().document)]) {
    for (const [stageId, forum] of Object.entries(expected)) {
      if (forum) expect(forumAt(document, stageId), stageId).toMatchObject(forum);
      else expect(forumAt(document, stageId), stageId).toBeUndefined();
    }
  }
  await world.close();
}

describe('a channel that one tab moves to another stage, while another tab', () => {
  it('sets its owner first, keeps the owner', () =>
    inTwoTabs(
      (one, two) => {
        two.sets('s0', { owner: 'Care' });
        one.moves('s0', 's1');
      },
      { s0: undefined, s1: { level: 2, owner: 'Care' }, s2: undefined },
    ));

  it('sets its owner afterwards, keeps the owner', () =>
    inTwoTabs(
      (one, two) => {
        one.moves('s0', 's1');
        two.sets('s0', { owner: 'Care' });
      },
      { s0: undefined, s1: { level: 2, owner: 'Care' }, s2: undefined },
    ));

  it('sets its owner, keeps the owner there and back, twice', () =>
    inTwoTabs(
      async (one, two, world) => {
        one.moves('s0', 's1');
        two.sets('s0', { owner: 'Care' });
        one.moves('s1', 's0');
        await world.quiesce();
        one.moves('s0', 's2');
        two.sets('s0', { responder: 'Front line' });
        one.moves('s2', 's0');
      },
      { s0: { level: 2, owner: 'Care', responder: 'Front line' }, s1: undefined, s2: undefined },
    ));

  it('sets its owner, keeps the owner when the move is undone, and done again', () =>
    inTwoTabs(
      async (one, two, world) => {
        one.moves('s0', 's1');
        two.sets('s0', { owner: 'Care' });
        await world.quiesce();
        one.undoes();
        two.sets('s1', { responder: 'Front line' });
        await world.quiesce();
        one.redoes();
        two.sets('s0', { level: 4 });
      },
      { s0: undefined, s1: { level: 4, owner: 'Care', responder: 'Front line' }, s2: undefined },
    ));

  it('takes back what it has set there, loses nothing else', () =>
    inTwoTabs(
      async (one, two, world) => {
        two.sets('s0', { owner: 'Care' });
        await world.quiesce();
        one.moves('s0', 's1');
        two.undoes();
      },
      { s0: undefined, s1: { level: 2, owner: '' }, s2: undefined },
    ));

  it('moves it elsewhere, is where the later one put it, once', () =>
    inTwoTabs(
      (one, two) => {
        one.moves('s0', 's1');
        two.moves('s0', 's2');
      },
      { s0: undefined, s1: undefined, s2: { level: 2 } },
    ));

  it('detaches it, is gone', () =>
    inTwoTabs(
      (one, two) => {
        one.moves('s0', 's1');
        two.detaches('s0');
      },
      { s0: undefined, s1: undefined, s2: undefined },
    ));

  it('deletes the stage that it leaves, is saved from that', () =>
    inTwoTabs(
      (one, two) => {
        one.moves('s0', 's1');
        two.deletesStage('s0');
      },
      { s0: undefined, s1: { level: 2 }, s2: undefined },
    ));

  it('has deleted the stage that it goes to, stays where it was', () =>
    inTwoTabs(
      (one, two) => {
        two.deletesStage('s1');
        one.moves('s0', 's1');
      },
      { s0: { level: 2 }, s1: undefined, s2: undefined },
    ));

  it('deletes the stage that it goes to, passes on to the nearest', () =>
    inTwoTabs(
      (one, two) => {
        one.moves('s0', 's2');
        two.deletesStage('s2');
      },
      { s0: undefined, s1: { level: 2 }, s2: undefined },
    ));

  it('deletes the stage that it goes to, comes there when that is undone', () =>
    inTwoTabs(
      async (one, two, world) => {
        one.moves('s0', 's2');
        two.deletesStage('s2');
        await world.quiesce();
        two.undoes();
      },
      { s0: undefined, s1: undefined, s2: { level: 2 } },
    ));

  it('deletes the stage that it goes to, passes a stage by that has it already', () =>
    inTwoTabs(
      async (one, two, world) => {
        one.sets('s1', { owner: 'Sales' });
        await world.quiesce();
        one.moves('s0', 's2');
        two.deletesStage('s2');
      },
      { s0: { level: 2 }, s1: { owner: 'Sales', level: null }, s2: undefined },
    ));
});

describe('a channel that one tab moves to a stage to which another tab attaches it', () => {
  it('is there once with what both say, when the move comes first', () =>
    inTwoTabs(
      (one, two) => {
        one.moves('s0', 's1');
        two.sets('s1', { owner: 'Care' });
        two.sets('s1', { responder: 'Front line' });
      },
      { s0: undefined, s1: { level: 2, owner: 'Care', responder: 'Front line' }, s2: undefined },
    ));

  it('is there once with what both say, when the move comes second', () =>
    inTwoTabs(
      (one, two) => {
        two.sets('s1', { owner: 'Care' });
        one.moves('s0', 's1');
        two.sets('s1', { responder: 'Front line' });
      },
      { s0: undefined, s1: { level: 2, owner: 'Care', responder: 'Front line' }, s2: undefined },
    ));

  it('stays where it was when they contradict each other, so that neither loses a word', () =>
    inTwoTabs(
      (one, two) => {
        one.sets('s0', { owner: 'Care' });
        two.sets('s1', { owner: 'Sales' });
        one.moves('s0', 's1');
        one.sets('s1', { responder: 'Front line' });
      },
      { s0: { level: 2, owner: 'Care', responder: 'Front line' }, s1: { owner: 'Sales' }, s2: undefined },
    ));
});

describe('a channel that one tab moves away and attaches anew to the old stage', () => {
  it('is at both, and what another tab says of the first goes with that', () =>
    inTwoTabs(
      (one, two) => {
        one.moves('s0', 's1');
        one.sets('s0', { owner: 'Sales' });
        two.sets('s0', { owner: 'Care' });
      },
      { s0: { level: null, owner: 'Sales' }, s1: { level: 2, owner: 'Care' }, s2: undefined },
    ));

  it('is one again with what another tab attaches there, when the move is undone', () =>
    inTwoTabs(
      async (one, two, world) => {
        one.moves('s0', 's1');
        await world.quiesce();
        two.sets('s0', { owner: 'Care' });
        await world.quiesce();
        one.undoes();
      },
      { s0: { level: 2, owner: 'Care' }, s1: undefined, s2: undefined },
    ));

  it('does not take the place of what was detached, when that is undone', () =>
    inTwoTabs(
      async (one, two, world) => {
        one.moves('s0', 's1');
        one.detaches('s1');
        await world.quiesce();
        two.sets('s0', { owner: 'Care' });
        await world.quiesce();
        one.undoes();
      },
      { s0: { level: null, owner: 'Care' }, s1: { level: 2, owner: '' }, s2: undefined },
    ));

  it('keeps what is said of the one at the old stage after a reload, in notes and journal', () =>
    inTwoTabs(
      async (one, two, world) => {
        one.moves('s0', 's1');
        two.sets('s0', { owner: 'Care' });
        await world.reload(1);
        person(world.engines[1] as Engine).undoes();
      },
      { s0: undefined, s1: { level: 2, owner: '' }, s2: undefined },
    ));
});
