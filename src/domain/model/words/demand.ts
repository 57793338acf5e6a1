import { percent } from '../../figures';
import { evidenceLabels } from '../../labels';
import type { Demand } from '../demand';
import type { RecordWords } from './record';

export const demandWords: RecordWords<Demand> = {
  about: 'How much a segment uses a channel. At most one per channel, stage and segment.',
  fields: {
    id: 'channelId~stageId~segmentId, with nothing in place of a null.',
    channelId: 'The channel.',
    stageId: 'The stage, or null for every stage that has no value of its own.',
    segmentId: 'The segment, or null for the strategist’s own estimate, which is used where no segment has a value.',
    usage: 'Share of the segment that uses the channel, 0–1.',
    evidence: 'How it is known: a survey (measured), a judgement (estimated) or a template’s default (assumed).',
    sampleSize: 'Number of people asked, for a measured value, or null.',
    source: 'Where the figure comes from.',
    observedOn: 'The day that the evidence dates from, or null.',
  },
  inSentences: {
    usage: { name: 'share that uses it', show: percent },
    evidence: { choices: evidenceLabels },
    observedOn: { name: 'day of the evidence' },
  },
  title: ({ channelId, segmentId, stageId }, nameOf) =>
    [
      `Demand for ${nameOf('channels', channelId)}`,
      segmentId === null ? '' : `by ${nameOf('segments', segmentId)}`,
      stageId === null ? '' : `at ${nameOf('stages', stageId)}`,
    ]
      .filter(Boolean)
      .join(' '),
};
