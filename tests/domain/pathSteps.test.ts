import { describe, expect, it } from 'vitest';
import type { JourneyDocument } from '../../src/domain/document';
import { linkSchema } from '../../src/domain/model/link';
import { startOfPath, stepsAlong, stepWords } from '../../src/domain/pathSteps';
import { exampleJourney } from '../helpers/exampleJourney';
import { layoutMap } from '../helpers/layoutMap';

/** The example with these links: “hears-reads”. Its cards are `hears` and `reads`, then `books`, then `asks`. */
function linked(...links: readonly string[]): JourneyDocument {
  const rows = links.map((id) => {
    const [fromId = '', toId = ''] = id.split('-');
    return linkSchema.parse({ id, fromId, toId });
  });
  return { ...exampleJourney(), links: new Map(rows.map((row) => [row.id, row])) };
}

const onward = (id: string, ...links: readonly string[]) =>
  stepsAlong(layoutMap(linked(...links)), id, 'onward').map(({ touchpointId }) => touchpointId);
const back = (id: string, ...links: readonly string[]) =>
  stepsAlong(layoutMap(linked(...links)), id, 'back').map(({ touchpointId }) => touchpointId);

describe('the steps from a touchpoint', () => {
  it('go along the main path before any nearer card', () => {
    expect(onward('hears', 'hears-reads', 'hears-books', 'books-asks')).toEqual(['books', 'reads']);
  });

  it('go back along the main path before any nearer card', () => {
    expect(back('books', 'reads-books', 'hears-books', 'books-asks')).toEqual(['hears', 'reads']);
  });

  it('go the way of the lifecycle, to the nearest first, before they loop', () => {
    const links = ['hears-reads', 'reads-books', 'books-asks', 'reads-asks', 'reads-hears', 'asks-hears'];
    expect(onward('reads', ...links)).toEqual(['books', 'asks', 'hears']);
    expect(back('hears', ...links)).toEqual(['asks', 'reads']);
  });

  it('go round in a loop from the end of the path', () => {
    const links = ['hears-reads', 'reads-books', 'books-asks', 'asks-hears'];
    const walked = ['hears'];
    for (let i = 0; i < 5; i++) walked.push(onward(walked.at(-1) ?? '', ...links)[0] ?? '');
    expect(walked).toEqual(['hears', 'reads', 'books', 'asks', 'hears', 'reads']);
  });

  it('are none where no link leads on, and none from a card that is gone', () => {
    expect(onward('asks', 'books-asks')).toEqual([]);
    expect(onward('gone', 'books-asks')).toEqual([]);
  });
});

describe('the start of the path', () => {
  it('is the first card of the main path', () => {
    expect(startOfPath(layoutMap(linked('books-asks', 'reads-books', 'hears-asks')))).toBe('reads');
  });

  it('is nowhere without links', () => {
    expect(startOfPath(layoutMap(linked()))).toBeNull();
  });
});

describe('the words for a step', () => {
  const document = exampleJourney();

  it('name the card, its stage and its channel, and say all that changes', () => {
    expect(stepWords(document, 'reads', 'books')).toBe(
      '‘Books a flight’ in ‘Purchase’ on ‘Website’: the stage changes from ‘Awareness’ to ‘Purchase’, the channel from ‘Reddit’ to ‘Website’ and the emotion from 0 to not said yet',
    );
  });

  it('say only what changes', () => {
    expect(stepWords(document, 'hears', 'reads')).toBe(
      '‘Reads reviews’ in ‘Awareness’ on ‘Reddit’: the channel changes from none to ‘Reddit’ and the emotion from +1 to 0',
    );
    expect(stepWords(document, 'books', 'asks')).toBe(
      '‘Asks about luggage’ in ‘Support’, no channel: the stage changes from ‘Purchase’ to ‘Support’, the channel from ‘Website’ to none and the emotion from not said yet to −1',
    );
  });

  it('say so where nothing changes', () => {
    expect(stepWords(document, 'hears', 'hears')).toBe(
      '‘Hears of a cheap fare’ in ‘Awareness’, no channel: stage, channel and emotion stay the same',
    );
  });
});
