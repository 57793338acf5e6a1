import { describe, expect, it } from 'vitest';
import { silentStage } from '../../../../src/domain/coverage/rules/silentStage';
import type { PresenceLevel } from '../../../../src/domain/model/presence';
import type { DocumentParts } from '../../../helpers/documents';
import { gapFound, gapsFound } from '../../../helpers/gaps';

const channels = [
  { id: 'whatsapp', name: 'WhatsApp' },
  { id: 'x' },
  { id: 'phone', kind: 'phone' as const, social: false },
];

function journey(level: PresenceLevel, channelId = 'whatsapp', demands: DocumentParts['demands'] = []): DocumentParts {
  return {
    stages: [{ id: 's', name: 'Delivery' }],
    channels,
    demands,
    presences: [{ stageId: 's', channelId, level }],
  };
}

describe('silent stage', () => {
  it('finds a stage where a social channel is attached and nobody is there', () => {
    expect(gapFound(silentStage, journey(0))).toMatchObject({
      stageId: 's',
      severity: 'minor',
      evidence: 'none',
      answer: { kind: 'step', id: 'customer-data' },
      sentence:
        'At ‘Delivery’ the organisation is on no social channel, and which ones customers use there is not known.',
    });
  });

  it('does not take the phone for a social channel', () => {
    expect(gapsFound(silentStage, journey(4, 'phone'))).toHaveLength(1);
  });

  it('is content as soon as somebody listens', () => {
    expect(gapsFound(silentStage, journey(1))).toEqual([]);
  });

  it('is serious where every second customer is, and names the place to listen first', () => {
    const demands = [
      { channelId: 'whatsapp', usage: 0.5 },
      { channelId: 'x', usage: 0.1 },
    ];
    expect(gapFound(silentStage, journey(0, 'whatsapp', demands))).toMatchObject({
      severity: 'serious',
      channelId: 'whatsapp',
      promisedLevels: [{ stageId: 's', channelId: 'whatsapp', level: 1 }],
      sentence:
        'At ‘Delivery’ customers use 2 social channels, most of all ‘WhatsApp’ (50%, estimated), and the organisation is on none of them.',
    });
  });

  it('is moderate where fewer are', () => {
    const demands = [{ channelId: 'whatsapp', usage: 0.49 }];
    expect(gapFound(silentStage, journey(0, 'whatsapp', demands)).severity).toBe('moderate');
  });
});
