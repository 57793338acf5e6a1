import { describe, expect, it } from 'vitest';
import { analyse } from '../../../src/domain/coverage/analyse';
import { presenceId } from '../../../src/domain/model/presence';
import { workedExample } from '../../helpers/workedExample';

const cell = (stage: string, channel: string) => analyse(workedExample()).cells.get(presenceId(stage, channel));

describe('the worked example, to the digit', () => {
  it.each([
    ['awareness', 'reddit', 0.65, 'estimated', 0.25, 10.5, 'solid', false],
    ['awareness', 'linkedin', 0.4, 'estimated', 0.75, 4, 'low', true],
    ['awareness', 'blog', 0.5, 'estimated', 1, 5, 'low', true],
    ['purchase', 'reddit', 0.75, 'estimated', 0, 15, 'high', false],
    ['purchase', 'linkedin', 0.4, 'estimated', 0, 8, 'low', false],
    ['purchase', 'blog', null, 'none', 0, null, null, false],
  ] as const)(
    '%s × %s: demand %s (%s), presence %d, opportunity %s, %s, over-served %s',
    (stage, channel, demand, evidence, presence, opportunity, band, overServed) => {
      expect(cell(stage, channel)).toMatchObject({ demand, evidence, presence, opportunity, band, overServed });
    },
  );

  it('weighs LinkedIn over the one segment that has a value', () => {
    expect(cell('awareness', 'linkedin')?.inputs).toMatchObject([{ demand: { segmentId: 'A' }, weight: 1 }]);
  });

  it('covers Awareness by 0.6210, Purchase by 0 and the journey by 0.3881', () => {
    const { stages, coverage } = analyse(workedExample());
    expect(stages.get('awareness')?.coverage).toBeCloseTo(0.621, 4);
    expect(stages.get('purchase')?.coverage).toBe(0);
    expect(coverage).toBeCloseTo(0.3881, 4);
  });

  it('plans 0.4891 for Purchase and 0.5715 for the journey with Reddit at Purchase raised to 3', () => {
    const initiatives = [{ promisedLevels: [{ stageId: 'purchase', channelId: 'reddit', level: 3 as const }] }];
    const { planned } = analyse(workedExample({ initiatives }));
    expect(planned.stages.get('purchase')?.coverage).toBeCloseTo(0.4891, 4);
    expect(planned.coverage).toBeCloseTo(0.5715, 4);
  });
});
