// @vitest-environment jsdom
import '../../helpers/dom';
import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { airline } from '../../../src/domain/catalogue/templates/airline';
import type { JourneyDocument } from '../../../src/domain/document';
import { columnsOf, everything } from '../../../src/features/roadmap/board/places';
import { RoadmapView } from '../../../src/features/roadmap/RoadmapView';
import { type RenderJourneyOptions, renderJourney } from '../../helpers/journey';
import { workedExample } from '../../helpers/workedExample';

// A whole screen in jsdom: looking things up by role takes its time on a busy machine.
vi.setConfig({ testTimeout: 20_000 });

/** The worked example with three initiatives: `talk` and `blog` now, `later` later and waiting for `talk`. */
function planned(): JourneyDocument {
  return workedExample({
    initiatives: [
      {
        id: 'talk',
        title: 'Talk on Reddit',
        horizon: 'now',
        owner: 'Care',
        promisedLevels: [{ stageId: 'purchase', channelId: 'reddit', level: 3 }],
        ...{ customerValue: 3, businessValue: 3, effort: 3 },
        gapIds: ['demand-unmet:purchase:reddit'],
      },
      { id: 'blog', title: 'Write less', horizon: 'now', status: 'dropped' },
      { id: 'later', title: 'Ask on LinkedIn', horizon: 'later', dependsOn: ['talk'] },
    ],
  });
}

function open(options: RenderJourneyOptions = { document: planned() }) {
  const view = renderJourney(<RoadmapView />, options);
  return { ...view, columns: () => columnsOf(view.document(), everything) };
}

const column = (name: string) => screen.getByRole('region', { name });
const card = (title: string) => screen.getByRole('group', { name: new RegExp(`Initiative ‘${title}`) });

async function choose({ user }: ReturnType<typeof open>, title: string, ...entries: string[]) {
  await user.click(within(card(title)).getByRole('button', { name: /^Actions for/ }));
  for (const entry of entries) await user.click(await screen.findByRole('menuitem', { name: entry }));
}

describe('the board', () => {
  it('shows each initiative in its column, and says all of it in its name', () => {
    open();
    expect(within(column('Now')).getByRole('group', { name: /‘Talk on Reddit’/ })).toHaveAccessibleName(
      /^Initiative ‘Talk on Reddit’, Now, 1 of 2, proposed, closes \d gaps?$/,
    );
    expect(card('Write less')).toHaveAccessibleName('Initiative ‘Write less’, Now, 2 of 2, dropped');
    expect(within(column('Next')).queryByRole('group')).toBeNull();
    expect(card('Ask on LinkedIn')).toHaveTextContent('Blocked by ‘Talk on Reddit’');
    expect(card('Talk on Reddit')).toHaveTextContent(/reddit at purchase.*absent.*engaging/);
    expect(card('Talk on Reddit')).toHaveTextContent('+18 points');
  });

  it('adds up planned coverage from column to column', () => {
    open();
    expect(within(column('Now')).getByRole('button', { name: /^Planned coverage/ })).toHaveTextContent('39% → 57%');
    expect(within(column('Later')).getByRole('button', { name: /^Planned coverage/ })).toHaveTextContent('57%');
    expect(screen.getByRole('button', { name: 'Coverage of Journey: 39% today, 57% planned' })).toBeVisible();
    expect(screen.getByRole('button', { name: 'Coverage of purchase: 0% today, 49% planned' })).toBeVisible();
  });

  it('is one stop for Tab; arrows walk over the cards, and the selection follows', async () => {
    const { user, session } = open();
    card('Talk on Reddit').focus();
    await user.keyboard('{ArrowDown}');
    expect(card('Write less')).toHaveFocus();
    await user.keyboard('{ArrowRight}');
    expect(card('Ask on LinkedIn')).toHaveFocus();
    expect(session.getState().selection).toEqual([{ table: 'initiatives', id: 'later' }]);
    expect(document.querySelectorAll('[data-initiative][tabindex="0"]')).toHaveLength(1);
  });

  it('hides what is finished, and what others own', async () => {
    const { user } = open();
    await user.click(screen.getByRole('switch', { name: 'Hide finished' }));
    expect(screen.queryByRole('group', { name: /Write less/ })).toBeNull();
    expect(column('Now')).toHaveTextContent('1 of 2');
    await user.click(screen.getByRole('button', { name: /Owner/ }));
    await user.click(screen.getByRole('option', { name: 'Care' }));
    expect(column('Later')).toHaveTextContent('1 initiative hidden by the filter.');
  });

  it('scores by the chosen method', async () => {
    const { user } = open();
    expect(within(card('Talk on Reddit')).getByRole('button', { name: 'Value for effort 1.00' })).toBeVisible();
    await user.click(screen.getByRole('button', { name: /Score on the cards/ }));
    await user.click(screen.getByRole('option', { name: /Customer first/ }));
    // It orders, and has no scale on which the result would be a score.
    expect(within(card('Talk on Reddit')).queryByText('Score')).toBeNull();
  });
});

