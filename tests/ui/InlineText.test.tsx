// @vitest-environment jsdom
import '../helpers/dom';
import { fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { InlineText, type InlineTextProps } from '../../src/ui/InlineText';
import { ToastRegion, toasts } from '../../src/ui/Toast';

function setup(props: Partial<InlineTextProps> = {}) {
  const onCommit = vi.fn<(value: string) => void>();
  const onEditEnd = vi.fn<NonNullable<InlineTextProps['onEditEnd']>>();
  const heard = vi.fn();
  function Page() {
    const [value, setValue] = useState('Awareness');
    return (
      // biome-ignore lint/a11y/noStaticElementInteractions: stands for the page that listens to shortcuts
      <div onKeyDown={(event) => heard(event.key)}>
        <InlineText
          label="Stage name"
          value={value}
          onEditEnd={onEditEnd}
          {...props}
          onCommit={(text) => {
            onCommit(text);
            setValue(text);
          }}
        />
        <button type="button">Elsewhere</button>
      </div>
    );
  }
  const view = render(<Page />);
  return { user: userEvent.setup(), onCommit, onEditEnd, heard, ...view };
}

const shown = () => screen.getByRole('button', { name: /Stage name/ });
const field = () => screen.getByRole('textbox', { name: 'Stage name' });

describe('InlineText', () => {
  it('edits on a double-click, with all text selected, and commits on Enter', async () => {
    const { user, onCommit, onEditEnd } = setup();
    await user.dblClick(shown());
    expect(field()).toHaveFocus();
    await user.keyboard('Discovery{Enter}');
    expect(onCommit).toHaveBeenCalledExactlyOnceWith('Discovery');
    expect(onEditEnd).toHaveBeenCalledExactlyOnceWith('enter', { shift: false });
    expect(shown()).toHaveTextContent('Discovery');
  });

  it('edits on one click', async () => {
    const { user } = setup();
    await user.click(shown());
    expect(field()).toHaveFocus();
    expect(field()).toHaveValue('Awareness');
  });

  it('begins with the first letter typed on it, as a cell of a spreadsheet does', async () => {
    const { user, onCommit, heard } = setup();
    await user.tab();
    await user.keyboard('Discovery{Enter}');
    expect(onCommit).toHaveBeenCalledExactlyOnceWith('Discovery');
    expect(heard).not.toHaveBeenCalledWith('D');
  });

  it('goes back a word at a time, to where it began, and then asks the page', async () => {
    const onBeyond = vi.fn();
    const { user, onEditEnd } = setup({ onBeyond });
    await user.dblClick(shown());
    await user.keyboard('two words');
    await user.keyboard('{Control>}z{/Control}');
    expect(field()).toHaveValue('two ');
    await user.keyboard('{Control>}z{/Control}');
    expect(field()).toHaveValue('Awareness');
    await user.keyboard('{Control>}{Shift>}z{/Shift}{/Control}');
    expect(field()).toHaveValue('two ');
    await user.keyboard('{Control>}zz{/Control}');
    expect(onEditEnd).toHaveBeenCalledExactlyOnceWith('escape', { shift: false });
    expect(onBeyond).toHaveBeenCalledExactlyOnceWith('undo');
  });

  it('says what it leaves out', async () => {
    const { user, onCommit } = setup({ maxLength: 5 });
    await user.dblClick(shown());
    await user.paste('Discovery');
    expect(field()).toHaveValue('Disco');
    expect(await screen.findByRole('tooltip')).toHaveTextContent(
      'The last 4 characters were left out: this field holds 5 characters.',
    );
    await user.keyboard('{Enter}');
    expect(onCommit).toHaveBeenCalledExactlyOnceWith('Disco');
  });

  it('offers what Esc took away where no journey keeps it', async () => {
    toasts.clear();
    const { user, onCommit } = setup();
    render(<ToastRegion />);
    await user.dblClick(shown());
    await user.keyboard('Discovery{Escape}');
    expect(await screen.findByText('Discarded ‘Discovery’')).toBeInTheDocument();
    await user.click(await screen.findByRole('button', { name: 'Undo' }));
    expect(onCommit).toHaveBeenCalledExactlyOnceWith('Discovery');
  });

  it('edits on Enter and gives focus back to the text', async () => {
    const { user } = setup();
    await user.tab();
    await user.keyboard('{Enter}');
    expect(field()).toHaveFocus();
    await user.keyboard('{Enter}');
    expect(shown()).toHaveFocus();
  });

  it('restores the text on Escape, also for who listened to every keystroke', async () => {
    const onInput = vi.fn();
    const { user, onCommit, onEditEnd } = setup({ onInput });
    await user.dblClick(shown());
    await user.keyboard('X{Escape}');
    expect(onCommit).not.toHaveBeenCalled();
    expect(onInput.mock.calls).toEqual([['X'], ['Awareness']]);
    expect(onEditEnd).toHaveBeenCalledExactlyOnceWith('escape', { shift: false });
    expect(shown()).toHaveTextContent('Awareness');
    expect(shown()).toHaveFocus();
  });

  it('keeps what was typed when focus goes elsewhere, and says nothing when nothing changed', async () => {
    const { user, onCommit, onEditEnd } = setup();
    await user.dblClick(shown());
    await user.keyboard('  Discovery ');
    await user.click(screen.getByRole('button', { name: 'Elsewhere' }));
    expect(onCommit).toHaveBeenCalledExactlyOnceWith('Discovery');
    expect(onEditEnd).toHaveBeenLastCalledWith('blur', { shift: false });

    await user.dblClick(shown());
    await user.keyboard('{Enter}');
    expect(onCommit).toHaveBeenCalledOnce();
  });

  it('keeps what was typed when the view goes away in mid-word', async () => {
    const { user, onCommit, unmount } = setup();
    await user.dblClick(shown());
    await user.keyboard('Disc');
    unmount();
    expect(onCommit).toHaveBeenCalledExactlyOnceWith('Disc');
  });

  it('breaks a line on Shift+Enter only where lines may break', async () => {
    const single = setup();
    await single.user.dblClick(shown());
    await single.user.keyboard('One{Shift>}{Enter}{/Shift}');
    expect(single.onCommit).toHaveBeenCalledExactlyOnceWith('One');
    single.unmount();

    const several = setup({ multiline: true });
    await several.user.dblClick(shown());
    await several.user.keyboard('One{Shift>}{Enter}{/Shift}two{Enter}');
    expect(several.onCommit).toHaveBeenCalledExactlyOnceWith('One\ntwo');
  });

  it('turns pasted lines into one where lines may not break', async () => {
    const { user, onCommit } = setup();
    await user.dblClick(shown());
    await user.paste('One\r\ntwo');
    await user.keyboard('{Enter}');
    expect(onCommit).toHaveBeenCalledExactlyOnceWith('One two');
  });

  it('tells Tab from Shift+Tab, and holds focus back for an owner that moves it itself', async () => {
    const { user, onEditEnd } = setup({ catchesTab: true });
    await user.dblClick(shown());
    await user.keyboard('{Shift>}{Tab}{/Shift}');
    expect(onEditEnd).toHaveBeenCalledExactlyOnceWith('tab', { shift: true });
    expect(screen.getByRole('button', { name: 'Elsewhere' })).not.toHaveFocus();
  });

  it('keeps keys that belong to the text from the page, and lets its shortcuts through', async () => {
    const { user, heard } = setup();
    await user.dblClick(shown());
    heard.mockClear();
    await user.keyboard('a{Delete}{ArrowLeft}{Control>}z{/Control}');
    expect(heard.mock.calls.flat().filter((key) => key !== 'Control')).toEqual([]);
    await user.keyboard('{Control>}k{/Control}');
    expect(heard).toHaveBeenCalledWith('k');
  });

  it('lets Enter choose a word of an input method', () => {
    const { onEditEnd } = setup({ isEditing: true });
    fireEvent.keyDown(field(), { key: 'Enter', isComposing: true });
    expect(onEditEnd).not.toHaveBeenCalled();
  });
});
