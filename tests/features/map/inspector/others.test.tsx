// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { inOrder } from '../../../../src/domain/order';
import { Inspector } from '../../../../src/features/map/inspector/Inspector';
import type { RowRef } from '../../../../src/state/session';
import { exampleJourney } from '../../../helpers/exampleJourney';
import { renderJourney } from '../../../helpers/journey';
import { InMap } from '../context';

const inspect = (...selection: RowRef[]) =>
  renderJourney(
    <InMap>
      <Inspector />
    </InMap>,
    { session: { isInspectorOpen: true, selection } },
  );

describe('inspecting the journey', () => {
  it('is what an empty selection shows, and a selection of what is gone', () => {
    inspect({ table: 'touchpoints', id: 'gone' });
    expect(screen.getByRole('textbox', { name: 'Journey title' })).toHaveValue('Weekend flights');
    expect(screen.getByText('3 stages, 4 touchpoints, 3 channels')).toBeInTheDocument();
  });

  it('shows the share of each segment', () => {
    inspect();
    expect(within(screen.getByRole('listitem', { name: 'Planners' })).getByText('75%')).toBeInTheDocument();
    expect(within(screen.getByRole('listitem', { name: 'Spontaneous' })).getByText('25%')).toBeInTheDocument();
  });

  it('adds a segment whose name can be typed at once', async () => {
    const { user, document } = inspect();
    await user.click(screen.getByRole('button', { name: 'Add segment' }));
    await user.keyboard('Regulars');
    expect(inOrder(document().segments.values()).map((segment) => segment.name)).toEqual([
      'Planners',
      'Spontaneous',
      'Regulars',
    ]);
  });

  it('reorders segments with Alt and an arrow key', async () => {
    const { user, document } = inspect();
    const card = screen.getByRole('listitem', { name: 'Spontaneous' });
    await user.click(within(card).getByRole('textbox', { name: 'Segment name' }));
    await user.keyboard('{Alt>}{ArrowUp}{/Alt}');
    expect(inOrder(document().segments.values()).map((segment) => segment.id)).toEqual(['spontaneous', 'planners']);
  });

  it('removes a segment with its figures, and brings both back with Undo', async () => {
    const { user, document } = inspect();
    const before = document().demands.size;
    await user.click(screen.getByRole('button', { name: 'More for Planners' }));
    await user.click(screen.getByRole('menuitem', { name: 'Delete' }));
    expect(document().segments.has('planners')).toBe(false);
    expect(document().demands.size).toBeLessThan(before);
    await waitFor(() => expect(screen.getByRole('button', { name: 'Add segment' })).toHaveFocus());
    await user.click(await screen.findByRole('button', { name: 'Undo' }));
    expect(document().demands.size).toBe(before);
  });
});

