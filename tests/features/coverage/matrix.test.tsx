// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { presenceId } from '../../../src/domain/model/presence';
import { renderCoverage } from './coverageView';

const levelOf = (view: ReturnType<typeof renderCoverage>, stage: string, channel: string) =>
  view.document().presences.get(presenceId(stage, channel))?.level;

describe('the matrix', () => {
  it('names rows and columns and says all figures of a cell', () => {
    const view = renderCoverage();
    expect(
      within(view.grid())
        .getAllByRole('columnheader')
        .map((header) => header.textContent),
    ).toEqual(['Channel', 'awareness', 'purchase']);
    expect(view.cell('reddit', 'awareness').getAttribute('aria-label')).toBe(
      'demand 65%, estimated; presence 1 of 4, listening; opportunity 10.5 of 20, solid',
    );
    expect(view.cell('blog', 'awareness').getAttribute('aria-label')).toContain('over-served');
    expect(view.cell('blog', 'purchase').getAttribute('aria-label')).toBe(
      'no demand known; not attached, presence 0 of 4',
    );
    expect(view.cell('', 'awareness').getAttribute('aria-label')).toBe('coverage 62%');
  });

  it('has one tab stop, and arrow keys walk it', async () => {
    const view = renderCoverage();
    const stops = within(view.grid())
      .getAllByRole('gridcell')
      .filter((cell) => cell.tabIndex === 0);
    expect(stops).toEqual([view.cell('reddit', 'purchase')]);

    stops[0]?.focus();
    await view.user.keyboard('{ArrowLeft}');
    expect(document.activeElement).toBe(view.cell('reddit', 'awareness'));
    await view.user.keyboard('{Control>}{End}{/Control}');
    expect(document.activeElement).toBe(view.cell('blog', 'purchase'));
    await view.user.keyboard('{Home}{ArrowUp}{ArrowUp}{ArrowUp}{ArrowUp}');
    expect(document.activeElement).toBe(view.cell('', 'awareness'));
  });

  it('selects the cell that the keys arrive at, for the map and the link', async () => {
    const view = renderCoverage();
    view.cell('reddit', 'purchase').focus();
    await view.user.keyboard('{ArrowLeft}');
    expect(view.session.getState().selection).toEqual([{ table: 'presences', id: presenceId('awareness', 'reddit') }]);
    await view.user.keyboard('{ArrowRight}');
    expect(view.session.getState().selection).toEqual([
      { table: 'stages', id: 'purchase' },
      { table: 'channels', id: 'reddit' },
    ]);
  });

  it('sets presence by digit and by + and −, coverage follows, and the keys of one stay are one undo step', async () => {
    const view = renderCoverage();
    expect(view.summary().getByRole('button', { name: 'Journey coverage now: 39%' })).toBeTruthy();
    view.cell('reddit', 'purchase').focus();
    await view.user.keyboard('2+');
    expect(levelOf(view, 'purchase', 'reddit')).toBe(3);
    expect(view.cell('', 'purchase').getAttribute('aria-label')).toBe('coverage 49%');
    expect(view.summary().getByRole('button', { name: 'Journey coverage now: 57%' })).toBeTruthy();
    expect(screen.getAllByRole('status').some((region) => /Coverage of the stage: 49%/.test(region.textContent))).toBe(
      true,
    );
    expect(view.steps()).toHaveLength(1);
    view.undo();
    expect(levelOf(view, 'purchase', 'reddit')).toBeUndefined();
  });

  it('takes a level back by the same digit once more or by Delete, and only then lets go of the channel', async () => {
    const view = renderCoverage();
    await view.user.click(screen.getByRole('radio', { name: 'Presence' }));
    view.cell('reddit', 'purchase').focus();
    await view.user.keyboard('33');
    expect(levelOf(view, 'purchase', 'reddit')).toBeNull();
    await view.user.keyboard('2{Delete}');
    expect(levelOf(view, 'purchase', 'reddit')).toBeNull();
    await view.user.keyboard('{Delete}');
    expect(levelOf(view, 'purchase', 'reddit')).toBeUndefined();
  });

  it('keeps rows in their places while someone works in them, and sorts them afterwards', async () => {
    const view = renderCoverage();
    const order = () => [...view.container.querySelectorAll('tbody th')].map((header) => header.textContent?.slice(-4));
    expect(order()).toEqual(['ddit', 'edin', 'blog']);
    view.cell('reddit', 'awareness').focus();
    await view.user.keyboard('4{ArrowRight}4');
    expect(order()).toEqual(['ddit', 'edin', 'blog']);
    expect(document.activeElement).toBe(view.cell('reddit', 'purchase'));

    await view.user.click(screen.getByRole('searchbox', { name: 'Search gaps' }));
    await waitFor(() => expect(order()).toEqual(['edin', 'ddit', 'blog']));
  });

  it('takes a demand where it is typed: Enter keeps it, Esc does not, nonsense is refused', async () => {
    const view = renderCoverage();
    await view.user.click(screen.getByRole('radio', { name: 'Demand' }));
    const cell = view.cell('blog', 'purchase');
    cell.focus();
    await view.user.keyboard('62{Escape}');
    expect(view.document().demands.size).toBe(5);
    expect(document.activeElement).toBe(view.cell('blog', 'purchase'));

    await view.user.keyboard('620{Enter}');
    expect(screen.getByRole('textbox', { name: /Demand in per cent/ }).getAttribute('aria-invalid')).toBe('true');
    expect((await screen.findByRole('tooltip')).textContent).toBe('A share is a number from 0 to 100, not “620”.');
    await view.user.keyboard('{Backspace}{Enter}');
    expect(view.document().demands.get('blog~purchase~')).toMatchObject({ usage: 0.62, evidence: 'estimated' });
    expect(view.cell('blog', 'purchase').textContent).toBe('62%');
    expect(document.activeElement).toBe(view.cell('blog', 'purchase'));
    await view.user.keyboard('{Delete}');
    expect(view.document().demands.has('blog~purchase~')).toBe(false);
  });

  it.each([
    ['12,5', 0.125],
    ['12.5 %', 0.125],
    ['٥٠', 0.5],
  ])('reads %j typed into a cell', async (typed, usage) => {
    const view = renderCoverage();
    await view.user.click(screen.getByRole('radio', { name: 'Demand' }));
    view.cell('blog', 'purchase').focus();
    await view.user.keyboard(`${typed}{Enter}`);
    expect(view.document().demands.get('blog~purchase~')?.usage).toBe(usage);
  });

  it('says what it refused of a cell that was left', async () => {
    const view = renderCoverage();
    await view.user.click(screen.getByRole('radio', { name: 'Demand' }));
    view.cell('blog', 'purchase').focus();
    await view.user.keyboard('620{Tab}');
    expect(await screen.findByText(/not “620”. The demand stays as it was/)).toBeTruthy();
    expect(view.document().demands.has('blog~purchase~')).toBe(false);
  });

  it('asks by segment where segments have values, for this stage or for all', async () => {
    const view = renderCoverage();
    await view.user.click(screen.getByRole('radio', { name: 'Demand' }));
    view.cell('reddit', 'purchase').focus();
    await view.user.keyboard('{Enter}');
    const editor = within(screen.getByRole('dialog', { name: 'Edit ‘reddit’ at ‘purchase’' }));
    const use = editor.getByRole('textbox', { name: 'Use by A' });
    expect(editor.getByRole('textbox', { name: 'Use by B' })).toHaveProperty('value', '60');
    expect(editor.getByText('80% at every stage')).toBeTruthy();
    await view.user.type(use, '40{Enter}');
    expect(view.document().demands.get('reddit~purchase~A')).toMatchObject({ usage: 0.4, evidence: 'estimated' });
    await view.user.click(editor.getByRole('button', { name: 'Clear the value of A' }));
    expect(view.document().demands.has('reddit~purchase~A')).toBe(false);

    await view.user.click(editor.getByRole('radio', { name: 'At every stage' }));
    expect(editor.getByRole('textbox', { name: 'Use by A' })).toHaveProperty('value', '80');
    await view.user.keyboard('{Escape}');
    await waitFor(() => expect(document.activeElement).toBe(view.cell('reddit', 'purchase')));
  });

  it('explains the cell that is focused or pointed at', async () => {
    const view = renderCoverage();
    const sum = () => screen.getByRole('region', { name: 'How the figure came about' }).textContent;
    view.cell('reddit', 'purchase').focus();
    expect(sum()).toContain('= 15.0');
    await view.user.hover(view.cell('reddit', 'awareness'));
    expect(sum()).toContain('10 × 0.65 + max(10 × 0.65 − 10 × 0.25, 0) = 6.5 + 4.0 = 10.5');
    await view.user.unhover(view.grid());
    view.cell('', 'awareness').focus();
    await view.user.keyboard('{ArrowRight}{ArrowLeft}');
    expect(sum()).toContain('= 62%');
  });

  it('shows only social channels, in order of name, when asked', async () => {
    const view = renderCoverage();
    const names = () =>
      [...view.container.querySelectorAll('tbody th')].map(
        (header) => /(reddit|linkedin|blog)$/.exec(header.textContent)?.[0],
      );
    expect(names()).toEqual(['reddit', 'linkedin', 'blog']);
    await view.user.click(screen.getByRole('button', { name: /Highest opportunity/ }));
    await view.user.click(screen.getByRole('menuitem', { name: 'By name' }));
    expect(names()).toEqual(['blog', 'linkedin', 'reddit']);
    await view.user.click(screen.getByRole('button', { name: /By name/ }));
    await view.user.click(screen.getByRole('menuitem', { name: 'Social channels only' }));
    expect(names()).toEqual(['linkedin', 'reddit']);
  });
});
