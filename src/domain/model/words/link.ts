import type { Link } from '../link';
import { idWords, type RecordWords } from './record';

export const linkWords: RecordWords<Link> = {
  about: 'A directed connection between touchpoints: the path that customers take. Loops are normal.',
  fields: {
    id: idWords,
    fromId: 'The touchpoint that it starts at.',
    toId: 'The touchpoint that it leads to.',
    label: 'Words on the line.',
  },
  inSentences: { fromId: { name: 'start' }, toId: { name: 'end' } },
  title: ({ fromId, toId }, nameOf) => `Link from ${nameOf('touchpoints', fromId)} to ${nameOf('touchpoints', toId)}`,
};
