import { describe, expect, it } from 'vitest';
import { isRankShown, linkRanks, linksShownChoices } from '../../../src/domain/layout/linkRanks';

/** “a0>b0”: from the card at place 0 of stage a to that of stage b. */
function placed(...links: readonly string[]) {
  const spot = (name = '') => ({ column: name.charCodeAt(0) - 97, index: Number(name[1]) });
  return links.map((id) => {
    const [fromId = '', toId = ''] = id.split('>');
    return { link: { id, fromId, toId }, from: spot(fromId), to: spot(toId) };
  });
}

const of = (rank: string, ...links: readonly string[]) =>
  [...linkRanks(placed(...links))].filter(([, found]) => found === rank).map(([id]) => id);

describe('the rank of links', () => {
  it('is main on the way through the most stages', () => {
    expect(of('main', 'a0>b0', 'b0>c0', 'a0>c1', 'c0>d0')).toEqual(['a0>b0', 'b0>c0', 'c0>d0']);
  });

  it('is main by the most steps where the stages are as many', () => {
    expect(of('main', 'a0>b1', 'a0>b0', 'b0>b1', 'b1>c0').sort()).toEqual(['a0>b0', 'b0>b1', 'b1>c0']);
  });

  it('is a loop where it leads back from the end', () => {
    expect(of('loop', 'a0>b0', 'b0>c0', 'c0>a0', 'b0>a0')).toEqual(['c0>a0']);
  });

  it('ends where links go round in a stage', () => {
    expect(of('main', 'a0>a1', 'a1>a0', 'a0>a0')).toEqual(['a0>a1']);
  });

  it('is nothing without links', () => {
    expect(linkRanks([]).size).toBe(0);
  });
});

it('all links are shown, or the main path and the loop only, or none', () => {
  const shown = linksShownChoices.map((choice) =>
    (['main', 'loop', 'other'] as const).filter((rank) => isRankShown(rank, choice)),
  );
  expect(shown).toEqual([['main', 'loop', 'other'], ['main', 'loop'], []]);
});
