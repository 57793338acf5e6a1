import { describe, expect, it } from 'vitest';
import { passedOnWords } from '../../src/app/shell/passedOnWords';
import { addLink } from '../../src/domain/commands/links';
import { removeStage } from '../../src/domain/commands/stages';
import { addTouchpoint, editTouchpoint, moveTouchpoints } from '../../src/domain/commands/touchpoints';
import { toSnapshot } from '../../src/domain/snapshot';
import type { Engine } from '../../src/state/engine';
import { openWorld, type World } from './world';

/** What a person does in one tab. */
function person(engine: Engine) {
  const done = (result: { readonly ok: boolean }) => expect(result.ok).toBe(true);
  return {
    adds: (id: string, stageId: string) => done(engine.dispatch(addTouchpoint, { id, stageId, title: `Card ${id}` })),
    moves: (id: string, stageId: string) => done(engine.dispatch(moveTouchpoints, { ids: [id], stageId, index: 0 })),
    types: (id: string, title: string) => done(engine.dispatch(editTouchpoint, { id, title })),
    links: (fromId: string, toId: string) => done(engine.dispatch(addLink, { fromId, toId })),
    deletesStage: (id: string) => done(engine.dispatch(removeStage, { id })),
    undoes: () => engine.undo(),
    redoes: () => engine.redo(),
  };
}

type Person = ReturnType<typeof person>;

/** Two tabs, a card in the first of three stages and one in the second; where the cards are after what the two do. */
async function inTwoTabs(
  story: (mover: Person, deleter: Person, world: World) => void | Promise<void>,
  expected: Readonly<Record<string, string | undefined>>,
  words: readonly [mover: RegExp, deleter: RegExp] = [/^/, /^/],
) {
  const world = await openWorld({ seed: 1, engines: 2, failures: 0 });
  const [one, two] = world.engines as [Engine, Engine];
  person(one).adds('a', 's0');
  person(one).adds('b', 's1');
  await world.quiesce();
  const said = ['', ''];
  [one, two].forEach((engine, i) => {
    engine.store.subscribe((state, before) => {
      if (state.remote !== before.remote) said[i] = passedOnWords(before, state) || (said[i] ?? '');
    });
  });
  await story(person(one), person(two), world);
  await world.quiesce();
  const saved = await world.saved();
  for (const [id, stageId] of Object.entries(expected)) expect(saved.touchpoints.get(id)?.stageId, id).toBe(stageId);
  for (const { store } of world.engines) expect(toSnapshot(store.getState().document)).toEqual(toSnapshot(saved));
  for (const [i, pattern] of words.entries()) expect(said[i]).toMatch(pattern);
  await world.close();
  return saved;
}

const UNDO_THERE =
  /‘.*Card a.*’ came to a stage that was just deleted; it is in ‘.*Awareness.*’ now\. Undo in that tab/;

describe('a card that one tab moves to a stage which another tab deletes', () => {
  it('passes on to the nearest stage when the move comes first, and the mover is told', () =>
    inTwoTabs(
      (mover, deleter) => {
        mover.moves('a', 's1');
        deleter.deletesStage('s1');
      },
      // The nearest is the one before.
      { a: 's0', b: undefined },
      [UNDO_THERE, /^$/],
    ));

  it('stays where it was when the deletion comes first, and the mover is told', () =>
    inTwoTabs(
      (mover, deleter) => {
        deleter.deletesStage('s1');
        mover.moves('a', 's1');
      },
      { a: 's0', b: undefined },
      [UNDO_THERE, /^$/],
    ));

  it('is where it was moved to once the deletion is undone', () =>
    inTwoTabs(
      async (mover, deleter, world) => {
        mover.moves('a', 's2');
        deleter.deletesStage('s2');
        await world.quiesce();
        deleter.undoes();
      },
      { a: 's2', b: 's1' },
      [/^‘.*Card a.*’.*‘.*Purchase.*’ now\./, /Undo brings the stage back with what had come there\.$/],
    ));

  it('is there although the deletion was undone before it was saved', () =>
    inTwoTabs(
      (mover, deleter) => {
        mover.moves('a', 's2');
        deleter.deletesStage('s2');
        deleter.undoes();
      },
      { a: 's2', b: 's1' },
    ));

  it('passes on again when the deletion is done again', () =>
    inTwoTabs(
      async (mover, deleter, world) => {
        mover.moves('a', 's2');
        deleter.deletesStage('s2');
        await world.quiesce();
        deleter.undoes();
        await world.quiesce();
        deleter.redoes();
      },
      { a: 's1', b: 's1' },
    ));

  it('keeps what is typed into it, and its links', async () => {
    const saved = await inTwoTabs(
      (mover, deleter) => {
        mover.moves('a', 's2');
        mover.links('a', 'b');
        deleter.deletesStage('s2');
        mover.types('a', 'Asks friends');
      },
      { a: 's1', b: 's1' },
    );
    expect(saved.touchpoints.get('a')?.title).toBe('Asks friends');
    expect(saved.links.size).toBe(1);
  });

  it('goes with the stage when the deleter saw it there', () =>
    inTwoTabs(
      async (mover, deleter, world) => {
        mover.moves('a', 's1');
        await world.quiesce();
        deleter.deletesStage('s1');
        mover.types('a', 'Asks friends');
      },
      { a: undefined, b: undefined },
    ));

  it('stays where it was when the move back to a deleted stage is an undo', () =>
    inTwoTabs(
      async (mover, deleter, world) => {
        mover.moves('a', 's1');
        await world.quiesce();
        deleter.deletesStage('s0');
        await world.quiesce();
        mover.undoes();
      },
      { a: 's1', b: 's1' },
    ));
});

describe('a card that one tab moves out of a stage which another tab deletes', () => {
  it('stays where it was moved to when the deletion is undone', () =>
    inTwoTabs(
      async (mover, deleter, world) => {
        mover.moves('b', 's2');
        deleter.deletesStage('s1');
        await world.quiesce();
        deleter.undoes();
      },
      { a: 's0', b: 's2' },
    ));
});

describe('a card that one tab adds to a stage which another tab deletes', () => {
  it('passes on to the nearest stage when it comes first', () =>
    inTwoTabs(
      (mover, deleter) => {
        mover.adds('c', 's0');
        deleter.deletesStage('s0');
      },
      { a: undefined, c: 's1' },
    ));

  it('goes to the last stage when it comes second', () =>
    inTwoTabs(
      (mover, deleter) => {
        deleter.deletesStage('s0');
        mover.adds('c', 's0');
      },
      { a: undefined, c: 's2' },
    ));
});
