import { afterEach, describe, expect, it } from 'vitest';
import { removeTag, renameTag, tagTouchpoints, untagTouchpoints } from '../../src/domain/commands/tags';
import { addTouchpoint } from '../../src/domain/commands/touchpoints';
import { textsOfTouchpoint } from '../../src/domain/searchable';
import type { Engine } from '../../src/state/engine';
import { openWorld, type World } from './world';

let world: World;
afterEach(() => world.close());

async function twoTabs() {
  world = await openWorld({ seed: 7, engines: 2, failures: 0 });
  const [one, two] = world.engines as [Engine, Engine];
  one.dispatch(addTouchpoint, { id: 't', stageId: 's0', title: 'Compares' });
  await world.quiesce();
  const tag = (engine: Engine, name: string) => engine.dispatch(tagTouchpoints, { touchpointIds: ['t'], name });
  return { one, two, tag };
}

const names = (engine: Engine) => {
  const { touchpoints, tags } = engine.store.getState().document;
  return (touchpoints.get('t')?.tagIds ?? []).map((id) => tags.get(id)?.name).sort();
};

describe('tags on a card', () => {
  it('survive both where two tabs add different ones at once', async () => {
    const { one, two, tag } = await twoTabs();
    tag(one, 'Reviews');
    tag(two, 'Quick win');
    await world.quiesce();
    for (const engine of [one, two]) expect(names(engine)).toEqual(['Quick win', 'Reviews']);
    one.undo();
    await world.quiesce();
    for (const engine of [one, two]) expect(names(engine)).toEqual(['Quick win']);
  });

  it('are the same one under the same name, whatever its case and accents', async () => {
    const { one, tag } = await twoTabs();
    tag(one, 'Überraschung');
    tag(one, '  uberraschung ');
    expect(names(one)).toEqual(['Überraschung']);
    expect(one.store.getState().document.tags.size).toBe(1);
  });

  it('go from one card and stay on the others; a card is found by them', async () => {
    const { one, tag } = await twoTabs();
    one.dispatch(addTouchpoint, { id: 'other', stageId: 's0', title: 'Asks' });
    tag(one, 'Reviews');
    const [tagId = ''] = one.store.getState().document.tags.keys();
    one.dispatch(tagTouchpoints, { touchpointIds: ['other'], name: 'reviews' });
    one.dispatch(untagTouchpoints, { touchpointIds: ['t'], tagId });
    const { document } = one.store.getState();
    expect(names(one)).toEqual([]);
    expect(textsOfTouchpoint(document, 'other')).toContainEqual({ field: 'Tag', text: 'Reviews' });
  });

  it('are renamed on all cards in one step; under the name of another they become that one', async () => {
    const { one, tag } = await twoTabs();
    tag(one, 'Reviews');
    const [tagId = ''] = one.store.getState().document.tags.keys();
    expect(one.dispatch(renameTag, { id: tagId, name: ' reviews' })).toMatchObject({ ok: true });
    expect(names(one)).toEqual(['reviews']);
    expect(one.dispatch(renameTag, { id: tagId, name: 'Ratings' })).toMatchObject({
      value: { label: 'Rename tag ‘reviews’ to ‘Ratings’ on 1 touchpoint' },
    });
    tag(one, 'Stars');
    one.dispatch(renameTag, { id: tagId, name: 'STARS' });
    expect(names(one)).toEqual(['Stars']);
    one.undo();
    expect(names(one)).toEqual(['Ratings', 'Stars']);
    expect(one.dispatch(renameTag, { id: tagId, name: ' ' })).toMatchObject({ ok: false });
  });

  it('are deleted from all cards in one step, which one undo takes back in every tab', async () => {
    const { one, two, tag } = await twoTabs();
    tag(one, 'Reviews');
    tag(one, 'Quick win');
    const [tagId = ''] = one.store.getState().document.tags.keys();
    expect(one.dispatch(removeTag, { id: tagId })).toMatchObject({
      value: { label: 'Delete tag ‘Reviews’ from 1 touchpoint' },
    });
    await world.quiesce();
    for (const engine of [one, two]) expect(names(engine)).toEqual(['Quick win']);
    one.undo();
    await world.quiesce();
    for (const engine of [one, two]) expect(names(engine)).toEqual(['Quick win', 'Reviews']);
  });

  it('need a name', async () => {
    const { one, tag } = await twoTabs();
    expect(tag(one, ' ')).toMatchObject({ ok: false, error: { message: 'A tag needs a name.' } });
  });
});
