// @vitest-environment jsdom
import '../helpers/dom';
import { act, render, screen } from '@testing-library/react';
import { type ComponentType, Suspense } from 'react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { onDemand, preloadWhenIdle } from '../../src/ui/onDemand';

afterEach(() => {
  vi.useRealTimers();
});

const Panel = ({ name }: { name: string }) => <p>{name} panel</p>;
const shown = (Part: ComponentType<{ name: string }>) => (
  <Suspense fallback={<p>Waiting</p>}>
    <Part name="Channel" />
  </Suspense>
);

describe('a part that loads on demand', () => {
  it('waits for its code when it is the first to want it', async () => {
    const load = vi.fn(async () => Panel);
    await act(async () => void render(shown(onDemand(load))));
    expect(await screen.findByText('Channel panel')).toBeInTheDocument();
    expect(load).toHaveBeenCalledOnce();
  });

  it('shows in the same moment once its code is here', async () => {
    const Part = onDemand(async () => Panel);
    await Part.preload();
    render(shown(Part));
    expect(screen.getByText('Channel panel')).toBeInTheDocument();
  });

  it('asks again when its code did not arrive', async () => {
    const load = vi.fn(async () => Panel).mockRejectedValueOnce(new Error('no network'));
    const Part = onDemand(load);
    await expect(Part.preload()).rejects.toThrow('no network');
    await Part.preload();
    render(shown(Part));
    expect(screen.getByText('Channel panel')).toBeInTheDocument();
  });
});

describe('preloading', () => {
  it('begins after the first view, goes on past what fails, and can be called off', async () => {
    vi.useFakeTimers();
    const loaded: string[] = [];
    const part = (name: string) => ({
      preload: async () => {
        loaded.push(name);
        if (name === 'broken') throw new Error('no network');
      },
    });
    preloadWhenIdle([part('broken'), part('palette')]);
    preloadWhenIdle([part('never')])();
    await vi.advanceTimersByTimeAsync(1_900);
    expect(loaded).toEqual([]);
    await vi.advanceTimersByTimeAsync(5_000);
    expect(loaded).toEqual(['broken', 'palette']);
  });
});
