import { presenceLevelLabels, presenceStatusLabels, purposeLabels } from '../../labels';
import { counted } from '../../words';
import type { Presence } from '../presence';
import { orderWords, type RecordWords } from './record';

export const presenceWords: RecordWords<Presence> = {
  about: 'A channel attached to a stage: how far the organisation is there. At most one per stage and channel.',
  fields: {
    id: 'stageId~channelId of where it was attached first; it stays when the channel moves to another stage.',
    stageId: 'The stage.',
    channelId: 'The channel.',
    order: `${orderWords} Orders the channels of one stage.`,
    level:
      'How far: 0 absent, 1 listening, 2 publishing, 3 engaging (two-way conversation), 4 leading; null while nobody has said.',
    owner: 'Person or team that answers for it; empty when nobody does.',
    purpose: 'What the organisation is there for, or null.',
    responseTargetMinutes: 'Target first-response time in minutes, or null.',
    responder: 'Who answers: the response level, such as “front line” or “specialist”.',
    crmLinked: 'Whether social profiles are linked to the CRM record.',
    contentPlan: 'The content that is planned.',
    status: 'Whether it is planned, active or paused.',
  },
  inSentences: {
    level: { name: 'presence', choices: presenceLevelLabels, nullIsUnsaid: true, rises: true },
    purpose: { choices: purposeLabels },
    responseTargetMinutes: { name: 'target first-response time', show: duration },
    responder: { name: 'who answers' },
    crmLinked: { name: 'link to the CRM record', is: 'a link to the CRM record' },
    status: { choices: presenceStatusLabels },
  },
  title: ({ channelId, stageId }, nameOf) =>
    `Presence of ${nameOf('channels', channelId)} at ${nameOf('stages', stageId)}`,
  shortTitle: ({ channelId }, nameOf) => nameOf('channels', channelId),
};

function duration(minutes: number): string {
  const [amount, unit] =
    minutes % 1440 === 0 ? [minutes / 1440, 'day'] : minutes % 60 === 0 ? [minutes / 60, 'hour'] : [minutes, 'minute'];
  return counted(amount, unit);
}
