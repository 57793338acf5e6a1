// @vitest-environment jsdom
import '../helpers/dom';
import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { formatShortcut, Kbd } from '../../src/ui/Kbd';

describe('formatShortcut', () => {
  it.each([
    ['Mod+Z', '⌘Z', 'Ctrl+Z'],
    ['Mod+Shift+z', '⌘⇧Z', 'Ctrl+Shift+Z'],
    ['$mod+KeyK', '⌘K', 'Ctrl+K'],
    ['Alt+ArrowUp', '⌥↑', 'Alt+↑'],
    ['Digit1', '1', '1'],
    ['Delete', '⌦', 'Del'],
    ['Escape', 'Esc', 'Esc'],
    ['Mod+Plus', '⌘+', 'Ctrl++'],
    ['$mod++', '⌘+', 'Ctrl++'],
    ['Shift++', '⇧+', 'Shift++'],
    ['+', '+', '+'],
    ['$mod+-', '⌘-', 'Ctrl+-'],
    ['?', '?', '?'],
  ])('writes %s as %s on Apple and %s elsewhere', (shortcut, apple, elsewhere) => {
    expect(formatShortcut(shortcut, true)).toBe(apple);
    expect(formatShortcut(shortcut, false)).toBe(elsewhere);
  });
});

describe('Kbd', () => {
  it('draws one key for each', () => {
    render(<Kbd shortcut="Mod+Shift+Z" />);
    expect(screen.getByText('Z')).toBeInTheDocument();
    expect(screen.getByText('Shift')).toBeInTheDocument();
  });

  it('leaves no key without its sign', () => {
    const { container } = render(<Kbd shortcut="$mod++" />);
    expect([...container.querySelectorAll('kbd kbd')].map((key) => key.textContent)).toEqual(['Ctrl', '+']);
  });
});
