// @vitest-environment jsdom
import '../../helpers/dom';
import { act, fireEvent, render, screen } from '@testing-library/react';
import type { ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
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

it('a key acts as soon as the screen that offers it is there', async () => {
  function Shell({ children }: { children?: ReactNode }) {
    useShortcuts(false);
    return children;
  }
  function View() {
    useActions(actions, null);
    return <button type="button">Import</button>;
  }
  const root = createRoot(document.body.appendChild(document.createElement('div')));
  const show = (view: ReactNode) =>
    root.render(
      <ActionRegistryProvider>
        <Shell>{view}</Shell>
      </ActionRegistryProvider>,
    );
  act(() => show(null));
  // As in a browser: what React does after it has drawn waits for its turn.
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', false);
  const isDrawn = new Promise<void>((resolve) => {
    new MutationObserver(() => resolve()).observe(document.body, { childList: true, subtree: true });
  });
  show(<View />);
  await isDrawn;
  // What belongs to the drawing itself, and nothing that waits for its turn.
  for (let step = 0; step < 5; step += 1) await null;
  const key = { key: 't', code: 'KeyT', bubbles: true, cancelable: true };
  document.querySelector('button')?.dispatchEvent(new KeyboardEvent('keydown', key));
  vi.unstubAllGlobals();
  act(() => root.unmount());
  expect(letter).toHaveBeenCalledOnce();
});
