import { describe, expect, it } from 'vitest';
import { addTouchpoint, editTouchpoint, removeTouchpoints } from '../../src/domain/commands/touchpoints';
import { toSnapshot } from '../../src/domain/snapshot';
import type { Engine } from '../../src/state/engine';
import { openWorld } from './world';

/** What a person does in one tab, and sees saved before the next does something. */
function person(engine: Engine) {
  const done = async (result: { readonly ok: boolean }) => {
    expect(result.ok).toBe(true);
    await engine.settled();
  };
  return {
    adds: (id: string) => done(engine.dispatch(addTouchpoint, { id, stageId: 's0', title: `Card ${id}` })),
    types: (id: string, title: string) => done(engine.dispatch(editTouchpoint, { id, title })),
    deletes: (id: string) => done(engine.dispatch(removeTouchpoints, { ids: [id] })),
    /** The second edit waits for the first to be saved. */
    typesAndDeletes: (typed: string, deleted: string) => {
      engine.dispatch(editTouchpoint, { id: typed, notes: 'Seen in May' });
      return done(engine.dispatch(removeTouchpoints, { ids: [deleted] }));
    },
    undoes: () => done({ ok: engine.undo() !== null }),
  };
}

type Person = ReturnType<typeof person>;

/** Three tabs that do not hear of each other meanwhile, and the title of the one card ‘a’ after what they do. */
async function inThreeTabs(story: (writer: Person, one: Person, other: Person) => Promise<void>): Promise<string> {
  const world = await openWorld({ seed: 1, engines: 3, failures: 0 });
  const [writer, one, other] = world.engines.map(person) as [Person, Person, Person];
  await writer.adds('a');
  await writer.adds('b');
  await world.quiesce();
  await story(writer, one, other);
  await world.quiesce();
  const saved = await world.saved();
  for (const { store } of world.engines) expect(toSnapshot(store.getState().document)).toEqual(toSnapshot(saved));
  await world.close();
  return saved.touchpoints.get('a')?.title ?? 'gone';
}

describe('a card that two tabs delete', () => {
  it('comes back with what a third had typed when the tab that knew nothing of it takes its deletion back', async () => {
    const title = await inThreeTabs(async (writer, one, other) => {
      await writer.types('a', 'Typed');
      await one.deletes('a');
      await other.deletes('a');
      await other.undoes();
    });
    expect(title).toBe('Typed');
  });

  it('comes back like that too when the deletion waited for another edit to be saved', async () => {
    const title = await inThreeTabs(async (writer, one, other) => {
      await writer.types('a', 'Typed');
      await one.deletes('a');
      await other.typesAndDeletes('b', 'a');
      await other.undoes();
    });
    expect(title).toBe('Typed');
  });

  it('keeps what was typed after the first took its deletion back, when the second does so', async () => {
    const title = await inThreeTabs(async (writer, one, other) => {
      await one.deletes('a');
      await other.deletes('a');
      await one.undoes();
      await writer.types('a', 'Typed');
      await other.undoes();
    });
    expect(title).toBe('Typed');
  });
});