describe('inspecting a stage', () => {
  it('shows coverage with the sum that it comes from', async () => {
    const { user } = inspect({ table: 'stages', id: 'awareness' });
    expect(screen.getByText('44% of the demand is met')).toBeInTheDocument();
    await user.hover(screen.getByRole('button', { name: 'Coverage of Awareness: 44%' }));
    screen.getByRole('button', { name: 'Coverage of Awareness: 44%' }).focus();
    await user.keyboard('{Shift}');
    expect(await screen.findByText('0.463 ÷ 1.05 = 44%')).toBeInTheDocument();
  });

  it('says unknown, not a figure, where no demand is known', () => {
    renderJourney(
      <InMap>
        <Inspector />
      </InMap>,
      {
        document: { ...exampleJourney(), demands: new Map() },
        session: { isInspectorOpen: true, selection: [{ table: 'stages', id: 'awareness' }] },
      },
    );
    expect(screen.getByText('Unknown')).toBeInTheDocument();
    expect(screen.queryByText(/of the demand is met/)).not.toBeInTheDocument();
  });

  it('sets the level of a channel from its row', async () => {
    const { user, document } = inspect({ table: 'stages', id: 'awareness' });
    await user.click(screen.getByRole('button', { name: 'Level of Reddit: Listening' }));
    await user.click(screen.getByRole('menuitem', { name: /Leading/ }));
    expect(document().presences.get('awareness~reddit')?.level).toBe(4);
  });

  it('is deleted with what is in it, but not when it is the only one', async () => {
    const { user, document, select } = inspect({ table: 'stages', id: 'support' });
    await user.click(screen.getByRole('button', { name: 'Delete stage' }));
    expect(screen.getAllByText('Stage ‘Support’ and 1 touchpoint deleted')).not.toHaveLength(0);
    for (const id of ['purchase', 'awareness']) {
      select({ table: 'stages', id });
      await user.click(screen.getByRole('button', { name: 'Delete stage' }));
    }
    expect([...document().stages.keys()]).toEqual(['awareness']);
    expect(screen.getAllByText(/needs at least one stage/)[0]).toBeInTheDocument();
  });

  it('opens the palette to attach a channel', async () => {
    const { user, session } = inspect({ table: 'stages', id: 'support' });
    await user.click(screen.getByRole('button', { name: 'Attach' }));
    expect(session.getState().isPaletteOpen).toBe(true);
  });
});

describe('inspecting a link', () => {
  it('is labelled, reversed and followed', async () => {
    const { user, document, session } = inspect({ table: 'links', id: 'reads-books' });
    await user.type(screen.getByRole('textbox', { name: 'Link label' }), 'convinced');
    await user.click(screen.getByRole('button', { name: 'Reverse' }));
    expect(document().links.get('reads-books')).toMatchObject({ fromId: 'books', toId: 'reads', label: 'convinced' });
    await user.click(screen.getByRole('button', { name: 'To Reads reviews' }));
    expect(session.getState().selection).toEqual([{ table: 'touchpoints', id: 'reads' }]);
  });
});

