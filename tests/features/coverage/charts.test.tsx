// @vitest-environment jsdom
import { screen, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { analyse } from '../../../src/domain/coverage/analyse';
import { bandOf, opportunityScore } from '../../../src/domain/coverage/opportunity';
import { landscapePoints, landscapeTakeaway, regionShapes } from '../../../src/features/coverage/charts/landscape';
import { placeLabels } from '../../../src/features/coverage/charts/placeLabels';
import { stageRows, stageTakeaway } from '../../../src/features/coverage/charts/stageRows';
import { evidenceShares } from '../../../src/features/coverage/summary/evidenceShares';
import { workedExample } from '../../helpers/workedExample';
import { renderCoverage } from './coverageView';

// A page without layout has no size to draw a chart in; the figures are the same in the table.
vi.mock('../../../src/features/coverage/charts/StageChart', () => ({ default: () => null }));
vi.mock('../../../src/features/coverage/charts/LandscapeChart', () => ({ default: () => null }));

const table = async (tab: string, view = renderCoverage()) => {
  await view.user.click(screen.getByRole('tab', { name: tab }));
  await view.user.click(screen.getByRole('radio', { name: 'Table' }));
  const rows = within(screen.getByRole('table')).getAllByRole('row');
  return { view, rows: rows.map((row) => [...row.children].map((cell) => cell.textContent)) };
};

describe('demand against presence by stage', () => {
  it('has a table with the figures of the analysis, and a sentence made from them', async () => {
    const { rows } = await table('By stage');
    const { stages } = analyse(workedExample());
    const { demand, served } = stages.get('awareness') ?? { demand: 0, served: 0 };
    expect(rows[1]).toEqual([
      'awareness',
      demand.toFixed(2),
      served.toFixed(2),
      '0.00',
      (demand - served).toFixed(2),
      '2.00',
      '62%',
      '62%',
    ]);
    expect(rows[2]).toEqual(['purchase', '1.15', '0.00', '0.00', '1.15', '0.00', '0%', '0%']);
    expect(
      screen.getByText(
        /^‘purchase’ has the widest gap: customers use 1\.\d\d channels there on average, and presence meets 0\.00 of them \(0%\)\.$/,
      ),
    ).toBeTruthy();
  });

  it('tells what the roadmap brings from what stays unmet', () => {
    const rows = stageRows(
      workedExample({
        initiatives: [{ promisedLevels: [{ stageId: 'purchase', channelId: 'reddit', level: 3 }] }],
      }),
    );
    expect(rows[1]).toMatchObject({ demand: 1.15, met: 0, coming: 0.5625, unmet: 0.5875, coverage: 0 });
    expect(rows[1]?.planned).toBeCloseTo(0.4891, 4);
  });

  it('names no gap where there is none', () => {
    expect(stageTakeaway([])).toMatch(/^No demand is known yet/);
    const [row] = stageRows(workedExample());
    expect(row && stageTakeaway([{ ...row, met: row.demand }])).toBe('Presence meets all the demand that is known.');
  });
});

describe('the opportunity landscape', () => {
  it('has a table with a row for every cell with demand, highest opportunity first', async () => {
    const { rows } = await table('Opportunity landscape');
    expect(rows.slice(1)).toEqual([
      ['reddit', 'purchase', '7.5', '0.0', '15.0', 'High', 'Estimated'],
      ['reddit', 'awareness', '6.5', '2.5', '10.5', 'Solid', 'Estimated'],
      ['linkedin', 'purchase', '4.0', '0.0', '8.0', 'Low', 'Estimated'],
      ['blog', 'awareness', '5.0', '10.0', '5.0', 'Over-served', 'Estimated'],
      ['linkedin', 'awareness', '4.0', '7.5', '4.0', 'Over-served', 'Estimated'],
    ]);
    expect(screen.getByText(/^‘reddit’ at ‘purchase’ is the largest opportunity, 15\.0 of 20 \(high\)/)).toBeTruthy();
  });

  it('puts every point in reach of the keyboard by its list', async () => {
    const view = renderCoverage();
    await view.user.click(screen.getByRole('tab', { name: 'Opportunity landscape' }));
    const options = await screen.findAllByRole('option');
    expect(options.map((option) => option.getAttribute('aria-label'))[0]).toBe(
      '1. reddit, purchase: opportunity 15.0, high',
    );
    await view.user.click(options[1] as HTMLElement);
    expect(view.session.getState().selection).toEqual([{ table: 'presences', id: 'awareness~reddit' }]);
    await view.user.keyboard('{ArrowUp}');
    expect(view.session.getState().selection).toEqual([
      { table: 'stages', id: 'purchase' },
      { table: 'channels', id: 'reddit' },
    ]);
  });

  it('draws each band where the formula has it', () => {
    for (const { region, corners } of regionShapes) {
      const middle = (axis: 0 | 1) => corners.reduce((sum, corner) => sum + corner[axis], 0) / corners.length;
      const [importance, satisfaction] = [middle(0) / 10, middle(1) / 10];
      const found = satisfaction > importance ? 'over-served' : bandOf(opportunityScore(importance, satisfaction));
      expect(found).toBe(region);
    }
  });

  it('joins cells that lie on one spot', () => {
    const document = workedExample();
    const points = landscapePoints(document);
    expect(points.map(({ number, cells }) => [number, cells.length])).toEqual([
      [1, 1],
      [2, 1],
      [3, 1],
      [4, 1],
      [5, 1],
    ]);
    const alike = { ...document, presences: new Map() };
    expect(landscapePoints(alike).find(({ importance }) => importance === 4)?.cells).toHaveLength(2);
    expect(landscapeTakeaway(alike)).toContain('of 5 places with demand');
  });

  it('writes numbers beside points and never over one another', () => {
    const area = { left: 0, top: 0, right: 100, bottom: 100 };
    const marks = Array.from({ length: 12 }, (_, index) => ({ x: 50 + index, y: 50, radius: 5, text: `${index + 1}` }));
    const labels = placeLabels(marks, area);
    expect(labels[0]).not.toBeNull();
    const placed = labels.filter((label) => label !== null);
    expect(placed.length).toBeLessThan(12);
    for (const a of placed) {
      for (const b of placed) {
        if (a !== b) expect(Math.abs(a.x - b.x) >= 6.5 || Math.abs(a.y - b.y) >= 11).toBe(true);
      }
    }
  });
});

describe('how the demand is known', () => {
  it('counts each usage figure with what it adds to its cell', () => {
    const { cells } = analyse(workedExample());
    const { total, shares } = evidenceShares(cells.values());
    expect(total).toBeCloseTo(0.65 + 0.4 + 0.5 + 0.75 + 0.4, 9);
    expect(shares).toEqual({ measured: 0, estimated: 1, assumed: 0 });
    expect(evidenceShares([]).shares).toEqual({ measured: 0, estimated: 0, assumed: 0 });
  });
});
