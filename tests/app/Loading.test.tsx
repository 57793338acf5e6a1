// @vitest-environment jsdom
import '../helpers/dom';
import { act, render, screen } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { Loading } from '../../src/app/Loading';

afterEach(() => vi.useRealTimers());

it('says what one waits for, and after ten seconds what may be in the way', () => {
  vi.useFakeTimers();
  render(<Loading label="Opening the journey" />);
  expect(screen.getByText('Opening the journey')).toBeTruthy();
  act(() => vi.advanceTimersByTime(9_900));
  expect(screen.queryByRole('button', { name: 'Reload' })).toBeNull();
  act(() => vi.advanceTimersByTime(200));
  expect(screen.getByText(/^This takes longer than it should\./).closest('[role="status"]')).toBeTruthy();
  expect(screen.getByRole('button', { name: 'Reload' })).toBeTruthy();
});
