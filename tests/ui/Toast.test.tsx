// @vitest-environment jsdom
import '../helpers/dom';
import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { ToastRegion, toasts } from '../../src/ui/Toast';

afterEach(() => {
  vi.useRealTimers();
  act(() => toasts.clear());
});

describe('toasts', () => {
  it('say what went and undo it in the same breath', async () => {
    const onAction = vi.fn();
    render(<ToastRegion />);
    act(() => {
      toasts.show({ message: 'Stage ‘Support’ and 9 touchpoints deleted', action: { label: 'Undo', onAction } });
    });
    expect(screen.getByRole('alertdialog')).toHaveTextContent('Stage ‘Support’ and 9 touchpoints deleted');
    await userEvent.click(await screen.findByRole('button', { name: 'Undo' }));
    expect(onAction).toHaveBeenCalledOnce();
    expect(screen.queryByText(/Support/)).not.toBeInTheDocument();
  });

  it('are reached with F6, and give focus back when they have gone', async () => {
    render(
      <>
        <button type="button">Card</button>
        <ToastRegion />
      </>,
    );
    const user = userEvent.setup();
    screen.getByRole('button', { name: 'Card' }).focus();
    act(() => {
      toasts.show({ message: 'Deleted', action: { label: 'Undo', onAction: () => {} } });
    });
    await user.keyboard('{F6}{Tab}{Tab}');
    expect(screen.getByRole('button', { name: 'Undo' })).toHaveFocus();
    await user.keyboard('{Enter}');
    expect(screen.getByRole('button', { name: 'Card' })).toHaveFocus();
  });

  it('leave by themselves, except for what went wrong', () => {
    vi.useFakeTimers();
    render(<ToastRegion />);
    act(() => {
      toasts.show({ message: 'Copied' });
      toasts.show({ message: 'Not saved: the disk is full', tone: 'danger' });
    });
    act(() => vi.advanceTimersByTime(60_000));
    expect(screen.queryByText('Copied')).not.toBeInTheDocument();
    expect(screen.getByText('Not saved: the disk is full')).toBeInTheDocument();
  });

  it('can be taken away by who showed them', () => {
    render(<ToastRegion />);
    let key = '';
    act(() => {
      key = toasts.show({ message: 'Working offline', timeout: 0 });
    });
    act(() => toasts.close(key));
    expect(screen.queryByText('Working offline')).not.toBeInTheDocument();
  });
});
