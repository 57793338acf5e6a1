import { describe, expect, it } from 'vitest';
import { analyse } from '../../../src/domain/coverage/analyse';
import { explainCell, explainJourney, explainStage } from '../../../src/domain/coverage/explain';
import { buildDocument } from '../../helpers/documents';
import { workedExample } from '../../helpers/workedExample';

const document = workedExample();

function cell(key: string, of = document) {
  const found = analyse(of).cells.get(key);
  if (!found) throw new Error(`No cell ${key}`);
  return explainCell(of, found);
}

function stage(id: string, of = document) {
  const found = analyse(of).stages.get(id);
  if (!found) throw new Error(`No stage ${id}`);
  return explainStage(of, found);
}

const valueLabelled = (explanation: { rows: readonly { label: string; value: string }[] }, label: string) =>
  explanation.rows.find((row) => row.label === label)?.value;

describe('a cell explains itself', () => {
  it('by its inputs, its sums and its evidence', () => {
    expect(cell('awareness~reddit')).toEqual({
      title: '‘reddit’ at ‘awareness’',
      rows: [
        { label: '‘A’, 75% of those with a value, all stages', value: '0.80, estimated' },
        { label: '‘B’, 25% of those with a value, all stages', value: '0.20, estimated' },
        { label: 'Demand', value: '0.75 × 0.80 + 0.25 × 0.20 = 0.65' },
        { label: 'Presence', value: 'Listening: 1 ÷ 4 = 0.25' },
        { label: 'Opportunity band', value: 'Solid (above 10, up to 12)' },
      ],
      formula: '10 × 0.65 + max(10 × 0.65 − 10 × 0.25, 0) = 6.5 + 4.0 = 10.5',
      evidence: '2 figures: 2 estimated (someone’s judgement)',
    });
  });

  it('says where an estimate stands in for customers, and that presence is above demand', () => {
    const blog = cell('awareness~blog');
    expect(blog.rows[0]).toEqual({ label: 'Estimate of the channel’s use, this stage', value: '0.50, estimated' });
    expect(valueLabelled(blog, 'Over-served')).toBe('Presence is above demand');
  });

  it('says that nothing is known', () => {
    expect(cell('purchase~blog')).toMatchObject({ evidence: 'No evidence: no usage is known' });
    expect(valueLabelled(cell('purchase~blog'), 'Demand')).toBe('unknown, as no usage is known');
  });

  it('says how many were asked, when and where', () => {
    const measured = buildDocument({
      stages: [{ id: 's' }],
      channels: [{ id: 'c' }],
      segments: [{ id: 'A' }],
      demands: [
        {
          channelId: 'c',
          segmentId: 'A',
          usage: 0.8,
          evidence: 'measured',
          sampleSize: 412,
          observedOn: '2025-03-01',
          source: 'Spring survey',
        },
      ],
    });
    expect(cell('s~c', measured).rows[0]?.value).toBe('0.80, measured, 412 asked, 2025-03-01, Spring survey');
    expect(cell('s~c', measured).evidence).toBe('1 figure: 1 measured (customers were asked)');
  });
});

describe('coverage explains itself', () => {
  it('of a stage, by what each channel serves', () => {
    expect(stage('awareness')).toMatchObject({
      rows: [
        { label: '‘reddit’', value: 'demand 0.65 × presence 0.25 = 0.163' },
        { label: '‘linkedin’', value: 'demand 0.40 × presence 0.75 = 0.300' },
        { label: '‘blog’', value: 'demand 0.50 × presence 1.00 = 0.500' },
      ],
      formula: '0.963 ÷ 1.55 = 62%',
    });
  });

  it('of the journey, by its stages and their importance', () => {
    expect(explainJourney(document)).toMatchObject({
      rows: [
        { label: '‘awareness’', value: '62%, importance 5' },
        { label: '‘purchase’', value: '0%, importance 3' },
      ],
      formula: '(5 × 62% + 3 × 0%) ÷ (5 + 3) = 39%',
    });
  });

  it('weighs a stage of which nobody has said how important it is as 3, and says so', () => {
    const stages = [...document.stages.values()].map((row) =>
      row.id === 'purchase' ? { ...row, importance: null } : row,
    );
    const unsaid = { ...document, stages: new Map(stages.map((row) => [row.id, row])) };
    expect(explainJourney(unsaid)).toMatchObject({
      rows: [
        { label: '‘awareness’', value: '62%, importance 5' },
        { label: '‘purchase’', value: '0%, importance 3, not said yet' },
      ],
      formula: '(5 × 62% + 3 × 0%) ÷ (5 + 3) = 39%',
    });
    expect(analyse(unsaid).coverage).toBe(analyse(document).coverage);
    expect(analyse(unsaid).gaps).toEqual(analyse(document).gaps);
  });

  it('says that it is unknown, and leaves unknown stages out', () => {
    const unknown = buildDocument({ stages: [{ id: 's' }], channels: [{ id: 'c' }] });
    expect(stage('s', unknown).formula).toBe('Unknown: no demand is known at this stage');
    expect(explainJourney(unknown).formula).toBe('Unknown: no demand is known at any stage');
    expect(explainJourney(unknown).rows).toEqual([{ label: '‘s’', value: 'unknown, left out' }]);
  });
});
