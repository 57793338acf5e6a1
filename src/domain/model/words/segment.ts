import type { Segment } from '../segment';
import { idWords, orderWords, type RecordWords } from './record';

export const segmentWords: RecordWords<Segment> = {
  about: 'A group of customers by the experience they want, not by demographics.',
  fields: {
    id: idWords,
    order: orderWords,
    name: 'What the segment is called.',
    weight: 'Share of customers in any unit: weights are normalised to sum 1.',
    desiredExperience: 'The experience that these customers want.',
    promises: 'What the organisation promises them.',
  },
  isBare: true,
};
