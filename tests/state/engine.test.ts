import { afterEach, describe, expect, it } from 'vitest';
import { editStage, removeStage } from '../../src/domain/commands/stages';
import { addTouchpoint, editTouchpoint, removeTouchpoints } from '../../src/domain/commands/touchpoints';
import { invertPatch } from '../../src/domain/patch';
import { toSnapshot } from '../../src/domain/snapshot';
import { type Engine, openEngine } from '../../src/state/engine';
import { openWorld, type World } from './world';

let world: World;
afterEach(() => world.close());

async function twoTabs(): Promise<[Engine, Engine]> {
  world = await openWorld({ seed: 1, engines: 2, failures: 0 });
  const [here, there] = world.engines;
  if (!here || !there) throw new Error('two engines expected');
  return [here, there];
}

const shown = (engine: Engine) => engine.store.getState().document;
const stage = (engine: Engine, id = 's0') => shown(engine).stages.get(id);

describe('an edit', () => {
  it('is shown at once, is “saving” until its transaction has committed, then “saved”', async () => {
    const [here] = await twoTabs();
    here.dispatch(editStage, { id: 's0', name: 'First contact' });
    expect(stage(here)?.name).toBe('First contact');
    expect(here.store.getState().status.kind).toBe('saving');
    expect((await world.saved()).stages.get('s0')?.name).toBeDefined();
    await here.settled();
    expect(here.store.getState().status.kind).toBe('saved');
    expect((await world.saved()).stages.get('s0')?.name).toBe('First contact');
  });

  it('that changes nothing is no step and no commit', async () => {
    const [here] = await twoTabs();
    here.dispatch(editStage, { id: 's0', name: 'Awareness' });
    expect(here.store.getState().history.done).toHaveLength(0);
    expect((await world.db.journal.count()) === 0).toBe(true);
  });

  it('with input that makes no sense is refused in words and changes nothing', async () => {
    const [here] = await twoTabs();
    const before = shown(here);
    const refused = here.dispatch(editStage, { id: 'gone', name: 'x' });
    expect(refused).toMatchObject({ ok: false, error: { message: 'That stage is no longer part of the journey.' } });
    expect(shown(here)).toBe(before);
  });

  it('keeps the tables it did not touch, so that only what changed renders again', async () => {
    const [here] = await twoTabs();
    const before = shown(here);
    here.dispatch(addTouchpoint, { stageId: 's0', title: 'Reads reviews' });
    expect(shown(here).stages).toBe(before.stages);
    await here.settled();
    expect(shown(here).stages).toBe(before.stages);
  });
});

