// @vitest-environment jsdom
import '../helpers/dom';
import { fireEvent, render, screen } from '@testing-library/react';
import type { ReactNode } from 'react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { DismissField } from '../../src/features/coverage/gaps/DismissField';
import { EditableList } from '../../src/features/map/inspector/fields/EditableList';
import { InlineText } from '../../src/ui/InlineText';
import { holdKeysOfInputMethods } from '../../src/ui/keys';
import { renderJourney } from '../helpers/journey';

const done = vi.fn();
afterEach(() => done.mockClear());

const fields: readonly [name: string, field: ReactNode][] = [
  [
    'a list of pains',
    <EditableList
      key="list"
      label="Pains"
      noun="Pain"
      icon={null}
      items={['にほん']}
      field="pains"
      placeholder="Add"
      onChange={done}
    />,
  ],
  ['why a gap is dismissed', <DismissField key="dismiss" onDismiss={done} onCancel={done} />],
  [
    'a text edited in place',
    <InlineText key="inline" label="Title" value="にほん" isEditing onCommit={done} onEditEnd={done} />,
  ],
];

/** The keys that pick a word, in the order of Chromium and Firefox, and in that of Safari. */
const orders = {
  'inside the composition': (field: Element, key: string) => {
    fireEvent.compositionStart(field);
    fireEvent.keyDown(field, { key, keyCode: 229, isComposing: true });
    fireEvent.compositionEnd(field);
  },
  'after the composition, as in Safari': (field: Element, key: string) => {
    fireEvent.compositionStart(field);
    fireEvent.compositionEnd(field);
    fireEvent.keyDown(field, { key, keyCode: 229 });
  },
};

describe.each(Object.entries(orders))('a key of an input method %s', (_, press) => {
  it.each(fields)('neither leaves, submits nor dismisses %s', (_name, field) => {
    renderJourney(field);
    const [box] = screen.getAllByRole('textbox');
    if (!box) throw new Error('There is no field.');
    box.focus();
    for (const key of ['Enter', 'ArrowDown', 'ArrowUp', 'Escape', 'Backspace', 'Tab']) press(box, key);
    expect(box).toHaveFocus();
    expect(done).not.toHaveBeenCalled();
  });

  it('is heard by no handler of the page, those of libraries included', () => {
    const heard = vi.fn();
    const end = holdKeysOfInputMethods(window);
    render(<input aria-label="Field" onKeyDown={heard} />);
    press(screen.getByRole('textbox'), 'Enter');
    expect(heard).not.toHaveBeenCalled();
    fireEvent.keyDown(screen.getByRole('textbox'), { key: 'Enter', keyCode: 13 });
    expect(heard).toHaveBeenCalledOnce();
    end();
  });
});
