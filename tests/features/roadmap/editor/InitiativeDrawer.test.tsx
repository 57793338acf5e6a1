// @vitest-environment jsdom
import '../../../helpers/dom';
import { screen, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import type { Initiative } from '../../../../src/domain/model/initiative';
import { RoadmapView } from '../../../../src/features/roadmap/RoadmapView';
import { renderJourney } from '../../../helpers/journey';
import { workedExample } from '../../../helpers/workedExample';

// A whole screen in jsdom: looking things up by role takes its time on a busy machine.
vi.setConfig({ testTimeout: 20_000 });

function openDetails() {
  const document = workedExample({
    initiatives: [
      {
        id: 'talk',
        title: 'Talk on Reddit',
        horizon: 'now',
        promisedLevels: [{ stageId: 'purchase', channelId: 'reddit', level: 3 }],
        ...{ customerValue: 3, businessValue: 3, effort: 3 },
        gapIds: ['demand-unmet:purchase:reddit'],
      },
      { id: 'ask', title: 'Ask first', horizon: 'next', dependsOn: ['talk'] },
    ],
  });
  const view = renderJourney(<RoadmapView />, {
    document,
    session: { selection: [{ table: 'initiatives', id: 'talk' }], isInspectorOpen: true },
  });
  const details = screen.getByRole('region', { name: 'Initiative ‘Talk on Reddit’' });
  const talk = (): Initiative => {
    const initiative = view.document().initiatives.get('talk');
    if (!initiative) throw new Error('the initiative is gone');
    return initiative;
  };
  return { ...view, details, talk };
}

describe('the details of an initiative', () => {
  it('save text as it is typed, one undo step for each visit of a field', async () => {
    const { user, details, talk, steps, undo } = openDetails();
    await user.type(within(details).getByRole('textbox', { name: 'Owner' }), 'Care');
    await user.type(within(details).getByRole('textbox', { name: 'Metric' }), 'Replies');
    expect(talk()).toMatchObject({ owner: 'Care', metric: 'Replies' });
    expect(steps()).toHaveLength(2);
    undo();
    expect(talk()).toMatchObject({ owner: 'Care', metric: '' });
  });

  it('restore a text on Esc and stay open', async () => {
    const { user, details, talk, steps } = openDetails();
    await user.type(within(details).getByRole('textbox', { name: 'Title' }), ' and X{Escape}');
    expect(talk().title).toBe('Talk on Reddit');
    expect(steps()).toEqual([]);
    expect(details).toBeVisible();
  });

  it('rate value and effort, and the score follows', async () => {
    const { user, details, talk } = openDetails();
    await user.click(within(within(details).getByRole('radiogroup', { name: /^Effort/ })).getByText('1'));
    expect(talk().effort).toBe(1);
    expect(within(details).getByRole('button', { name: 'Value for effort 3.00' })).toBeVisible();
  });

  it('move it to another horizon', async () => {
    const { user, details, talk } = openDetails();
    await user.click(within(within(details).getByRole('radiogroup', { name: 'Horizon' })).getByText('Later'));
    expect(talk().horizon).toBe('later');
    expect(screen.getByText('‘Talk on Reddit’ moved to Later, 1 of 1')).toBeInTheDocument();
  });

  it('say what finishing it will do', async () => {
    const { user, details, document } = openDetails();
    expect(within(details).getByText('Marking it done sets reddit at purchase as engaging.')).toBeVisible();
    await user.click(within(details).getByRole('button', { name: /Status/ }));
    await user.click(screen.getByRole('option', { name: 'Done' }));
    expect(document().presences.get('purchase~reddit')?.level).toBe(3);
  });

  it('refuse to let it wait for itself, in a sentence', async () => {
    const { user, details, talk } = openDetails();
    await user.click(within(details).getByRole('button', { name: /Depends on/ }));
    await user.click(screen.getByRole('option', { name: /Ask first/ }));
    await user.keyboard('{Escape}');
    expect(talk().dependsOn).toEqual([]);
    expect(within(details).getByText(/would have to wait for itself/)).toBeVisible();
  });

  it('promise another level, change it and take it back', async () => {
    const { user, details, talk } = openDetails();
    await user.click(within(details).getByRole('button', { name: 'Promise a level' }));
    expect(talk().promisedLevels).toHaveLength(2);
    await user.click(within(details).getByRole('button', { name: /Level of reddit at purchase/ }));
    await user.click(screen.getByRole('option', { name: /Leading/ }));
    expect(talk().promisedLevels[0]?.level).toBe(4);
    await user.click(within(details).getByRole('button', { name: 'Remove reddit at purchase' }));
    expect(talk().promisedLevels.map(({ stageId, channelId }) => `${channelId} at ${stageId}`)).toEqual([
      'reddit at awareness',
    ]);
  });

  it('list its gaps with what becomes of them, and take more', async () => {
    const { user, details, talk } = openDetails();
    const gaps = within(details).getByRole('region', { name: 'Gaps it is for' });
    expect(gaps).toHaveTextContent('Open, closes with the promised levels');
    await user.click(within(gaps).getByRole('combobox', { name: 'Add an open gap' }));
    const [first] = screen.getAllByRole('option');
    if (!first) throw new Error('no gap to add');
    await user.click(first);
    expect(talk().gapIds).toHaveLength(2);
    await user.click(within(gaps).getByRole('button', { name: /^Remove gap Demand unmet: ‘purchase’, ‘reddit’/ }));
    expect(talk().gapIds).not.toContain('demand-unmet:purchase:reddit');
  });

  it('close on Esc, and focus goes back to the card', async () => {
    const { user, details } = openDetails();
    screen.getByRole('group', { name: /‘Talk on Reddit’/ }).focus();
    within(details).getByRole('textbox', { name: 'Title' }).focus();
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('textbox', { name: 'Title' })).toBeNull();
    expect(screen.getByRole('group', { name: /‘Talk on Reddit’/ })).toHaveFocus();
  });
});
