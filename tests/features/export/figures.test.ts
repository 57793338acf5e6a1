import { describe, expect, it } from 'vitest';
import type { Roadmap } from '../../../src/exchange/roadmap/schema';
import { roadmapJson } from '../../../src/exchange/roadmapJson';
import { journeyCounts, roadmapFigures } from '../../../src/features/export/figures';
import { buildDocument } from '../../helpers/documents';
import { exampleJourney } from '../../helpers/exampleJourney';
import { smallJourney } from '../../helpers/smallJourney';

describe('the figures of the roadmap export', () => {
  for (const [name, document] of Object.entries({ smallJourney, exampleJourney, empty: buildDocument })) {
    it(`are those of its file (${name})`, async () => {
      const journey = document();
      const file = JSON.parse((await roadmapJson.export(journey, { now: 0 })) as string) as Roadmap;
      const figures = roadmapFigures(journey);
      const isOpenInitiative = (id: string) =>
        file.initiatives.some((row) => row.id === id && row.status !== 'done' && row.status !== 'dropped');
      expect(figures).toMatchObject({
        initiatives: file.initiatives.length,
        openInitiatives: file.initiatives.filter(({ status }) => status !== 'done' && status !== 'dropped').length,
        gapsOpen: file.gaps.open.filter(({ initiativeIds }) => !initiativeIds.some(isOpenInitiative)).length,
        gapsOnRoadmap: file.gaps.open.filter(({ initiativeIds }) => initiativeIds.some(isOpenInitiative)).length,
        gapsDismissed: file.gaps.dismissed.length,
        gapsClosed: file.gaps.closed.length,
      });
      const rounded = (share: number | null) => (share === null ? null : Math.round(share * 10_000) / 10_000);
      expect(rounded(figures.coverage)).toBe(file.coverage.journey.current);
      expect(rounded(figures.planned.later)).toBe(file.coverage.journey.planned);
    });
  }
});

describe('the counts of the journey export', () => {
  it('speak of one thing in the singular', () => {
    const counts = journeyCounts(buildDocument({ stages: [{}], channels: [{}, {}] }));
    expect(counts.map(({ count, noun }) => `${count} ${noun}`)).toEqual(
      expect.arrayContaining(['1 stage', '2 channels', '0 touchpoints']),
    );
  });
});