describe('an initiative', () => {
  it('is added with its title as a field, and is one step with what is typed', async () => {
    const view = open();
    await view.user.click(screen.getByRole('button', { name: 'Add initiative to Next' }));
    await view.user.keyboard('Meet the moderators{Enter}');
    await waitFor(() => expect(card('Meet the moderators')).toHaveFocus());
    expect(view.steps()).toHaveLength(1);
    expect(screen.getByText('‘Meet the moderators’ added to Next, 1 of 1')).toBeInTheDocument();
    view.undo();
    expect(view.columns()).toEqual([['talk', 'blog'], [], ['later']]);
  });

  it('that was given no title leaves nothing behind', async () => {
    const view = open();
    await view.user.click(screen.getByRole('button', { name: 'Add initiative to Now' }));
    await view.user.keyboard('Me{Escape}');
    expect(view.columns()[0]).toEqual(['talk', 'blog']);
    expect(view.steps()).toEqual([]);
  });

  it('moves by its menu, says where it is now and keeps the focus', async () => {
    const view = open();
    await choose(view, 'Talk on Reddit', 'Move to Later');
    expect(view.columns()).toEqual([['blog'], [], ['later', 'talk']]);
    expect(screen.getByText('‘Talk on Reddit’ moved to Later, 2 of 2')).toBeInTheDocument();
    await waitFor(() => expect(card('Talk on Reddit')).toHaveFocus());
    await choose(view, 'Talk on Reddit', 'Move up');
    expect(view.columns()[2]).toEqual(['talk', 'later']);
    expect(view.steps()).toHaveLength(2);
  });

  it('that is done brings the levels that it promised, and Undo takes both back', async () => {
    const view = open();
    await choose(view, 'Talk on Reddit', 'Status', 'Done');
    expect(await screen.findByText('‘Talk on Reddit’ is done: marks reddit at purchase as engaging')).toBeVisible();
    expect(view.document().presences.get('purchase~reddit')?.level).toBe(3);
    await view.user.click(await screen.findByRole('button', { name: 'Undo' }));
    expect(view.document().presences.has('purchase~reddit')).toBe(false);
    expect(view.document().initiatives.get('talk')?.status).toBe('proposed');
  });

  it('is deleted at once, with Undo, and focus goes to its neighbour', async () => {
    const view = open();
    await choose(view, 'Talk on Reddit', 'Delete initiative');
    expect(view.columns()[0]).toEqual(['blog']);
    await waitFor(() => expect(card('Write less')).toHaveFocus());
    await view.user.click(await screen.findByRole('button', { name: 'Undo' }));
    expect(view.columns()[0]).toEqual(['talk', 'blog']);
    expect(view.document().initiatives.get('later')?.dependsOn).toEqual(['talk']);
  });
});

describe('open gaps', () => {
  it('become initiatives, one step each, and then stand under what is planned', async () => {
    const view = open({ document: workedExample() });
    await view.user.click(screen.getByRole('button', { name: 'Add initiative' }));
    await view.user.keyboard('Something{Enter}');
    await view.user.click(screen.getByRole('button', { name: /^Open gaps/ }));
    const open1 = screen.getByRole('region', { name: 'Not on the roadmap' });
    const [first] = within(open1).getAllByRole('button', { name: /^Add to roadmap/ });
    if (!first) throw new Error('no open gap');
    await view.user.click(first);
    expect(view.document().initiatives.size).toBe(2);
    expect(view.steps()).toHaveLength(2);
    const onRoadmap = screen.getByRole('region', { name: 'On the roadmap' });
    expect(within(onRoadmap).getByRole('button', { name: /^Go to/ })).toBeVisible();
  });

  it('are found by their words', async () => {
    const { user } = open();
    await user.click(screen.getByRole('button', { name: /^Open gaps/ }));
    await user.type(screen.getByRole('searchbox', { name: 'Search gaps' }), 'nothing like that');
    expect(screen.getByText('No gap has these words.')).toBeVisible();
  });
});

describe('an empty roadmap', () => {
  it('starts from the worst gaps in one step', async () => {
    const view = open({ document: workedExample() });
    expect(screen.getByText(/take planned coverage from 39% to \d+%/)).toBeVisible();
    await view.user.click(screen.getByRole('button', { name: 'Start from the three worst gaps' }));
    expect(view.document().initiatives.size).toBe(3);
    const undo = await screen.findByRole('button', { name: 'Undo' });
    expect(screen.getAllByText('3 initiatives added from the worst gaps')[0]).toBeVisible();
    await view.user.click(undo);
    expect(view.document().initiatives.size).toBe(0);
    expect(screen.getByRole('button', { name: 'Start from the three worst gaps' })).toBeVisible();
  });
});

describe('the sample', () => {
  it('shows its five initiatives', () => {
    const document = airline.build({ newId: () => `id${++ids}`, now: 0 });
    open({ document });
    expect(screen.getAllByRole('group', { name: /^Initiative/ })).toHaveLength(document.initiatives.size);
    expect(document.initiatives.size).toBeGreaterThanOrEqual(5);
  });
});

let ids = 0;
