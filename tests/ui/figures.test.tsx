// @vitest-environment jsdom
import '../helpers/dom';
import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { percent } from '../../src/domain/figures';
import { LevelDots } from '../../src/ui/LevelDots';
import { Meter } from '../../src/ui/Meter';
import { Monogram } from '../../src/ui/Monogram';
import { ProgressRing } from '../../src/ui/ProgressRing';

describe('ProgressRing', () => {
  it('says its figure and what is planned', () => {
    render(<ProgressRing label="Coverage of Awareness" value={0.621} planned={0.75} format={percent} />);
    expect(screen.getByRole('img', { name: 'Coverage of Awareness: 62%, planned 75%' })).toBeInTheDocument();
  });

  it('shows unknown as a question, neither empty nor full', () => {
    render(<ProgressRing label="Coverage of Delivery" value={null} format={percent} />);
    const ring = screen.getByRole('img', { name: 'Coverage of Delivery: unknown' });
    expect(ring).toHaveTextContent('?');
  });
});

describe('Meter', () => {
  it('tells unknown from nothing', () => {
    const { rerender } = render(<Meter label="Coverage" value={0} format={percent} />);
    expect(screen.getByLabelText('Coverage')).toHaveAttribute('aria-valuetext', '0%');
    rerender(<Meter label="Coverage" value={null} format={percent} />);
    expect(screen.getByLabelText('Coverage')).toHaveAttribute('aria-valuetext', 'unknown');
  });
});

describe('LevelDots', () => {
  it('fills as many stops as the level, so that it reads without colour', () => {
    const counts = [0, 1, 2, 3, 4].map((level) => {
      const { container, unmount } = render(<LevelDots level={level} label={`level ${level}`} />);
      const looks = [...container.querySelectorAll('circle')].map((stop) => stop.getAttribute('class'));
      unmount();
      return looks.filter((look) => look?.includes('full')).length;
    });
    expect(counts).toEqual([0, 1, 2, 3, 4]);
  });
});

describe('Monogram', () => {
  it('shows its letters, marks included, and finds a colour for any number', () => {
    const { container } = render(<Monogram letters="हि" color={14} />);
    expect(container.firstChild).toHaveTextContent(/^हि$/);
    expect(container.firstChild).toHaveStyle({ background: 'var(--channel-2)' });
  });
});