describe('inspecting several', () => {
  const touchpoints: RowRef[] = [
    { table: 'touchpoints', id: 'hears' },
    { table: 'touchpoints', id: 'asks' },
  ];

  it('counts them and sets the emotion of all in one step', async () => {
    const { user, document, steps } = inspect(...touchpoints, { table: 'presences', id: 'awareness~reddit' });
    expect(screen.getByText('2 touchpoints and 1 attached channel')).toBeInTheDocument();
    await user.click(screen.getByRole('radio', { name: '+2, very positive' }));
    expect(['hears', 'asks'].map((id) => document().touchpoints.get(id)?.emotion)).toEqual([2, 2]);
    expect(steps()).toHaveLength(1);
  });

  it('tags all with a word and Enter in one step, says which tags only some carry, and takes one off all', async () => {
    const { user, document, steps, select, undo } = inspect({ table: 'touchpoints', id: 'hears' });
    await user.type(screen.getByRole('textbox', { name: 'Add a tag' }), 'Reviews{Enter}');
    select(...touchpoints);
    const names = () =>
      touchpoints.map(({ id }) =>
        document()
          .touchpoints.get(id)
          ?.tagIds.map((tag) => document().tags.get(tag)?.name),
      );

    expect(screen.getByRole('button', { name: '‘Reviews’ 1 of 2, on 1 card: rename or delete' })).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Tag all with ‘Reviews’' }));
    const field = screen.getByRole('textbox', { name: 'Add a tag to all' });
    expect(field).toHaveFocus();
    await user.keyboard('Quick win{Enter}');
    expect(names()).toEqual([
      ['Reviews', 'Quick win'],
      ['Reviews', 'Quick win'],
    ]);
    expect(steps().slice(1)).toEqual(['Tag 2 touchpoints with ‘Reviews’', 'Tag 2 touchpoints with ‘Quick win’']);

    undo();
    expect(names()).toEqual([['Reviews'], ['Reviews']]);
    await user.click(screen.getByRole('button', { name: 'Take ‘Reviews’ off' }));
    expect(names()).toEqual([[], []]);
    expect(field).toHaveFocus();
  });

  it('shows what they have in common, and says where they differ', () => {
    inspect(...touchpoints, { table: 'touchpoints', id: 'books' });
    expect(screen.getByRole('button', { name: /Move all to stage/ })).toHaveTextContent('Several values');
    expect(screen.getByRole('combobox', { name: 'Channel of all' })).toHaveAttribute('placeholder', 'Several values');
    expect(screen.getByRole('radiogroup', { name: 'Emotion of all' })).toHaveAccessibleDescription('Several values');
    expect(screen.getByRole('button', { name: /Moment of truth of all/ })).toHaveTextContent('Several values');
    expect(screen.getByRole('radiogroup', { name: 'Importance of all' })).toHaveAccessibleDescription('Not said yet');
  });

  it('changes a field of all in one step that says how many it changed', async () => {
    const { user, document, steps, undo } = inspect(...touchpoints, { table: 'touchpoints', id: 'books' });
    const rows = () => ['hears', 'asks', 'books'].map((id) => document().touchpoints.get(id));
    const before = rows();
    await user.click(screen.getByRole('button', { name: /Actor of all/ }));
    await user.click(screen.getByRole('option', { name: 'Company' }));
    await user.click(
      within(screen.getByRole('radiogroup', { name: 'Importance of all' })).getByRole('radio', { name: '4 of 5' }),
    );
    await user.click(screen.getByRole('button', { name: /Moment of truth of all/ }));
    await user.click(screen.getByRole('option', { name: 'No' }));
    expect(screen.getAllByText('Changed 3 touchpoints')).not.toHaveLength(0);
    await user.click(screen.getByRole('combobox', { name: 'Channel of all' }));
    await user.click(screen.getByRole('option', { name: /^Reddit/ }));
    for (const row of rows()) {
      expect(row).toMatchObject({ actor: 'company', importance: 4, momentOfTruth: false, channelId: 'reddit' });
    }
    expect(steps()).toEqual(Array.from({ length: 4 }, () => 'Change 3 touchpoints'));
    for (const _ of steps()) undo();
    expect(rows()).toEqual(before);
  });

  it('takes the channel off all where they have different ones', async () => {
    const { user, document, steps } = inspect(...touchpoints, { table: 'touchpoints', id: 'books' });
    await user.click(screen.getByRole('combobox', { name: 'Channel of all' }));
    await user.click(screen.getByRole('option', { name: /No channel/ }));
    expect(['hears', 'asks', 'books'].map((id) => document().touchpoints.get(id)?.channelId)).toEqual([
      null,
      null,
      null,
    ]);
    expect(steps()).toEqual(['Change 3 touchpoints']);
  });

  it('moves all to a stage', async () => {
    const { user, document } = inspect(...touchpoints);
    await user.click(screen.getByRole('button', { name: /Move all to stage/ }));
    await user.click(screen.getByRole('option', { name: 'Purchase' }));
    expect(['hears', 'asks'].map((id) => document().touchpoints.get(id)?.stageId)).toEqual(['purchase', 'purchase']);
  });

  it('deletes all of them in one step', async () => {
    const { user, document, undo } = inspect(...touchpoints, { table: 'links', id: 'hears-reads' });
    await user.click(screen.getByRole('button', { name: 'Delete all' }));
    expect(document().touchpoints.size).toBe(2);
    undo();
    expect(document().touchpoints.size).toBe(4);
    expect(document().links.size).toBe(2);
  });
});

describe('the panel', () => {
  it('closes with Escape', async () => {
    const { user, session } = inspect();
    screen.getByRole('button', { name: 'Close Inspector' }).focus();
    await user.keyboard('{Escape}');
    expect(session.getState().isInspectorOpen).toBe(false);
  });
});
