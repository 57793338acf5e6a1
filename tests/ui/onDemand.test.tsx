// @vitest-environment jsdom
import '../helpers/dom';
import { act, render, screen } from '@testing-library/react';
import { Suspense } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { isUnneeded, onDemand, preloadWhenIdle } from '../../src/ui/onDemand';
import { Spare } from '../../src/ui/Spare';

const Bubble = () => <p>Here it is.</p>;

beforeEach(() => {
  // React says what a boundary has caught.
  vi.spyOn(console, 'error').mockImplementation(() => {});
});
afterEach(() => {
  vi.restoreAllMocks();
});
const pass = (milliseconds: number) => act(() => new Promise((resolve) => setTimeout(resolve, milliseconds)));

describe('code that does not arrive', () => {
  it('is asked for once, not for ever, and the rest of the page stays', async () => {
    const load = vi.fn(() => Promise.reject<typeof Bubble>(new TypeError('no network')));
    const Part = onDemand(load);
    const onFail = vi.fn();
    await act(
      async () =>
        void render(
          <>
            <p>The work.</p>
            <Spare resetKey={1} onFail={onFail}>
              <Suspense>
                <Part />
              </Suspense>
            </Spare>
          </>,
        ),
    );
    await pass(500);
    expect(load).toHaveBeenCalledTimes(1);
    expect(onFail).toHaveBeenCalledTimes(1);
    expect(screen.getByText('The work.')).toBeTruthy();
  });

  it('is asked for again when it is wanted again later', async () => {
    let isOnline = false;
    const Part = onDemand(async () => {
      if (!isOnline) throw new TypeError('no network');
      return Bubble;
    });
    const page = (turn: number) => (
      <Spare resetKey={turn}>
        <Suspense>
          <Part />
        </Suspense>
      </Spare>
    );
    const { rerender } = await act(async () => render(page(1)));
    await pass(1_500);
    isOnline = true;
    await act(async () => rerender(page(2)));
    await pass(100);
    expect(screen.getByText('Here it is.')).toBeTruthy();
  });

  it('is told from what somebody waits for when it was only loaded early', async () => {
    const early = new TypeError('no network');
    const wanted = new TypeError('no network');
    const Early = onDemand(() => Promise.reject<typeof Bubble>(early));
    const Wanted = onDemand(() => Promise.reject<typeof Bubble>(wanted));
    const callOff = preloadWhenIdle([Early]);
    await Wanted.preload().catch(() => {});
    await vi.waitFor(() => expect(isUnneeded(early)).toBe(true), 5_000);
    expect(isUnneeded(wanted)).toBe(false);
    callOff();
  });
});