describe('undo and redo', () => {
  it('take back a deletion with everything that went with it, and make it again', async () => {
    const [here] = await twoTabs();
    here.dispatch(addTouchpoint, { id: 't1', stageId: 's1', title: 'Pays' });
    const before = toSnapshot(shown(here));
    here.dispatch(removeStage, { id: 's1' });
    const after = toSnapshot(shown(here));
    expect(shown(here).touchpoints.size).toBe(0);
    expect(here.undo()).toBe('Delete stage ‘Purchase’ and 1 touchpoint');
    expect(toSnapshot(shown(here))).toEqual(before);
    here.redo();
    expect(toSnapshot(shown(here))).toEqual(after);
    await here.settled();
    expect(toSnapshot(await world.saved())).toEqual(after);
  });

  it('treat a burst of typing as one step', async () => {
    const [here] = await twoTabs();
    for (const name of ['B', 'Bu', 'Buy']) here.dispatch(editStage, { id: 's1', name }, { burst: 'name s1' });
    here.dispatch(editStage, { id: 's1', name: 'Buying' }, { burst: 'another visit' });
    here.undo();
    expect(stage(here, 's1')?.name).toBe('Buy');
    here.undo();
    expect(stage(here, 's1')?.name).toBe('Purchase');
    expect(here.undo()).toBeNull();
  });

  it('are one for the edits of a group, also of a group within it, and the next edit is a step of its own', async () => {
    const [here] = await twoTabs();
    here.group(() => {
      here.dispatch(addTouchpoint, { id: 'g1', stageId: 's0', title: 'One' });
      here.group(() => here.dispatch(addTouchpoint, { id: 'g2', stageId: 's0', title: 'Two' }));
    });
    here.dispatch(addTouchpoint, { id: 'g3', stageId: 's0', title: 'Three' });
    const has = () => ['g1', 'g2', 'g3'].filter((id) => shown(here).touchpoints.has(id));
    here.undo();
    expect(has()).toEqual(['g1', 'g2']);
    here.undo();
    expect(has()).toEqual([]);
  });

  it('of a group are called by its label, and by their own once it is over', async () => {
    const [here] = await twoTabs();
    here.group(() => {
      here.dispatch(editStage, { id: 's0', name: 'One' });
      here.dispatch(editStage, { id: 's1', name: 'Two' });
    }, 'Change 2 stages');
    here.dispatch(editStage, { id: 's0', name: 'Three' });
    expect(here.undo()).not.toBe('Change 2 stages');
    expect(here.undo()).toBe('Change 2 stages');
  });

  it('take back only what this tab did', async () => {
    const [here, there] = await twoTabs();
    here.dispatch(editStage, { id: 's0', name: 'Mine' });
    await here.settled();
    world.deliverOne();
    there.dispatch(editStage, { id: 's0', promise: 'Theirs' });
    await there.settled();
    world.deliverOne();
    here.undo();
    expect(stage(here)).toMatchObject({ name: 'Awareness', promise: 'Theirs' });
  });

  it('leave alone what another tab changed on the same card in the middle of a burst', async () => {
    const [here, there] = await twoTabs();
    const type = (name: string) => here.dispatch(editStage, { id: 's0', name }, { burst: 'name s0' });
    type('M');
    await world.quiesce();
    there.dispatch(editStage, { id: 's0', promise: 'Theirs' });
    await world.quiesce();
    type('Mi');
    await world.quiesce();
    there.dispatch(editStage, { id: 's0', promise: 'Theirs, later' });
    await world.quiesce();
    type('Mine');
    here.undo();
    expect(stage(here)).toMatchObject({ name: 'Awareness', promise: 'Theirs, later' });
    here.redo();
    expect(stage(here)).toMatchObject({ name: 'Mine', promise: 'Theirs, later' });
    there.dispatch(editStage, { id: 's0', promise: 'Theirs at last' });
    here.undo();
    await world.quiesce();
    expect((await world.saved()).stages.get('s0')).toMatchObject({ name: 'Awareness', promise: 'Theirs at last' });
  });
});

describe('undo and redo of what others have added to', () => {
  it('give back what hung on a stage that was deleted once more', async () => {
    const [here, there] = await twoTabs();
    here.dispatch(addTouchpoint, { id: 't1', stageId: 's1', title: 'Pays' });
    here.dispatch(removeStage, { id: 's1' });
    here.undo();
    await world.quiesce();
    there.dispatch(addTouchpoint, { id: 't2', stageId: 's1', title: 'Theirs' });
    await world.quiesce();
    const before = toSnapshot(shown(here));
    here.redo();
    expect(shown(here).touchpoints.size).toBe(0);
    here.undo();
    await world.quiesce();
    expect(toSnapshot(await world.saved())).toEqual(before);
    here.redo();
    expect(shown(here).touchpoints.size).toBe(0);
  });

  it('make an added card again with what others had written on it', async () => {
    const [here, there] = await twoTabs();
    here.dispatch(addTouchpoint, { id: 't1', stageId: 's1', title: 'Pays' });
    await world.quiesce();
    there.dispatch(editTouchpoint, { id: 't1', emotion: -2 });
    await world.quiesce();
    here.undo();
    here.redo();
    await world.quiesce();
    expect((await world.saved()).touchpoints.get('t1')).toMatchObject({ title: 'Pays', emotion: -2 });
  });
});

