// @vitest-environment jsdom
import '../helpers/dom';
import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { IconButton } from '../../src/ui/IconButton';
import { Toolbar, ToolbarSeparator } from '../../src/ui/Toolbar';

function setup(onPress = () => {}) {
  render(
    <>
      <button type="button">Before</button>
      <Toolbar label="Map">
        <IconButton label="Add" icon={null} onPress={onPress} />
        <ToolbarSeparator />
        <IconButton label="Link" icon={null} isDisabled />
        <IconButton label="Find" icon={null} shortcut="Mod+F" />
        <IconButton label="Fit" icon={null} />
      </Toolbar>
      <button type="button">After</button>
    </>,
  );
}
const button = (name: string) => screen.getByRole('button', { name });

describe('a toolbar', () => {
  it('is one stop for Tab, and the arrow keys walk through what can be pressed', async () => {
    const user = userEvent.setup();
    setup();
    button('Before').focus();
    await user.tab();
    expect(button('Add')).toHaveFocus();
    await user.keyboard('{ArrowLeft}');
    expect(button('Add')).toHaveFocus();
    await user.keyboard('{ArrowRight}');
    expect(button('Find')).toHaveFocus();
    await user.tab();
    expect(button('After')).toHaveFocus();
  });

  it('is entered again where it was left', async () => {
    const user = userEvent.setup();
    setup();
    button('Add').focus();
    await user.keyboard('{ArrowRight}{Tab}');
    expect(button('After')).toHaveFocus();
    await user.tab({ shift: true });
    expect(button('Find')).toHaveFocus();
    await user.tab({ shift: true });
    expect(button('Before')).toHaveFocus();
  });
});

describe('a tooltip', () => {
  it('comes with keyboard focus, describes its button, and goes on Escape', async () => {
    const user = userEvent.setup();
    setup();
    act(() => button('Add').focus());
    await user.keyboard('{ArrowRight}');
    expect(screen.getByRole('tooltip')).toHaveTextContent('FindCtrl+F');
    expect(button('Find')).toHaveAccessibleDescription('Find Ctrl+F');
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('tooltip')).not.toBeInTheDocument();
  });

  it('comes under the pointer after half a second, and at once while one looks around', async () => {
    const user = userEvent.setup();
    setup();
    // For as long as a tooltip was open a moment ago, the next one does not wait.
    await new Promise((resolve) => setTimeout(resolve, 600));
    await user.hover(button('Add'));
    expect(screen.queryByRole('tooltip')).not.toBeInTheDocument();
    expect(await screen.findByRole('tooltip')).toHaveTextContent('Add');
    await user.hover(button('Fit'));
    expect(screen.getByRole('tooltip')).toHaveTextContent('Fit');
  });

  it('makes way when its button is pressed', async () => {
    const onPress = vi.fn();
    const user = userEvent.setup();
    setup(onPress);
    button('Before').focus();
    await user.tab();
    expect(screen.getByRole('tooltip')).toHaveTextContent('Add');
    await user.keyboard('{Enter}');
    expect(onPress).toHaveBeenCalledOnce();
    expect(screen.queryByRole('tooltip')).not.toBeInTheDocument();
  });
});
