// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { demandId } from '../../../../../../src/domain/model/demand';
import { Inspector } from '../../../../../../src/features/map/inspector/Inspector';
import { renderJourney } from '../../../../../helpers/journey';
import { InMap } from '../../../context';

function inspect(id: string) {
  const journey = renderJourney(
    <InMap>
      <Inspector />
    </InMap>,
    {
      session: { isInspectorOpen: true, selection: [{ table: 'presences', id }] },
    },
  );
  return {
    ...journey,
    presence: () => journey.document().presences.get(id),
    channel: () => journey.document().channels.get(id.split('~')[1] ?? ''),
    demand: (stageId: string | null, segmentId: string | null) =>
      journey.document().demands.get(demandId(id.split('~')[1] ?? '', stageId, segmentId)),
  };
}

describe('inspecting a presence', () => {
  it('sets the level, each of which says what it means', async () => {
    const { user, presence } = inspect('awareness~reddit');
    await user.click(screen.getByRole('radio', { name: '3, Engaging: You hold two-way conversations' }));
    expect(presence()?.level).toBe(3);
  });

  it('takes the level back by the same once more, and by Delete', async () => {
    const { user, presence } = inspect('awareness~reddit');
    await user.click(screen.getByRole('radio', { name: /^1, Listening/ }));
    expect(presence()?.level).toBeNull();
    await user.click(screen.getByRole('radio', { name: /^4, Leading/ }));
    await user.keyboard('{Delete}');
    expect(presence()?.level).toBeNull();
  });

  it('takes the target first response in hours, and corrects the unit to days', async () => {
    const { user, presence } = inspect('awareness~reddit');
    await user.type(screen.getByRole('textbox', { name: 'Target first response' }), '4{Enter}');
    expect(presence()?.responseTargetMinutes).toBe(240);

    await user.click(screen.getByRole('button', { name: /Unit of the target/ }));
    await user.click(screen.getByRole('option', { name: 'days' }));
    expect(presence()?.responseTargetMinutes).toBe(5760);
  });

  it.each(['en-GB', 'de-DE'])('reads “12,5” and “12.5” alike in a browser that speaks %s', async (language) => {
    const spoken = vi.spyOn(navigator, 'language', 'get').mockReturnValue(language);
    const { user, demand, presence } = inspect('awareness~reddit');
    const type = async (name: string, text: string) => {
      const field = screen.getByRole('textbox', { name });
      await user.clear(field);
      await user.type(field, `${text}{Enter}`);
    };
    const usage = 'Usage by Planners, in per cent';
    await type(usage, '12,5');
    expect(demand('awareness', 'planners')?.usage).toBe(0.125);
    await type(usage, '13.5 %');
    expect(demand('awareness', 'planners')?.usage).toBe(0.135);
    await type('Target first response', '2,5 hours');
    expect(presence()?.responseTargetMinutes).toBe(150);
    await type('Target first response', '90 min');
    expect(presence()?.responseTargetMinutes).toBe(90);
    spoken.mockRestore();
  });

  it('refuses in a sentence what is out of range or no number, and keeps what was stored', async () => {
    const { user, demand, steps } = inspect('awareness~reddit');
    const planners = screen.getByRole('textbox', { name: 'Usage by Planners, in per cent' });
    await user.clear(planners);
    await user.type(planners, '180{Enter}');
    expect(await screen.findByRole('tooltip')).toHaveTextContent(
      'A share is a number from 0 to 100, not “180”. 80% stays.',
    );
    expect(planners).toHaveAttribute('aria-invalid', 'true');
    expect(planners).toHaveValue('180');
    expect([demand(null, 'planners')?.usage, steps()]).toEqual([0.8, []]);
    await user.type(planners, '{Escape}');
    expect(planners).toHaveValue('80%');
    expect(screen.queryByRole('tooltip')).not.toBeInTheDocument();
  });

  it('keeps what is no web address out of the journey until it is one', async () => {
    const { user, channel } = inspect('awareness~reddit');
    const address = screen.getByRole('textbox', { name: 'Web address' });
    await user.type(address, 'reddit.com/r/flights');
    expect(channel()?.url).toBeNull();
    expect(screen.getByText(/Not saved yet/)).toBeInTheDocument();
    await user.tab();
    expect(channel()?.url).toBe('https://reddit.com/r/flights');
    expect(screen.queryByText(/Not saved yet/)).not.toBeInTheDocument();
  });

  it('refuses an address that a browser would run', async () => {
    const { user, channel } = inspect('awareness~reddit');
    await user.type(screen.getByRole('textbox', { name: 'Web address' }), 'javascript:alert(1)');
    await user.tab();
    expect(channel()?.url).toBeNull();
  });

  it('changes the figure of one segment at this stage only, and calls it estimated', async () => {
    const { user, demand } = inspect('awareness~reddit');
    const planners = screen.getByRole('textbox', { name: 'Usage by Planners, in per cent' });
    await user.clear(planners);
    await user.type(planners, '55{Enter}');
    expect(demand('awareness', 'planners')).toMatchObject({ usage: 0.55, evidence: 'estimated' });
    expect(demand(null, 'planners')?.usage).toBe(0.8);
    expect(screen.getByRole('button', { name: /Where the figure for Planners holds: Awareness only/ })).toBeVisible();
  });

  it('asks a measurement for its sample and source', async () => {
    const { user, demand } = inspect('awareness~reddit');
    await user.click(screen.getByRole('button', { name: /Evidence for Planners: assumed/ }));
    await user.click(screen.getByRole('menuitem', { name: /Measured/ }));
    await user.type(screen.getByRole('textbox', { name: 'People asked, Planners' }), '412{Enter}');
    await user.type(screen.getByRole('textbox', { name: 'Source, Planners' }), 'Spring survey');
    expect(demand(null, 'planners')).toMatchObject({
      usage: 0.8,
      evidence: 'measured',
      sampleSize: 412,
      source: 'Spring survey',
    });
  });

  it('spreads the figure of a stage to every stage as one step', async () => {
    const { user, demand, undo, steps } = inspect('awareness~reddit');
    const planners = screen.getByRole('textbox', { name: 'Usage by Planners, in per cent' });
    await user.clear(planners);
    await user.type(planners, '55{Enter}');
    const before = steps().length;
    await user.click(screen.getByRole('button', { name: /Where the figure for Planners holds/ }));
    await user.click(screen.getByRole('menuitem', { name: 'Use 55% at every stage' }));
    expect(demand(null, 'planners')?.usage).toBe(0.55);
    expect(demand('awareness', 'planners')).toBeUndefined();
    expect(steps()).toHaveLength(before + 1);
    undo();
    expect(demand(null, 'planners')?.usage).toBe(0.8);
  });

  it('shows demand, presence and opportunity as they come out of the figures', () => {
    inspect('awareness~reddit');
    expect(
      screen.getByRole('button', { name: 'Demand 65%, presence 25%, opportunity 10.5, solid' }),
    ).toBeInTheDocument();
  });

  it('offers an estimate where no segment has a figure', async () => {
    const { user, demand } = inspect('purchase~website');
    await user.type(screen.getByRole('textbox', { name: 'Usage by Your estimate for all, in per cent' }), '90{Enter}');
    expect(demand('purchase', null)).toMatchObject({ usage: 0.9, evidence: 'estimated' });
  });

  it('detaches the channel at once and keeps it in the journey', async () => {
    const { user, presence, channel, steps } = inspect('awareness~reddit');
    await user.click(screen.getByRole('button', { name: 'Detach from the stage' }));
    expect(presence()).toBeUndefined();
    expect(channel()?.name).toBe('Reddit');
    expect(steps()).toEqual(['Detach ‘Reddit’ from ‘Awareness’']);
  });
});
