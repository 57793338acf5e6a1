// @vitest-environment jsdom
import '../helpers/dom';
import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { ContextMenu, type ContextMenuTarget } from '../../src/ui/ContextMenu';
import { InlineText } from '../../src/ui/InlineText';
import type { MenuEntry } from '../../src/ui/MenuItems';

const items: MenuEntry[] = [
  { id: 'rename', label: 'Rename' },
  'separator',
  { id: 'move', label: 'Move to stage', items: [{ id: 'move:interest', label: 'Interest' }] },
];

function Page({ at, onAction }: { at: 'point' | 'element'; onAction: (id: string) => void }) {
  const [target, setTarget] = useState<ContextMenuTarget | null>(null);
  const [isEditing, setIsEditing] = useState(false);
  return (
    <>
      <button
        type="button"
        onContextMenu={(event) => {
          event.preventDefault();
          setTarget(at === 'element' ? event.currentTarget : { x: event.clientX, y: event.clientY });
        }}
      >
        Card
      </button>
      <InlineText
        label="Title"
        value="Asks on Reddit"
        onCommit={() => {}}
        isFocusable={false}
        isEditing={isEditing}
        onEditEnd={() => setIsEditing(false)}
      />
      <ContextMenu
        target={target}
        label="Touchpoint"
        items={items}
        onAction={(id) => {
          onAction(id);
          if (id === 'rename') setIsEditing(true);
        }}
        onClose={() => setTarget(null)}
      />
    </>
  );
}

function Ground() {
  const [target, setTarget] = useState<ContextMenuTarget | null>(null);
  return (
    <>
      <button type="button">Card</button>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: stands for the bare map */}
      <div
        data-testid="ground"
        onContextMenu={(event) => {
          event.preventDefault();
          setTarget({ x: event.clientX, y: event.clientY });
        }}
      />
      <ContextMenu target={target} label="Map" items={items} onAction={() => {}} onClose={() => setTarget(null)} />
    </>
  );
}

function setup(at: 'point' | 'element') {
  const onAction = vi.fn();
  render(<Page at={at} onAction={onAction} />);
  return { user: userEvent.setup(), onAction, card: screen.getByRole('button', { name: 'Card' }) };
}

describe.each(['point', 'element'] as const)('ContextMenu at a %s', (at) => {
  it('opens on its first item, and gives focus back on Escape', async () => {
    const { user, card } = setup(at);
    card.focus();
    await user.pointer({ keys: '[MouseRight]', target: card });
    expect(await screen.findByRole('menu', { name: 'Touchpoint' })).toBeInTheDocument();
    await waitFor(() => expect(screen.getByRole('menuitem', { name: 'Rename' })).toHaveFocus());
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('menu')).not.toBeInTheDocument();
    await waitFor(() => expect(card).toHaveFocus());
  });

  it('acts from a submenu by keyboard, closes, and gives focus back', async () => {
    const { user, card, onAction } = setup(at);
    card.focus();
    await user.pointer({ keys: '[MouseRight]', target: card });
    await waitFor(() => expect(screen.getByRole('menuitem', { name: 'Rename' })).toHaveFocus());
    await user.keyboard('{ArrowDown}{ArrowRight}');
    await waitFor(() => expect(screen.getByRole('menuitem', { name: 'Interest' })).toHaveFocus());
    await user.keyboard('{Enter}');
    expect(onAction).toHaveBeenCalledExactlyOnceWith('move:interest');
    await waitFor(() => expect(screen.queryByRole('menu')).not.toBeInTheDocument());
    await waitFor(() => expect(card).toHaveFocus());
  });

  it('leaves focus in the field that its action opened', async () => {
    const { user, card } = setup(at);
    card.focus();
    await user.pointer({ keys: '[MouseRight]', target: card });
    await user.click(await screen.findByRole('menuitem', { name: 'Rename' }));
    await waitFor(() => expect(screen.getByRole('textbox', { name: 'Title' })).toHaveFocus());
    await new Promise((done) => setTimeout(done, 120));
    expect(screen.getByRole('textbox', { name: 'Title' })).toHaveFocus();
  });
});

describe('ContextMenu on bare ground', () => {
  it('gives focus back to what had it before the right-click dropped it', async () => {
    render(<Ground />);
    const user = userEvent.setup();
    const card = screen.getByRole('button', { name: 'Card' });
    await user.click(card);
    await user.pointer({ keys: '[MouseRight]', target: screen.getByTestId('ground') });
    await waitFor(() => expect(screen.getByRole('menuitem', { name: 'Rename' })).toHaveFocus());
    await user.keyboard('{Escape}');
    await waitFor(() => expect(card).toHaveFocus());
  });
});
