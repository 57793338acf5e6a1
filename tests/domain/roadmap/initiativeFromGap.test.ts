import { describe, expect, it } from 'vitest';
import { addInitiative, editInitiative } from '../../../src/domain/commands/initiatives';
import { analyse } from '../../../src/domain/coverage/analyse';
import type { Gap } from '../../../src/domain/coverage/types';
import type { JourneyDocument } from '../../../src/domain/document';
import { initiativeFromGap } from '../../../src/domain/roadmap/initiativeFromGap';
import { edited } from '../../helpers/edits';
import { smallJourney } from '../../helpers/smallJourney';
import { workedExample } from '../../helpers/workedExample';

function gapOf(document: JourneyDocument, id: string): Gap {
  const gap = analyse(document).gaps.find((item) => item.id === id);
  if (!gap) throw new Error(`No gap ${id}`);
  return gap;
}

describe('an initiative made from a gap', () => {
  it('takes its words, levels and answer from the gap, and judges nothing', () => {
    const document = workedExample();
    expect(initiativeFromGap(document, gapOf(document, 'demand-unmet:purchase:reddit'))).toEqual({
      title: 'Start conversations on ‘reddit’ at ‘purchase’',
      horizon: 'now',
      promisedLevels: [{ stageId: 'purchase', channelId: 'reddit', level: 3 }],
      promisedLevelsSuggested: true,
      gapIds: ['demand-unmet:purchase:reddit'],
      recommendationId: 'fishing-programme',
    });
  });

  it('names no recommendation when one of the steps answers the gap', () => {
    const document = workedExample();
    const suggested = initiativeFromGap(document, gapOf(document, 'over-served:awareness:blog'));
    expect(suggested).toMatchObject({ recommendationId: null, promisedLevels: [], promisedLevelsSuggested: false });
  });

  it('closes its gap once it is done, for every gap that promises levels', () => {
    for (const document of [workedExample(), smallJourney()]) {
      for (const gap of analyse(document).gaps.filter((item) => item.promisedLevels.length > 0)) {
        const added = edited(document, addInitiative, { id: 'made', ...initiativeFromGap(document, gap) });
        const done = edited(added, editInitiative, { id: 'made', status: 'done' });
        expect(analyse(done).gaps.map((item) => item.id)).not.toContain(gap.id);
      }
    }
  });

  it('does not call for the next gap: what meets demand is not over-served', () => {
    const document = workedExample();
    const gap = gapOf(document, 'demand-unmet:awareness:reddit');
    const added = edited(document, addInitiative, { id: 'made', ...initiativeFromGap(document, gap) });
    const done = edited(added, editInitiative, { id: 'made', status: 'done' });
    expect(analyse(done).gaps.map((item) => item.id)).not.toContain('over-served:awareness:reddit');
  });
});
