import { actorLabels, emotionLabels } from '../../labels';
import type { Touchpoint } from '../touchpoint';
import { idWords, orderWords, type RecordWords } from './record';

export const touchpointWords: RecordWords<Touchpoint> = {
  about: 'One interaction, in a stage.',
  fields: {
    id: idWords,
    stageId: 'The stage that it is in.',
    order: orderWords,
    title: 'What happens, in a few words.',
    actor: 'Who acts. “peer” means customers talking with each other: the organisation is not in the room.',
    emotion: 'How the customer feels, from −2 (very negative) to 2 (very positive); null while nobody has said.',
    importance: 'How much it matters to the customer, 1 (least) to 5 (most); null while nobody has said.',
    channelId: 'The channel where it happens, or null.',
    momentOfTruth: 'True where the customer’s opinion is made.',
    pains: 'What frustrates the customer.',
    gains: 'What pleases the customer.',
    quotes: 'What customers said, word for word.',
    notes: 'Anything else.',
    tagIds: 'The tags that it carries.',
  },
  inSentences: {
    stageId: { name: 'stage' },
    actor: { choices: actorLabels },
    emotion: { choices: emotionLabels, nullIsUnsaid: true },
    importance: { nullIsUnsaid: true },
    channelId: { name: 'channel' },
    momentOfTruth: { is: 'a moment of truth' },
    tagIds: { name: 'tags' },
  },
};
