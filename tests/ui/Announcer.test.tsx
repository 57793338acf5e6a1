// @vitest-environment jsdom
import '../helpers/dom';
import { act, render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { Announcer, announce } from '../../src/ui/Announcer';
import { Dialog } from '../../src/ui/Dialog';

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
});
