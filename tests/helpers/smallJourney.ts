import type { JourneyDocument } from '../../src/domain/document';
import { buildDocument } from './documents';

/** A little of everything: each table has rows, and each reference between tables is used. */
export function smallJourney(): JourneyDocument {
  return buildDocument({
    stages: [
      { id: 'awareness', phase: 'awareness', importance: 5 },
      { id: 'support', phase: 'support' },
      { id: 'referral', phase: 'referral' },
    ],
    channels: [{ id: 'reddit' }, { id: 'forum', kind: 'community' }, { id: 'phone', kind: 'phone', social: false }],
    touchpoints: [
      { id: 'sees', stageId: 'awareness', channelId: 'reddit' },
      { id: 'asks', stageId: 'support', channelId: 'forum' },
      { id: 'calls', stageId: 'support', channelId: 'phone' },
      { id: 'recommends', stageId: 'referral', actor: 'peer' },
    ],
    links: [
      { id: 'l1', fromId: 'sees', toId: 'asks' },
      { id: 'l2', fromId: 'asks', toId: 'recommends' },
      { id: 'l3', fromId: 'recommends', toId: 'sees' },
    ],
    presences: [
      { stageId: 'awareness', channelId: 'reddit', level: 2 },
      { stageId: 'support', channelId: 'forum', level: 1, owner: 'Care' },
      { stageId: 'support', channelId: 'phone', level: 4 },
    ],
    segments: [{ id: 'A', weight: 3 }, { id: 'B' }],
    demands: [
      { channelId: 'reddit', segmentId: 'A', usage: 0.8, evidence: 'assumed' },
      { channelId: 'reddit', segmentId: 'B', stageId: 'support', usage: 0.6 },
      { channelId: 'forum', stageId: 'support', usage: 0.7 },
    ],
    initiatives: [
      {
        id: 'talk',
        promisedLevels: [{ stageId: 'awareness', channelId: 'reddit', level: 3 }],
        gapIds: ['monologue:awareness:reddit'],
      },
      { id: 'grow', horizon: 'later', dependsOn: ['talk'] },
    ],
    dismissals: [{ id: 'presence-without-owner:phone', reason: 'The call centre answers' }],
  });
}
