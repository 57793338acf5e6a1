// @vitest-environment jsdom
import '../helpers/dom';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { describe, expect, it } from 'vitest';
import { Drawer } from '../../src/ui/Drawer';
import { InlineText } from '../../src/ui/InlineText';
import { SearchField } from '../../src/ui/SearchField';
import { Select } from '../../src/ui/Select';

function Page({ autoFocus = false, hasSearch = false }: { autoFocus?: boolean; hasSearch?: boolean }) {
  const [isOpen, setIsOpen] = useState(false);
  return (
    <>
      <button type="button" onClick={() => setIsOpen(true)}>
        Card
      </button>
      <Drawer isOpen={isOpen} onClose={() => setIsOpen(false)} title="Awareness" autoFocus={autoFocus}>
        {hasSearch && <SearchField label="Search" autoFocus />}
        <InlineText label="Promise" value="We answer" onCommit={() => {}} />
        <Select label="Channel" items={[{ id: 'blog', label: 'Blog' }]} value={null} onChange={() => {}} />
      </Drawer>
    </>
  );
}

const panel = () => screen.queryByRole('region', { name: 'Awareness' });

describe('Drawer', () => {
  it('leaves focus on the map when it opens beside a selection', async () => {
    render(<Page />);
    await userEvent.click(screen.getByRole('button', { name: 'Card' }));
    expect(panel()).toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Card' })).toHaveFocus();
  });

  it('takes focus when asked to', async () => {
    render(<Page autoFocus />);
    await userEvent.click(screen.getByRole('button', { name: 'Card' }));
    expect(panel()).toHaveFocus();
  });

  it('closes on Escape from inside and returns focus to where it came from', async () => {
    render(<Page />);
    const card = screen.getByRole('button', { name: 'Card' });
    await userEvent.click(card);
    await userEvent.tab();
    expect(panel()).toContainElement(document.activeElement as HTMLElement);
    await userEvent.keyboard('{Escape}');
    expect(panel()).not.toBeInTheDocument();
    expect(card).toHaveFocus();
  });

  it('returns focus to where it came from also when a field inside took it on opening', async () => {
    render(<Page hasSearch />);
    const card = screen.getByRole('button', { name: 'Card' });
    await userEvent.click(card);
    expect(screen.getByRole('searchbox')).toHaveFocus();
    await userEvent.click(screen.getByRole('button', { name: 'Close Awareness' }));
    expect(card).toHaveFocus();
  });

  it('gives the first Escape to a field or a list that is open inside it', async () => {
    render(<Page />);
    await userEvent.click(screen.getByRole('button', { name: 'Card' }));
    await userEvent.dblClick(screen.getByRole('button', { name: /Promise/ }));
    await userEvent.keyboard('{Escape}');
    expect(panel()).toBeInTheDocument();

    await userEvent.click(screen.getByRole('button', { name: /Channel/ }));
    await userEvent.keyboard('{Escape}');
    expect(screen.queryByRole('listbox')).not.toBeInTheDocument();
    expect(panel()).toBeInTheDocument();
  });
});
