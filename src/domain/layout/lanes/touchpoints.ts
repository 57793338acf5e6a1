import type { Touchpoint } from '../../model/touchpoint';
import type { Given } from '../mapLayout';
import { CARD_GAP, CARD_TYPE, CARD_WIDTH, LANE_MIN, TOUCHPOINT } from '../metrics';
import { clampLines, wrapText } from '../wrapText';
import { type CardText, cardLane } from './cardLane';
import type { Lane } from './lane';

const TEXT_WIDTH = CARD_WIDTH - 2 * TOUCHPOINT.padding;

const texts = new WeakMap<Touchpoint, CardText>();

/** The text of a touchpoint's card and the height of that; the same object for the same row. */
export function touchpointText(row: Touchpoint): CardText {
  let text = texts.get(row);
  if (!text) {
    text = measured(row);
    texts.set(row, text);
  }
  return text;
}

function measured(row: Touchpoint): CardText {
  const wrapped = wrapText(row.title, TEXT_WIDTH, CARD_TYPE);
  const lines = clampLines(wrapped, TOUCHPOINT.maxLines, TEXT_WIDTH, CARD_TYPE);
  const { paddingBlock, signsGap, signs } = TOUCHPOINT;
  return { lines, height: 2 * paddingBlock + lines.length * CARD_TYPE.lineHeight + signsGap + signs };
}

/** What lanes of touchpoints differ in. */
interface TouchpointLane {
  readonly id: string;
  readonly label: string;
  readonly adderLabel: string;
  /** px of a lane with few cards or none. */
  readonly minHeight: number;
  /** What all cards of the lane say, and what one is given that is put there. */
  readonly gives?: Given;
  /** Which touchpoints it has, where that is not what they are given; left out in a lane of all. */
  holds?(row: Touchpoint): boolean;
}

/** A lane of touchpoints, between which links run. */
export function touchpointLane({ gives, ...lane }: TouchpointLane): Lane {
  const holds = gives ? ({ actor }: Touchpoint) => actor === gives.actor : lane.holds;
  return {
    ...cardLane({
      ...lane,
      table: 'touchpoints',
      noun: ['touchpoint', 'touchpoints'],
      gap: CARD_GAP.touchpoints,
      hasLinks: true,
      ...(gives && { gives }),
      ...(holds && { holds }),
      measuresFrom: [],
      measure: (_, row) => touchpointText(row),
    }),
    ...(holds && { holds }),
  };
}

/** The interactions of each stage. */
export const touchpointsLane = touchpointLane({
  id: 'touchpoints',
  label: 'Touchpoints',
  adderLabel: 'Add touchpoint',
  minHeight: LANE_MIN.touchpoints,
});
