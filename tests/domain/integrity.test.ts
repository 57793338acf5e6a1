import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyse } from '../../src/domain/coverage/analyse';
import { repairReferences, withNewIds } from '../../src/domain/integrity';
import { tableNames } from '../../src/domain/model/tables';
import { inOrder } from '../../src/domain/order';
import { buildDocument } from '../helpers/documents';
import { counter } from '../helpers/edits';
import { randomSession, rolls } from '../helpers/randomEdits';
import { smallJourney } from '../helpers/smallJourney';

describe('repairing a damaged journey', () => {
  it('removes what cannot live without the missing, and clears what can', () => {
    const damaged = buildDocument({
      stages: [{ id: 's' }],
      channels: [{ id: 'c' }],
      touchpoints: [
        { id: 'kept', stageId: 's', channelId: 'gone' },
        { id: 'lost', stageId: 'gone' },
      ],
      links: [{ id: 'link', fromId: 'kept', toId: 'lost' }],
      initiatives: [
        {
          id: 'i',
          dependsOn: ['nobody'],
          promisedLevels: [
            { stageId: 's', channelId: 'c', level: 3 },
            { stageId: 's', channelId: 'gone', level: 3 },
          ],
        },
      ],
    });
    const { document, repairs } = repairReferences(damaged);
    expect([...document.touchpoints.values()].map(({ id, channelId }) => [id, channelId])).toEqual([['kept', null]]);
    expect(document.links.size).toBe(0);
    expect(document.initiatives.get('i')).toMatchObject({
      dependsOn: [],
      promisedLevels: [{ stageId: 's', channelId: 'c', level: 3 }],
    });
    expect(repairs).toContainEqual({
      table: 'touchpoints',
      id: 'lost',
      action: 'removed',
      field: 'stageId',
      missing: 'gone',
    });
    expect(repairs).toContainEqual({
      table: 'touchpoints',
      id: 'kept',
      action: 'cleared',
      field: 'channelId',
      missing: 'gone',
    });
    expect(repairs.map(({ table }) => table)).toContain('links');
    expect(repairReferences(document)).toEqual({ document, repairs: [] });
  });
});

describe('a copy under new ids', () => {
  const start = smallJourney();

  it('shares no id with the original', () => {
    const copy = withNewIds(start, counter('copy'));
    expect(copy.id).toMatch(/^copy/);
    for (const table of tableNames) for (const id of copy[table].keys()) expect(start[table].has(id)).toBe(false);
  });

  it('keeps what initiatives and dismissals say about gaps', () => {
    const copy = withNewIds(start, counter('copy'));
    const [stage, channel] = [inOrder(copy.stages.values())[0]?.id, inOrder(copy.channels.values())[0]?.id];
    expect([...copy.initiatives.values()].flatMap((row) => row.gapIds)).toEqual([`monologue:${stage}:${channel}`]);
    expect(analyse(copy).dismissed).toHaveLength(analyse(start).dismissed.length);
    expect(analyse(start).dismissed).toHaveLength(1);
  });

  it('has the shape of the original, its coverage and its gaps, and nothing dangles', () => {
    fc.assert(
      fc.property(rolls, (steps) => {
        const { document } = randomSession(start, steps, counter());
        const copy = withNewIds(document, counter('copy'));
        for (const table of tableNames) expect(copy[table].size).toBe(document[table].size);
        expect(repairReferences(copy).repairs).toEqual([]);
        expect(analyse(copy).coverage).toBe(analyse(document).coverage);
        const sentences = (of: typeof document) =>
          analyse(of)
            .gaps.map((gap) => gap.sentence)
            .sort();
        expect(sentences(copy)).toEqual(sentences(document));
      }),
      { seed: 11, numRuns: 60 },
    );
  });
});
