import { score } from '../../coverage/opportunity';
import { percent, UNKNOWN } from '../../figures';
import { horizonLabels, presenceLevelLabels, statusLabels } from '../../labels';
import type { Initiative } from '../initiative';
import { gapWords, idWords, orderWords, type RecordWords } from './record';

export const initiativeWords: RecordWords<Initiative> = {
  about: 'A roadmap item that closes gaps.',
  fields: {
    id: idWords,
    order: `${orderWords} Orders the initiatives of one horizon.`,
    title: 'What will be done.',
    description: 'More about it.',
    horizon: 'When: now, next or later.',
    startsOn: 'First day, or null.',
    endsOn: 'Last day, or null.',
    customerValue: 'Value to the customer, 1 (least) to 5 (most); null while nobody has said.',
    businessValue: 'Value to the business, 1 (least) to 5 (most); null while nobody has said.',
    effort: 'Effort, 1 (least) to 5 (most); null while nobody has said.',
    owner: 'Person or team that does it.',
    status: 'How far it is. All but “done” and “dropped” count toward planned coverage.',
    metric: 'What shows that it worked.',
    target: 'The figure to reach.',
    dependsOn: 'Ids of initiatives that have to come first; a mention that closes a circle is removed at import.',
    promisedLevels: 'The presence levels that it will bring.',
    promisedLevelsSuggested:
      'Whether the promised levels come from a gap and nobody has said yet that they will be reached.',
    gapIds: 'The gaps that it was made for.',
    plannedFrom:
      'By gap, the figures at the moment when it was taken up: demand (0–1), presence level and opportunity score (0–20) of its channel and stage, null for unknown.',
    recommendationId: 'The recommendation (of the ten) that it follows, or null.',
  },
  inSentences: {
    horizon: { choices: horizonLabels },
    startsOn: { name: 'first day' },
    endsOn: { name: 'last day' },
    customerValue: { nullIsUnsaid: true },
    businessValue: { nullIsUnsaid: true },
    effort: { nullIsUnsaid: true },
    status: { choices: statusLabels },
    dependsOn: { name: 'what it waits for' },
    promisedLevels: {
      show: ({ stageId, channelId, level }, nameOf) =>
        `${nameOf('channels', channelId)} at ${nameOf('stages', stageId)} as ${presenceLevelLabels[level].toLowerCase()}`,
    },
    promisedLevelsSuggested: { name: 'promised levels' },
    gapIds: { name: 'gaps it answers', show: (gap) => `“${gapWords(gap)}”` },
    plannedFrom: {
      name: 'figures when planned',
      show: ({ gapId, demand, opportunity }) =>
        `“${gapWords(gapId)}” at a demand of ${percent(demand)}, opportunity ${opportunity === null ? UNKNOWN : score(opportunity)}`,
    },
    recommendationId: { name: 'recommendation', show: (one) => `“${one.replaceAll('-', ' ')}”` },
  },
};
