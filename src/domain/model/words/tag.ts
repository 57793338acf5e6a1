import type { Tag } from '../tag';
import { idWords, orderWords, type RecordWords } from './record';

export const tagWords: RecordWords<Tag> = {
  about: 'A word that cards carry, to find them together.',
  fields: { id: idWords, order: orderWords, name: 'The word itself.' },
};
