import type { Emotion } from '../model/touchpoint';
import type { ColourName } from '../palette';

/** The colour of each emotion, and of what is written on it. By itself: the map's first view draws the curve without the signs. */
export const feelings: Readonly<Record<Emotion, { readonly colour: ColourName; readonly ink: ColourName }>> = {
  [-2]: { colour: 'emotion-very-negative', ink: 'emotion-very-negative-ink' },
  [-1]: { colour: 'emotion-negative', ink: 'emotion-negative-ink' },
  0: { colour: 'emotion-neutral', ink: 'emotion-neutral-ink' },
  1: { colour: 'emotion-positive', ink: 'emotion-positive-ink' },
  2: { colour: 'emotion-very-positive', ink: 'emotion-very-positive-ink' },
};