describe('a step taken back that was not saved before the tab ended', () => {
  it('can be made again, and the step before it is next to be taken back', async () => {
    const [here] = await twoTabs();
    here.dispatch(editStage, { id: 's0', name: 'First' });
    here.dispatch(removeStage, { id: 's1' });
    await here.settled();
    const { document, history } = here.store.getState();
    const [before, last] = history.done;
    if (!before || !last) throw new Error('two steps expected');
    const never = () => new Promise<never>(() => {});
    const next = openEngine({
      saved: { document, seq: 2 },
      history,
      unsaved: [{ id: 'left', label: last.label, kind: 'undo', step: last.id, patch: invertPatch(last.patch) }],
      storage: {
        log: { commit: never, catchUp: never, follow: () => () => {} },
        note: () => {},
        forget: () => {},
        later: () => () => {},
      },
      newId: () => 'new',
      now: () => 0,
    });
    expect(stage(next, 's1')).toBeDefined();
    expect(next.store.getState().history.undone.map(({ label }) => label)).toEqual([last.label]);
    expect(next.undo()).toBe(before.label);
    next.redo();
    expect(next.redo()).toBe(last.label);
  });
});

describe('two tabs', () => {
  it('that change different fields of one row at once both keep theirs', async () => {
    const [here, there] = await twoTabs();
    here.dispatch(editStage, { id: 's0', name: 'Mine' });
    there.dispatch(editStage, { id: 's0', promise: 'Theirs' });
    await world.quiesce();
    expect((await world.saved()).stages.get('s0')).toMatchObject({ name: 'Mine', promise: 'Theirs' });
    expect(stage(here)).toEqual(stage(there));
  });

  it('keep what one adds to a stage that the other deletes, in a stage that is left', async () => {
    const [here, there] = await twoTabs();
    here.dispatch(removeStage, { id: 's2' });
    there.dispatch(addTouchpoint, { stageId: 's2', title: 'Too late' });
    await world.quiesce();
    expect([...(await world.saved()).touchpoints.values()]).toMatchObject([{ title: 'Too late', stageId: 's1' }]);
    expect(toSnapshot(shown(here))).toEqual(toSnapshot(shown(there)));
  });

  it('let a deletion win over an edit of the same card', async () => {
    const [here, there] = await twoTabs();
    here.dispatch(addTouchpoint, { id: 't1', stageId: 's0', title: 'Card' });
    await world.quiesce();
    here.dispatch(removeTouchpoints, { ids: ['t1'] });
    there.dispatch(editTouchpoint, { id: 't1', title: 'Edited' });
    await world.quiesce();
    expect(shown(there).touchpoints.size).toBe(0);
  });
});

describe('a failing database', () => {
  async function failing(failOnce: 'before' | 'after') {
    world = await openWorld({ seed: 1, engines: 2, failures: failOnce === 'before' ? 2 : 0 });
    const [here, there] = world.engines;
    if (!here || !there) throw new Error('two engines expected');
    return { here, there };
  }

  it('is told with its reason; the edit stays, and a retry saves it', async () => {
    const { here } = await failing('before');
    here.dispatch(editStage, { id: 's0', name: 'Kept' });
    await expect.poll(() => here.store.getState().status).toMatchObject({ kind: 'failed' });
    expect(here.store.getState().status).toMatchObject({ problem: { message: expect.stringContaining('injected') } });
    expect(stage(here)?.name).toBe('Kept');
    expect((await world.saved()).stages.get('s0')?.name).toBe('Awareness');
    await world.quiesce();
    expect(here.store.getState().status.kind).toBe('saved');
    expect((await world.saved()).stages.get('s0')?.name).toBe('Kept');
  });

  it('that committed but lost the answer does not write the edit a second time over a newer one', async () => {
    const { here, there } = await failing('after');
    world.loseNextAnswer(0);
    here.dispatch(editStage, { id: 's0', name: 'Old' });
    await expect.poll(() => here.store.getState().status).toMatchObject({ kind: 'failed' });
    there.dispatch(editStage, { id: 's0', name: 'Newer' });
    await there.settled();
    await world.quiesce();
    expect((await world.saved()).stages.get('s0')?.name).toBe('Newer');
    expect(stage(here)?.name).toBe('Newer');
  });
});
