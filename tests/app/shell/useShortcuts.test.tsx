// @vitest-environment jsdom
import '../../helpers/dom';
import { fireEvent, render, screen } from '@testing-library/react';
import type { ReactNode } from 'react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { useShortcuts } from '../../../src/app/shell/useShortcuts';
import { ActionRegistryProvider, useActions } from '../../../src/state/actionRegistry';
import type { Action } from '../../../src/state/actions';

const letter = vi.fn();
const undo = vi.fn();
const actions: readonly Action<null>[] = [
  { id: 'test.letter', label: 'Letter', group: 'Edit', shortcuts: ['t'], run: letter },
  { id: 'test.undo', label: 'Undo', group: 'Edit', shortcuts: ['$mod+z'], worksInFields: true, run: undo },
];

function Keys({ isPaused }: { isPaused: boolean }) {
  useActions(actions, null);
  useShortcuts(isPaused);
  return null;
}

function show(screenful: ReactNode, isPaused = false) {
  render(
    <ActionRegistryProvider>
      <Keys isPaused={isPaused} />
      {screenful}
    </ActionRegistryProvider>,
  );
  const target = screen.getByTestId('target');
  return {
    pressLetter: () => fireEvent.keyDown(target, { key: 't', code: 'KeyT' }),
    pressUndo: () => fireEvent.keyDown(target, { key: 'z', code: 'KeyZ', ctrlKey: true }),
  };
}

const field = <input aria-label="Field" data-testid="target" />;

beforeEach(() => {
  letter.mockClear();
  undo.mockClear();
});

describe('the keys of actions', () => {
  it('act on the screen, unless they are paused', () => {
    const { pressLetter } = show(<div data-testid="target" />);
    pressLetter();
    expect(letter).toHaveBeenCalledOnce();
  });

  it('wait while something that takes the keys is about to open', () => {
    const { pressLetter, pressUndo } = show(<div data-testid="target" />, true);
    pressLetter();
    pressUndo();
    expect(letter).not.toHaveBeenCalled();
    expect(undo).not.toHaveBeenCalled();
  });

  it('leave letters to a field, and act there where they say so', () => {
    const { pressLetter, pressUndo } = show(field);
    pressLetter();
    pressUndo();
    expect(letter).not.toHaveBeenCalled();
    expect(undo).toHaveBeenCalledOnce();
  });

  it.each(['dialog', 'alertdialog', 'menu', 'listbox'])('do not reach through an open %s', (role) => {
    const { pressLetter, pressUndo } = show(
      <div role={role}>
        <span data-testid="target" />
      </div>,
    );
    pressLetter();
    pressUndo();
    expect(letter).not.toHaveBeenCalled();
    expect(undo).not.toHaveBeenCalled();
  });

  it('act at once when a dialog has been closed, though its field still fades with the focus in it', () => {
    const { pressLetter, pressUndo } = show(
      <div data-exiting="">
        <div role="dialog">{field}</div>
      </div>,
    );
    pressLetter();
    pressUndo();
    expect(letter).toHaveBeenCalledOnce();
    expect(undo).toHaveBeenCalledOnce();
  });

  it('act with Ctrl from a message, whose own keys stay its own', () => {
    const { pressLetter, pressUndo } = show(
      <div data-messages="">
        <div role="alertdialog">
          <button type="button" data-testid="target">
            Undo
          </button>
        </div>
      </div>,
    );
    pressLetter();
    expect(letter).not.toHaveBeenCalled();
    pressUndo();
    expect(undo).toHaveBeenCalledOnce();
  });
});
