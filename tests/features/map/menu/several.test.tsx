// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { tagTouchpoints } from '../../../../src/domain/commands/tags';
import { ratingActions } from '../../../../src/features/map/actions/rating';
import { menuFor } from '../../../../src/features/map/menu/mapMenu';
import '../../../helpers/dom';
import type { MenuAction, MenuEntry } from '../../../../src/ui/MenuItems';
import { renderGestures, touchpointRef } from '../context';

const labels = (entries: readonly MenuEntry[]) =>
  entries.flatMap((entry) => (typeof entry === 'object' && 'label' in entry ? [entry.label] : []));

function actionIn(entries: readonly MenuEntry[], label: string): MenuAction | undefined {
  for (const entry of entries) if (typeof entry === 'object' && 'label' in entry && entry.label === label) return entry;
  return undefined;
}

it('the menu of several selected cards says how many it acts on, and acts on all of them', () => {
  const selection = ['hears', 'reads', 'books'].map(touchpointRef);
  const map = renderGestures({ session: { selection } });
  const ref = touchpointRef('reads');
  const menu = menuFor(map.context, [], { kind: 'row', ref });
  expect(menu.label).toBe('3 touchpoints');
  expect(labels(menu.items)).toEqual([
    'Actor of 3 touchpoints',
    'Emotion of 3 touchpoints',
    'Importance of 3 touchpoints',
    'Channel of 3 touchpoints',
    'Moment of truth: 3 touchpoints',
    'Move 3 touchpoints to…',
  ]);
  const move = actionIn(menu.items, 'Move 3 touchpoints to…');
  map.do(() => menu.run(actionIn(move?.items ?? [], 'Support')?.id ?? ''));
  expect(map.touchpointsIn('support')).toEqual(['asks', 'hears', 'reads', 'books']);
  expect(map.steps()).toHaveLength(1);
});

it('the menu of several selected cards puts a tag in use on all of them, and takes it off once all carry it', () => {
  const ids = ['hears', 'reads', 'books'];
  const map = renderGestures({ session: { selection: ids.map(touchpointRef) } });
  map.do(({ edits }) => edits.edit(tagTouchpoints, { touchpointIds: ['hears'], name: 'Reviews' }));
  const tagged = () => ids.filter((id) => map.document().touchpoints.get(id)?.tagIds.length === 1);
  const tag = () => {
    const menu = menuFor(map.context, [], { kind: 'row', ref: touchpointRef('reads') });
    const entry = actionIn(actionIn(menu.items, 'Tags of 3 touchpoints')?.items ?? [], 'Reviews');
    map.do(() => menu.run(entry?.id ?? ''));
    return entry?.isChecked;
  };
  expect(tag()).toBe(false);
  expect(tagged()).toEqual(ids);
  expect(tag()).toBe(true);
  expect(tagged()).toEqual([]);
  expect(map.steps().slice(1)).toEqual(['Tag 3 touchpoints with ‘Reviews’', 'Take ‘Reviews’ off 3 touchpoints']);
});

it('a level chosen once more is taken back, by digit and in the menu, and the palette says it in words', () => {
  const ref = { table: 'presences', id: 'awareness~reddit' } as const;
  const map = renderGestures({ session: { selection: [ref] } });
  const level = () => map.document().presences.get(ref.id)?.level;
  const press = (id: string) => map.do((context) => ratingActions.find((one) => one.id === id)?.run(context));
  press('map.presence.2');
  expect(level()).toBe(2);
  press('map.presence.2');
  expect(level()).toBeNull();
  press('map.presence.4');
  press('map.presence.unsaid');
  expect(level()).toBeNull();

  press('map.presence.3');
  const menu = menuFor(map.context, [], { kind: 'level', id: ref.id });
  map.do(() => menu.run(actionIn(menu.items, 'Engaging')?.id ?? ''));
  expect(level()).toBeNull();
});
