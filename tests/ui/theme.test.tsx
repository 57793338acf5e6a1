// @vitest-environment jsdom
import '../helpers/dom';
import { act, renderHook } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

/** The module as a page that has just been opened finds it. */
async function open() {
  vi.resetModules();
  return import('../../src/ui/theme');
}

beforeEach(() => {
  localStorage.clear();
  delete document.documentElement.dataset.theme;
});
afterEach(() => vi.restoreAllMocks());

describe('useTheme', () => {
  it('follows the system until told otherwise, and remembers what it was told', async () => {
    const first = await open();
    const { result } = renderHook(() => first.useTheme());
    expect(result.current.theme).toBe('system');
    act(() => result.current.setTheme('dark'));
    expect(document.documentElement.dataset.theme).toBe('dark');
    delete document.documentElement.dataset.theme;

    const second = await open();
    second.applyTheme();
    expect(document.documentElement.dataset.theme).toBe('dark');
  });

  it('goes back to the system', async () => {
    const { useTheme } = await open();
    const { result } = renderHook(() => useTheme());
    act(() => result.current.setTheme('light'));
    act(() => result.current.setTheme('system'));
    expect(document.documentElement).not.toHaveAttribute('data-theme');
  });

  it('works where storage is refused', async () => {
    vi.spyOn(Storage.prototype, 'getItem').mockImplementation(() => {
      throw new DOMException('denied', 'SecurityError');
    });
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('denied', 'SecurityError');
    });
    const { useTheme } = await open();
    const { result } = renderHook(() => useTheme());
    act(() => result.current.setTheme('dark'));
    expect(result.current.theme).toBe('dark');
    expect(document.documentElement.dataset.theme).toBe('dark');
  });
});
