import { expect, it } from 'vitest';
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
