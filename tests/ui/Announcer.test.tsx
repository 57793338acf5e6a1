// @vitest-environment jsdom
import '../helpers/dom';
import { act, render, screen } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { Announcer, announce, hush } from '../../src/ui/Announcer';
import { Dialog } from '../../src/ui/Dialog';
import { ToastRegion, toasts } from '../../src/ui/Toast';

const texts = (role: 'status' | 'alert') => screen.getAllByRole(role).map((region) => region.textContent);

describe('announce', () => {
  it('speaks politely, or at once', () => {
    render(<Announcer />);
    act(() => announce('Moved to Purchase, 2 of 4'));
    act(() => announce('Not saved', { assertive: true }));
    expect(texts('status')).toContain('Moved to Purchase, 2 of 4');
    expect(texts('alert')).toContain('Not saved');
  });

  it('says the same words again when told to again', () => {
    render(<Announcer />);
    act(() => announce('Nothing to undo'));
    const first = texts('status');
    act(() => announce('Nothing to undo'));
    expect(texts('status')).not.toEqual(first);
    expect(texts('status').filter((text) => text === 'Nothing to undo')).toHaveLength(1);
  });

  it('is heard while a dialog hides the rest of the page', () => {
    render(
      <>
        <p>Behind</p>
        <Announcer />
        <Dialog isOpen onOpenChange={() => {}} title="Import" />
      </>,
    );
    act(() => announce('3 of 9 read'));
    expect(texts('status')).toContain('3 of 9 read');
  });

  it('leaves nothing behind of a place that people have left, and keeps what was said since', () => {
    vi.useFakeTimers();
    render(<Announcer />);
    act(() => announce('Stage ‘Referral’, 7 of 7'));
    act(() => announce('Not saved', { assertive: true }));
    act(hush);
    act(() => announce('‘Weekend flights’ duplicated'));
    act(() => vi.advanceTimersByTime(2_000));
    expect(texts('status').join('')).toBe('‘Weekend flights’ duplicated');
    expect(texts('alert').join('')).toBe('');
    vi.useRealTimers();
  });

  it('says a message that shows for a while, once', async () => {
    render(
      <>
        <ToastRegion />
        <Announcer />
      </>,
    );
    const said = 'Stage ‘Support’ and 9 touchpoints deleted';
    act(() => {
      announce(said);
      toasts.show({ message: said, isSaid: true });
    });
    await screen.findByRole('alertdialog', { name: said });
    const regions = document.querySelectorAll('[aria-live], [role="status"], [role="alert"]');
    expect([...regions].filter(({ textContent }) => textContent?.includes(said))).toHaveLength(1);
  });
});
