// @vitest-environment jsdom
import '../helpers/dom';
import { fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { Explain } from '../../src/ui/Explain';

function setup() {
  render(
    <Explain
      title="Opportunity, Awareness × Reddit"
      rows={[
        { label: 'Demand', value: '0.65' },
        { label: 'Presence', value: '0.25' },
      ]}
      formula="10 × 0.65 + max(6.5 − 2.5, 0) = 10.5"
      evidence="Assumed: a template’s default."
    >
      10.5
    </Explain>,
  );
  return screen.getByRole('button', { name: '10.5' });
}

describe('Explain', () => {
  it('shows the sum on keyboard focus, tied to the figure, and Escape puts it away', async () => {
    const figure = setup();
    expect(screen.queryByRole('tooltip')).not.toBeInTheDocument();
    await userEvent.tab();
    expect(figure).toHaveFocus();
    const sum = screen.getByRole('tooltip');
    expect(sum).toHaveTextContent('Demand0.65');
    expect(sum).toHaveTextContent('= 10.5');
    expect(sum).toHaveTextContent('Assumed');
    expect(figure).toHaveAccessibleDescription(/10 × 0.65/);
    await userEvent.keyboard('{Escape}');
    expect(screen.queryByRole('tooltip')).not.toBeInTheDocument();
  });

  it('shows the sum on a tap, and a tap elsewhere puts it away', async () => {
    const figure = setup();
    await userEvent.pointer({ keys: '[TouchA]', target: figure });
    expect(screen.getByRole('tooltip')).toBeInTheDocument();
    fireEvent.pointerDown(document.body);
    expect(screen.queryByRole('tooltip')).not.toBeInTheDocument();
  });
});
