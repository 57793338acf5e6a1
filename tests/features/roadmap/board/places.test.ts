import { describe, expect, it } from 'vitest';
import { moveInitiative } from '../../../../src/domain/commands/initiatives';
import type { JourneyDocument } from '../../../../src/domain/document';
import {
  type BoardFilter,
  cardBeside,
  columnsOf,
  everything,
  indexAmongAll,
  type Place,
  placeBeside,
  placeOf,
} from '../../../../src/features/roadmap/board/places';
import { buildDocument } from '../../../helpers/documents';
import { edited } from '../../../helpers/edits';

/** Now: a, b (done), c, d. Next: empty. Later: e, f. `c` and `e` belong to Care. */
function board(): JourneyDocument {
  return buildDocument({
    initiatives: [
      { id: 'a', horizon: 'now' },
      { id: 'b', horizon: 'now', status: 'done' },
      { id: 'c', horizon: 'now', owner: 'Care' },
      { id: 'd', horizon: 'now' },
      { id: 'e', horizon: 'later', owner: ' Care ' },
      { id: 'f', horizon: 'later' },
    ],
  });
}

const withoutFinished: BoardFilter = { ...everything, hidesFinished: true };

function drop(document: JourneyDocument, filter: BoardFilter, id: string, place: Place): JourneyDocument {
  const index = indexAmongAll(document, filter, place, id);
  return edited(document, moveInitiative, { id, horizon: place.horizon, index });
}

describe('what the board shows', () => {
  it('is every initiative in its column', () => {
    expect(columnsOf(board(), everything)).toEqual([['a', 'b', 'c', 'd'], [], ['e', 'f']]);
  });

  it('leaves out what is done or dropped, or what others own', () => {
    expect(columnsOf(board(), withoutFinished)).toEqual([['a', 'c', 'd'], [], ['e', 'f']]);
    expect(columnsOf(board(), { ...everything, owner: 'Care' })).toEqual([['c'], [], ['e']]);
    expect(columnsOf(board(), { ...everything, owner: '' })).toEqual([['a', 'b', 'd'], [], ['f']]);
  });

  it('says where a card stands among those shown', () => {
    expect(placeOf(board(), withoutFinished, 'c')).toEqual({ horizon: 'now', index: 1, count: 3 });
    expect(placeOf(board(), withoutFinished, 'b')).toBeNull();
    expect(placeOf(board(), everything, 'gone')).toBeNull();
  });
});

describe('a card that is dropped', () => {
  it.each([
    ['at the top', 'd', 0, ['d', 'a', 'b', 'c']],
    ['between two others', 'a', 2, ['b', 'c', 'a', 'd']],
    ['where it was', 'b', 1, ['a', 'b', 'c', 'd']],
    ['at the end', 'a', 3, ['b', 'c', 'd', 'a']],
  ])('%s lands there', (_, id, index, expected) => {
    expect(columnsOf(drop(board(), everything, id, { horizon: 'now', index }), everything)[0]).toEqual(expected);
  });

  it('lands right before the card below it, whatever the filter hides between', () => {
    const document = drop(board(), withoutFinished, 'd', { horizon: 'now', index: 1 });
    expect(columnsOf(document, withoutFinished)[0]).toEqual(['a', 'd', 'c']);
    expect(columnsOf(document, everything)[0]).toEqual(['a', 'b', 'd', 'c']);
  });

  it('lands in an empty column', () => {
    expect(columnsOf(drop(board(), everything, 'f', { horizon: 'next', index: 0 }), everything)[1]).toEqual(['f']);
  });
});

describe('one step', () => {
  it('stays within the column, or goes to the next horizon at the same height', () => {
    expect(placeBeside(board(), everything, 'b', 'up')).toEqual({ horizon: 'now', index: 0 });
    expect(placeBeside(board(), everything, 'b', 'down')).toEqual({ horizon: 'now', index: 2 });
    expect(placeBeside(board(), everything, 'd', 'right')).toEqual({ horizon: 'next', index: 0 });
    expect(placeBeside(board(), everything, 'f', 'left')).toEqual({ horizon: 'next', index: 0 });
  });

  it('ends at the edges', () => {
    expect(placeBeside(board(), everything, 'a', 'up')).toBeNull();
    expect(placeBeside(board(), everything, 'd', 'down')).toBeNull();
    expect(placeBeside(board(), everything, 'a', 'left')).toBeNull();
    expect(placeBeside(board(), everything, 'e', 'right')).toBeNull();
  });
});

describe('arrow keys', () => {
  const columns = [['a', 'b', 'c'], [], ['e', 'f']];

  it('walk along a column and over empty ones', () => {
    expect(cardBeside(columns, 'a', 'down')).toBe('b');
    expect(cardBeside(columns, 'b', 'right')).toBe('f');
    expect(cardBeside(columns, 'c', 'right')).toBe('f');
    expect(cardBeside(columns, 'e', 'left')).toBe('a');
  });

  it('jump to the ends of a column and stop at the edges of the board', () => {
    expect(cardBeside(columns, 'b', 'first')).toBe('a');
    expect(cardBeside(columns, 'a', 'last')).toBe('c');
    expect(cardBeside(columns, 'a', 'up')).toBeNull();
    expect(cardBeside(columns, 'f', 'right')).toBeNull();
  });
});
