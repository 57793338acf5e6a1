// @vitest-environment jsdom
import '../helpers/dom';
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { type ReactNode, useState } from 'react';
import { describe, expect, it } from 'vitest';
import { ComboBox } from '../../src/ui/ComboBox';
import { MultiSelect } from '../../src/ui/MultiSelect';
import { SegmentedControl } from '../../src/ui/SegmentedControl';
import { Select } from '../../src/ui/Select';

type Channel = 'reddit' | 'linkedin' | 'blog';
const channels: { id: Channel; label: string; description?: string }[] = [
  { id: 'reddit', label: 'Reddit', description: 'Customers ask each other' },
  { id: 'linkedin', label: 'LinkedIn' },
  { id: 'blog', label: 'Blog' },
];

/** Keeps a value for a control and writes it on the page. */
function Keeper<T>({ start, children }: { start: T; children: (value: T, set: (value: T) => void) => ReactNode }) {
  const [value, setValue] = useState(start);
  return (
    <>
      {children(value, setValue)}
      <output aria-label="chosen">{JSON.stringify(value)}</output>
    </>
  );
}

const chosen = () => JSON.parse(screen.getByLabelText('chosen').textContent ?? 'null') as unknown;

describe('Select', () => {
  it('chooses with the pointer and shows the label, not the description', async () => {
    render(
      <Keeper<Channel | null> start={null}>
        {(value, set) => <Select label="Channel" items={channels} value={value} onChange={set} />}
      </Keeper>,
    );
    const trigger = screen.getByRole('button', { name: /Channel/ });
    expect(trigger).toHaveTextContent('Choose…');
    await userEvent.click(trigger);
    await userEvent.click(screen.getByRole('option', { name: 'Reddit' }));
    expect(chosen()).toBe('reddit');
    expect(trigger).toHaveTextContent(/^Reddit$/);
  });

  it('has a name also when the label is not drawn', () => {
    render(<Select label="Channel" hideLabel items={channels} value="blog" onChange={() => {}} />);
    expect(screen.getByRole('button', { name: /Channel/ })).toBeInTheDocument();
    expect(screen.queryByText('Channel')).not.toBeInTheDocument();
  });
});

describe('ComboBox', () => {
  it('narrows as one types and chooses with Enter', async () => {
    render(
      <Keeper<Channel | null> start={null}>
        {(value, set) => <ComboBox label="Channel" items={channels} value={value} onChange={set} />}
      </Keeper>,
    );
    await userEvent.type(screen.getByRole('combobox', { name: 'Channel' }), 'link');
    const list = screen.getByRole('listbox');
    expect(within(list).getAllByRole('option')).toHaveLength(1);
    await userEvent.keyboard('{ArrowDown}{Enter}');
    expect(chosen()).toBe('linkedin');
    expect(screen.getByRole('combobox')).toHaveValue('LinkedIn');
  });

  it('says so when nothing matches', async () => {
    render(
      <ComboBox label="Channel" items={channels} value={null} onChange={() => {}} emptyMessage="No such channel." />,
    );
    await userEvent.type(screen.getByRole('combobox'), 'zzz');
    expect(screen.getByText('No such channel.')).toBeInTheDocument();
  });
});

describe('MultiSelect', () => {
  it('stays open while several are chosen, and lists them', async () => {
    render(
      <Keeper<Channel[]> start={['reddit']}>
        {(value, set) => <MultiSelect label="Channels" items={channels} value={value} onChange={set} />}
      </Keeper>,
    );
    await userEvent.click(screen.getByRole('button', { name: /Channels/ }));
    await userEvent.click(screen.getByRole('option', { name: 'Blog' }));
    await userEvent.click(screen.getByRole('option', { name: 'Reddit' }));
    expect(chosen()).toEqual(['blog']);
    expect(screen.getByRole('listbox')).toBeInTheDocument();
  });
});

describe('SegmentedControl', () => {
  it('chooses with arrow keys, one stop for Tab', async () => {
    render(
      <Keeper<'map' | 'coverage'> start="map">
        {(value, set) => (
          <SegmentedControl
            label="View"
            value={value}
            onChange={set}
            iconOnly
            options={[
              { id: 'map', label: 'Map' },
              { id: 'coverage', label: 'Coverage' },
            ]}
          />
        )}
      </Keeper>,
    );
    await userEvent.tab();
    expect(screen.getByRole('radio', { name: 'Map' })).toHaveFocus();
    await userEvent.keyboard('{ArrowRight}');
    expect(chosen()).toBe('coverage');
    expect(screen.getByRole('radio', { name: 'Coverage' })).toBeChecked();
  });
});
