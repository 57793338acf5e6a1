// @vitest-environment jsdom
import '../../../helpers/dom';
import { fireEvent, render, screen } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { editTouchpoint } from '../../../../src/domain/commands/touchpoints';
import { comparisonOf } from '../../../../src/features/versions/comparison';
import { DifferenceMap } from '../../../../src/features/versions/map/DifferenceMap';
import { edited } from '../../../helpers/edits';
import { exampleJourney } from '../../../helpers/exampleJourney';

const comparison = comparisonOf(
  exampleJourney(),
  edited(exampleJourney(), editTouchpoint, { id: 'reads', title: 'Reads blogs' }),
);
const key = comparison.differences[0]?.key ?? '';

function show() {
  const view = (selectedKey: string | null) => (
    <DifferenceMap comparison={comparison} selectedKey={selectedKey} onSelect={() => {}} />
  );
  const { rerender } = render(view(null));
  const frame = screen.getByRole('region', { name: 'Map of the differences' });
  frame.scrollTo = vi.fn();
  return { frame, select: () => rerender(view(key)) };
}

describe('the map of the differences', () => {
  it('goes to what is selected once, and stays where it is zoomed to', () => {
    const { frame, select } = show();
    select();
    expect(frame.scrollTo).toHaveBeenCalledTimes(1);
    const sheet = frame.firstElementChild;
    const before = sheet?.getAttribute('style');
    fireEvent.wheel(frame, { ctrlKey: true, deltaY: 100 });
    expect(sheet?.getAttribute('style')).not.toBe(before);
    expect(frame.scrollTo).toHaveBeenCalledTimes(1);
  });

  it.each(['pointerup', 'pointercancel', 'lostpointercapture'])('is let go of at %s', (end) => {
    const { frame } = show();
    // jsdom has no pointer events of its own.
    const point = (type: string, x: number) =>
      fireEvent(frame, new MouseEvent(type, { bubbles: true, button: 0, clientX: x }));
    point('pointerdown', 100);
    point('pointermove', 60);
    expect(frame.scrollLeft).toBe(40);
    point(end, 60);
    point('pointermove', 0);
    expect(frame.scrollLeft).toBe(40);
  });
});
