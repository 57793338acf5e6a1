// @vitest-environment jsdom
import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { buildDocument } from '../../helpers/documents';
import { renderCoverage } from './coverageView';

const nothingKnown = () =>
  buildDocument({
    stages: [{ id: 'awareness' }],
    channels: [{ id: 'reddit' }],
    presences: [{ stageId: 'awareness', channelId: 'reddit', level: 3, owner: 'Care' }],
  });

const heard = () => screen.getAllByRole('status').map((region) => region.textContent);

describe('the list of gaps', () => {
  it('lists them worst first, each with severity, evidence, sentence, answer and what to do', () => {
    const view = renderCoverage();
    const [worst, ...others] = screen.getAllByRole('article');
    expect(others.length).toBeGreaterThan(3);
    expect(worst?.textContent).toMatch(/Serious.*Demand unmet.*Estimated.*‘purchase’ 75% of customers use ‘reddit’/);
    const card = within(worst as HTMLElement);
    expect(card.getByRole('button', { name: 'Run a fishing programme for leads' })).toBeTruthy();
    expect(card.getByRole('link', { name: 'Show on map' }).getAttribute('href')).toBe(
      '#/journey/journey/map/stages.purchase,channels.reddit',
    );
    expect(view.summary().getByRole('button', { name: '4 serious' })).toBeTruthy();
  });

  it('puts a gap on the roadmap by its button, says what that brings, and Undo takes it back', async () => {
    const view = renderCoverage();
    const gap = () => view.gap(/75% of customers use ‘reddit’/);
    await view.user.click(within(gap()).getByRole('button', { name: 'Add to roadmap' }));
    const [initiative] = view.document().initiatives.values();
    expect(initiative).toMatchObject({
      gapIds: ['demand-unmet:purchase:reddit'],
      promisedLevels: [{ stageId: 'purchase', channelId: 'reddit', level: 3 }],
    });
    expect(
      within(gap())
        .getByRole('link', { name: /^On the roadmap, Now: ‘/ })
        .getAttribute('href'),
    ).toBe(`#/journey/journey/roadmap/initiatives.${initiative?.id}`);
    expect(heard().join()).toContain('planned coverage 39% → 57%');
    expect(view.summary().getByRole('button', { name: /roadmap done: 57%/ })).toBeTruthy();
    expect(document.activeElement).toBe(gap());

    await view.user.click(await screen.findByRole('button', { name: 'Undo' }));
    expect(view.document().initiatives.size).toBe(0);
    expect(within(gap()).getByRole('button', { name: 'Add to roadmap' })).toBeTruthy();
  });

  it('does the same by keys: arrows walk the list, R adds, and nothing is added twice', async () => {
    const view = renderCoverage();
    const [first, second] = screen.getAllByRole('article');
    first?.focus();
    await view.user.keyboard('{ArrowDown}');
    expect(document.activeElement).toBe(second);
    await view.user.keyboard('{Home}r');
    expect(view.document().initiatives.size).toBe(1);
    await view.user.keyboard('r');
    expect(view.document().initiatives.size).toBe(1);
  });

  it('leaves R and D alone while the matrix has the focus', async () => {
    const view = renderCoverage();
    screen.getAllByRole('article')[0]?.focus();
    view.cell('reddit', 'purchase').focus();
    await view.user.keyboard('rd');
    expect(view.document().initiatives.size).toBe(0);
    expect(screen.queryByRole('textbox', { name: 'Dismiss, because…' })).toBeNull();
  });

  it('dismisses a gap for a reason and opens it again', async () => {
    const view = renderCoverage();
    const [first, second] = screen.getAllByRole('article');
    first?.focus();
    await view.user.keyboard('d');
    await view.user.keyboard('{Enter}');
    expect(screen.getByText('Say why, so that the next person need not ask.')).toBeTruthy();
    await view.user.keyboard('{Escape}');
    expect(document.activeElement).toBe(first);

    await view.user.keyboard('d');
    await view.user.keyboard('Handled by a partner{Enter}');
    expect(view.document().dismissals.get('demand-unmet:purchase:reddit')?.reason).toBe('Handled by a partner');
    expect(document.activeElement).toBe(second);
    expect(screen.getAllByRole('article')[0]).toBe(second);

    await view.user.click(screen.getByRole('button', { name: '1 dismissed' }));
    const section = within(screen.getByRole('region', { name: 'Dismissed gaps' }));
    expect(section.getByText('Handled by a partner')).toBeTruthy();
    await view.user.click(section.getByRole('button', { name: 'Reopen' }));
    expect(view.document().dismissals.size).toBe(0);
    expect(view.gap(/75% of customers use ‘reddit’/)).toBeTruthy();
  });

  it('narrows the list by words and by severity, and says how many are left', async () => {
    const view = renderCoverage();
    const all = screen.getAllByRole('article').length;
    await view.user.type(screen.getByRole('searchbox', { name: 'Search gaps' }), 'blog over');
    expect(screen.getAllByRole('article')).toHaveLength(1);
    expect(heard()).toContain(`1 of ${all}`);
    await view.user.click(view.summary().getByRole('button', { name: '4 serious' }));
    expect(screen.queryAllByRole('article')).toHaveLength(0);
    expect(screen.getByText('No gap matches. Widen the search or the filter.')).toBeTruthy();
    await view.user.click(screen.getByRole('button', { name: 'Show all' }));
    expect(screen.getAllByRole('article')).toHaveLength(all);
  });

  it('marks the gaps of the selected cell, and a gap selects its cell', async () => {
    const view = renderCoverage();
    await view.user.click(view.gap(/75% of customers use ‘reddit’/));
    expect(view.session.getState().selection).toEqual([
      { table: 'stages', id: 'purchase' },
      { table: 'channels', id: 'reddit' },
    ]);
    expect(view.cell('reddit', 'purchase').getAttribute('aria-selected')).toBe('true');
    expect(view.cell('reddit', 'purchase').tabIndex).toBe(0);
  });

  it('says what will fill the list where a journey has nothing to compare', () => {
    renderCoverage(nothingKnown());
    expect(screen.queryAllByRole('article')).toHaveLength(0);
    expect(screen.getByText(/Nothing falls short of the demand that is known/)).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Journey coverage now: Unknown' })).toBeTruthy();
  });
});
