import type { JourneyDocument } from '../../src/domain/document';
import { buildDocument, type DocumentParts } from './documents';

/** The worked example of the product's formulas: two segments, three channels, Awareness and Purchase. */
export function workedExample(more: Pick<DocumentParts, 'initiatives' | 'dismissals'> = {}): JourneyDocument {
  return buildDocument({
    stages: [
      { id: 'awareness', phase: 'awareness', importance: 5 },
      { id: 'purchase', phase: 'purchase', importance: 3 },
    ],
    channels: [{ id: 'reddit' }, { id: 'linkedin' }, { id: 'blog', kind: 'blog', social: false }],
    segments: [
      { id: 'A', weight: 3 },
      { id: 'B', weight: 1 },
    ],
    demands: [
      { channelId: 'reddit', segmentId: 'A', usage: 0.8 },
      { channelId: 'reddit', segmentId: 'B', usage: 0.2 },
      { channelId: 'reddit', segmentId: 'B', stageId: 'purchase', usage: 0.6 },
      { channelId: 'linkedin', segmentId: 'A', usage: 0.4 },
      { channelId: 'blog', stageId: 'awareness', usage: 0.5, evidence: 'estimated' },
    ],
    presences: [
      { stageId: 'awareness', channelId: 'reddit', level: 1 },
      { stageId: 'awareness', channelId: 'linkedin', level: 3 },
      { stageId: 'awareness', channelId: 'blog', level: 4 },
    ],
    ...more,
  });
}
