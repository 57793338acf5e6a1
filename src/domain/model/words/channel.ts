import { channelKindLabels, communityOriginLabels, communityRunnerLabels, ownershipLabels } from '../../labels';
import type { Channel } from '../channel';
import { idWords, orderWords, type RecordWords } from './record';

export const channelWords: RecordWords<Channel> = {
  about: 'A place where interaction happens.',
  fields: {
    id: idWords,
    order: orderWords,
    name: 'What the channel is called.',
    kind: 'What sort of place it is.',
    ownership: 'Who holds it: paid, earned, shared or owned.',
    social: 'True where customers talk with each other, or with the organisation in view of others.',
    purpose: 'What it is for, in a sentence.',
    catalogueId: 'The entry of the built-in catalogue that it came from, or null.',
    community: 'For a community: who runs it and what it formed around. Null for other channels.',
    url: 'Where it is: https://, http:// or mailto:, or null.',
  },
  inSentences: {
    kind: { choices: channelKindLabels },
    ownership: { choices: ownershipLabels },
    catalogueId: { name: 'catalogue entry' },
    community: {
      show: ({ runBy, formedAround }) =>
        `${communityRunnerLabels[runBy].toLowerCase()}, formed around ${communityOriginLabels[formedAround].toLowerCase()}`,
    },
    url: { name: 'address' },
  },
  isBare: true,
};
