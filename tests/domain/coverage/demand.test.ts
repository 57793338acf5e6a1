import { describe, expect, it } from 'vitest';
import { analyse } from '../../../src/domain/coverage/analyse';
import type { Cell } from '../../../src/domain/coverage/types';
import { presenceId } from '../../../src/domain/model/presence';
import { buildDocument, type DocumentParts } from '../../helpers/documents';

function cellWith(parts: Pick<DocumentParts, 'segments' | 'demands'>): Cell | undefined {
  const document = buildDocument({ stages: [{ id: 's' }], channels: [{ id: 'c' }], ...parts });
  return analyse(document).cells.get(presenceId('s', 'c'));
}

const segments = [
  { id: 'A', weight: 3 },
  { id: 'B', weight: 1 },
];

describe('demand', () => {
  it('takes the stage’s own value of a segment before its overall one', () => {
    const demands = [
      { channelId: 'c', segmentId: 'A', usage: 0.2 },
      { channelId: 'c', segmentId: 'A', stageId: 's', usage: 0.9 },
    ];
    expect(cellWith({ segments, demands })?.demand).toBe(0.9);
  });

  it('takes a stage’s own value of zero as a value', () => {
    const demands = [
      { channelId: 'c', segmentId: 'A', usage: 0.2 },
      { channelId: 'c', segmentId: 'A', stageId: 's', usage: 0 },
    ];
    expect(cellWith({ segments, demands })).toMatchObject({ demand: 0, evidence: 'estimated' });
  });

  it('counts segments alike when all of them weigh nothing', () => {
    const demands = [
      { channelId: 'c', segmentId: 'A', usage: 0.2 },
      { channelId: 'c', segmentId: 'B', usage: 0.8 },
    ];
    expect(
      cellWith({
        segments: [
          { id: 'A', weight: 0 },
          { id: 'B', weight: 0 },
        ],
        demands,
      })?.demand,
    ).toBe(0.5);
  });

  it('leaves the strategist’s estimate aside once any segment has a value', () => {
    const demands = [
      { channelId: 'c', stageId: 's', usage: 1 },
      { channelId: 'c', segmentId: 'B', usage: 0.1 },
    ];
    expect(cellWith({ segments, demands })?.demand).toBe(0.1);
  });

  it('falls back to the estimate for the stage, then to the one for the channel, then to none', () => {
    const overall = { channelId: 'c', usage: 0.3 };
    expect(cellWith({ demands: [overall, { channelId: 'c', stageId: 's', usage: 0.7 }] })?.demand).toBe(0.7);
    expect(cellWith({ demands: [overall] })?.demand).toBe(0.3);
    expect(cellWith({})).toMatchObject({ demand: null, evidence: 'none', inputs: [] });
  });

  it('is known as weakly as its weakest input', () => {
    const demand = (segmentId: string, evidence: 'measured' | 'estimated' | 'assumed') => ({
      channelId: 'c',
      segmentId,
      usage: 0.5,
      evidence,
    });
    const evidenceOf = (...demands: NonNullable<DocumentParts['demands']>) => cellWith({ segments, demands })?.evidence;
    expect(evidenceOf(demand('A', 'measured'), demand('B', 'measured'))).toBe('measured');
    expect(evidenceOf(demand('A', 'measured'), demand('B', 'estimated'))).toBe('estimated');
    expect(evidenceOf(demand('A', 'assumed'), demand('B', 'estimated'))).toBe('assumed');
  });
});

describe('bands', () => {
  it.each([
    [0.5, 'low'],
    [0.51, 'solid'],
    [0.6, 'solid'],
    [0.61, 'high'],
    [0.75, 'high'],
    [0.76, 'extreme'],
  ])('with nobody there, demand of %d is %s: each band begins above its bound', (usage, band) => {
    expect(cellWith({ demands: [{ channelId: 'c', stageId: 's', usage }] })?.band).toBe(band);
  });
});
