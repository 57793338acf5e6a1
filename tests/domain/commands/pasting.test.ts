import { describe, expect, it } from 'vitest';
import { prepareEdit } from '../../../src/domain/commands/command';
import { addTouchpoints, pasteTouchpoints } from '../../../src/domain/commands/pasting';
import { inOrder } from '../../../src/domain/order';
import { applyPatch } from '../../../src/domain/patch';
import { exampleJourney } from '../../helpers/exampleJourney';

let ids = 0;
const context = { newId: () => `made${++ids}`, now: 0 };
const titles = (document: ReturnType<typeof exampleJourney>, stageId: string) =>
  inOrder([...document.touchpoints.values()].filter((row) => row.stageId === stageId)).map(({ title }) => title);

it('lines become cards of a stage, in order, at one place', () => {
  const document = exampleJourney();
  const edit = prepareEdit(
    document,
    addTouchpoints,
    { stageId: 'awareness', index: 1, titles: ['One', 'Two'] },
    context,
  );
  if (!edit.ok) throw new Error(edit.error.message);
  expect(titles(applyPatch(document, edit.value.patch), 'awareness')).toEqual([
    'Hears of a cheap fare',
    'One',
    'Two',
    'Reads reviews',
  ]);
});

it('copies get new ids, keep their distance and links, and bring the channels that are missing', () => {
  const from = exampleJourney();
  const rows = ['reads', 'books'].flatMap((id) => from.touchpoints.get(id) ?? []);
  const into = { ...exampleJourney(), channels: new Map(), presences: new Map(), demands: new Map() };
  const input = {
    stageId: 'purchase',
    cards: rows.map((row, offset) => ({ offset, row })),
    links: [...from.links.values()],
    channels: [...from.channels.values()],
    tags: [],
  };
  const edit = prepareEdit(into, pasteTouchpoints, input, context);
  if (!edit.ok) throw new Error(edit.error.message);
  const after = applyPatch(into, edit.value.patch);
  expect(titles(after, 'purchase')).toEqual(['Books a flight', 'Reads reviews']);
  expect(titles(after, 'support')).toEqual(['Asks about luggage', 'Books a flight']);
  expect([...after.channels.values()].map(({ name }) => name)).toEqual(['Reddit', 'Website']);
  expect([...after.presences.values()].map(({ stageId, level }) => [stageId, level])).toEqual([
    ['purchase', null],
    ['support', null],
  ]);
  expect(after.links.size).toBe(into.links.size + 1);
  expect(after.touchpoints.size).toBe(into.touchpoints.size + 2);
});

describe('pasted cards', () => {
  const tag = (id: string, name: string) => ({ id, order: 'a0', name });
  const paste = (into: ReturnType<typeof exampleJourney>, tagIds: readonly string[]) => {
    const row = exampleJourney().touchpoints.get('books');
    if (!row) throw new Error('There is no such card.');
    const input = {
      stageId: 'purchase',
      cards: [{ offset: 0, row: { ...row, tagIds: [...tagIds] } }],
      links: [],
      channels: [],
      tags: [tag('theirs', 'reviews'), tag('new', 'Quick win'), tag('unused', 'Unused')],
    };
    const edit = prepareEdit(into, pasteTouchpoints, input, context);
    if (!edit.ok) throw new Error(edit.error.message);
    const after = applyPatch(into, edit.value.patch);
    const copy = [...after.touchpoints.values()].find(({ id }) => !into.touchpoints.has(id));
    return { after, names: copy?.tagIds.map((id) => after.tags.get(id)?.name) };
  };

  it('bring their tags: the one of that name, else a new one, and none that no card carries', () => {
    const into = { ...exampleJourney(), tags: new Map([['ours', tag('ours', 'Reviews')]]) };
    const { after, names } = paste(into, ['theirs', 'new', 'gone']);
    expect(names).toEqual(['Reviews', 'Quick win']);
    expect([...after.tags.values()].map(({ name }) => name)).toEqual(['Reviews', 'Quick win']);
  });

  it('carry the very tag that they were copied with, also when it was renamed meanwhile', () => {
    const into = { ...exampleJourney(), tags: new Map([['theirs', tag('theirs', 'Ratings')]]) };
    const { after, names } = paste(into, ['theirs']);
    expect(names).toEqual(['Ratings']);
    expect(after.tags.size).toBe(1);
  });
});
