import type { Touchpoint } from '../../model/touchpoint';
import { CARD_GAP, CARD_TYPE, CARD_WIDTH, LANE_MIN, TOUCHPOINT } from '../metrics';
import { clampLines, wrapText } from '../wrapText';
import { type CardText, cardLane } from './cardLane';

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

/** The interactions of each stage. */
export const touchpointsLane = cardLane({
  id: 'touchpoints',
  label: 'Touchpoints',
  table: 'touchpoints',
  adderLabel: 'Add touchpoint',
  noun: ['touchpoint', 'touchpoints'],
  gap: CARD_GAP.touchpoints,
  minHeight: LANE_MIN.touchpoints,
  hasLinks: true,
  measuresFrom: [],
  measure: (_, row) => touchpointText(row),
});
