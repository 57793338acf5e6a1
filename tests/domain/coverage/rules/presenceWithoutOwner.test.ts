import { describe, expect, it } from 'vitest';
import { presenceWithoutOwner } from '../../../../src/domain/coverage/rules/presenceWithoutOwner';
import type { DocumentParts } from '../../../helpers/documents';
import { gapFound, gapsFound } from '../../../helpers/gaps';

function journey(presences: DocumentParts['presences']): DocumentParts {
  return {
    stages: [
      { id: 's', name: 'Support' },
      { id: 'r', name: 'Repeat' },
    ],
    channels: [{ id: 'c', name: 'Forum' }],
    presences: presences ?? [],
  };
}

describe('presence without an owner', () => {
  it('finds a channel that nobody answers for, once for all its stages', () => {
    const gap = gapFound(
      presenceWithoutOwner,
      journey([
        { stageId: 's', channelId: 'c', level: 3 },
        { stageId: 'r', channelId: 'c', level: 1, owner: ' ' },
      ]),
    );
    expect(gap).toMatchObject({
      channelId: 'c',
      stageId: null,
      severity: 'serious',
      sentence: 'Nobody answers for ‘Forum’ at 2 stages where the organisation is present: ‘Support’ and ‘Repeat’.',
      suggestion: 'Name an owner for ‘Forum’',
    });
  });

  it('points at the stage when there is just one', () => {
    const presences = [
      { stageId: 's', channelId: 'c', level: 2 as const },
      { stageId: 'r', channelId: 'c', level: 2 as const, owner: 'Care team' },
    ];
    expect(gapFound(presenceWithoutOwner, journey(presences))).toMatchObject({
      stageId: 's',
      severity: 'moderate',
      sentence: 'Nobody answers for ‘Forum’ at ‘Support’, where the organisation is present.',
    });
  });

  it('is content with an owner, or where nobody is', () => {
    const presences = [
      { stageId: 's', channelId: 'c', level: 4 as const, owner: 'Care team' },
      { stageId: 'r', channelId: 'c', level: 0 as const },
    ];
    expect(gapsFound(presenceWithoutOwner, journey(presences))).toEqual([]);
  });
});
