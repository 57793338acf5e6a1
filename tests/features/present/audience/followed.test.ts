import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Followed, followed, indexOf } from '../../../../src/features/present/audience/followed';
import type { Slide } from '../../../../src/features/present/slides';
import type { Shows, TalkMessage } from '../../../../src/state/talkChannel';

const first = { id: 'first', began: 1_000 };
const second = { id: 'second', began: 2_000 };

const shows = (talk: Shows['talk'], turn: number, slide = `${talk.id}-${turn}`): Shows => ({
  kind: 'shows',
  talk,
  turn,
  slide,
  subject: slide,
  blank: null,
});

const heard = (...messages: TalkMessage[]) => messages.reduce<Followed | null>(followed, null);

describe('an audience window', () => {
  it('follows nobody until a presentation answers, and does not take other windows’ questions and keys for an answer', () => {
    expect(heard({ kind: 'ask' }, { kind: 'press', action: 'present.next' })).toBeNull();
  });

  it('shows the newest turn, whatever order the messages come in', () => {
    const messages = [1, 2, 3, 4, 5].map((turn) => shows(first, turn));
    fc.assert(
      fc.property(fc.shuffledSubarray([...messages, ...messages], { minLength: 10 }), (late) => {
        expect(heard(...late)?.shows.turn).toBe(5);
      }),
      { seed: 8 },
    );
  });

  it('follows the presentation that began last while both go on', () => {
    expect(heard(shows(first, 7), shows(second, 1), shows(first, 8))?.shows.slide).toBe('second-1');
    expect(heard(shows(second, 1), shows(first, 8))?.shows.slide).toBe('second-1');
  });

  it('keeps the last slide of a presentation that was left, and then takes any other', () => {
    const left = heard(shows(second, 3), { kind: 'over', talk: second });
    expect(left).toEqual({ shows: shows(second, 3), isOver: true });
    expect(followed(left, shows(first, 8))?.shows.slide).toBe('first-8');
  });

  it('is not told by one presentation that another was left', () => {
    expect(heard(shows(second, 3), { kind: 'over', talk: first })?.isOver).toBe(false);
  });
});

describe('the slide in a window of another size', () => {
  const slide = (subject: string, part: number, key: string) => ({ subject, part, key }) as Slide;
  const slides = [
    slide('overview', 1, 'overview'),
    slide('stages.a', 1, 'stages.a'),
    slide('stages.a', 2, 'stages.a.2'),
    slide('gaps', 1, 'gaps'),
  ];

  it('is the same part where there is one', () => {
    expect(indexOf(slides, { slide: 'stages.a.2', subject: 'stages.a' })).toBe(2);
  });

  it('is the last part of its subject where it has fewer', () => {
    expect(indexOf(slides, { slide: 'stages.a.3', subject: 'stages.a' })).toBe(2);
  });

  it('is the overview where the subject is gone, or nobody presents', () => {
    expect(indexOf(slides, { slide: 'stages.b', subject: 'stages.b' })).toBe(0);
    expect(indexOf(slides, undefined)).toBe(0);
  });
});
