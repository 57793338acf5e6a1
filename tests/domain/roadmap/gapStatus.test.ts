import { describe, expect, it } from 'vitest';
import { removeChannel } from '../../../src/domain/commands/channels';
import { dismissGap } from '../../../src/domain/commands/dismissals';
import { editInitiative } from '../../../src/domain/commands/initiatives';
import { setPresence } from '../../../src/domain/commands/presences';
import { analyse } from '../../../src/domain/coverage/analyse';
import type { JourneyDocument } from '../../../src/domain/document';
import type { Initiative } from '../../../src/domain/model/initiative';
import { applyLevels } from '../../../src/domain/roadmap/applyLevels';
import { coverageGain } from '../../../src/domain/roadmap/coverageGain';
import { gapStatuses, gapsClosedBy, gapsClosedByRoadmap } from '../../../src/domain/roadmap/gapStatus';
import { edited } from '../../helpers/edits';
import { smallJourney } from '../../helpers/smallJourney';
import { workedExample } from '../../helpers/workedExample';

const gapId = 'monologue:awareness:reddit';
const start = smallJourney();

function initiative(document: JourneyDocument, id: string): Initiative {
  const row = document.initiatives.get(id);
  if (!row) throw new Error(`No initiative ${id}`);
  return row;
}

const statuses = (document: JourneyDocument) =>
  gapStatuses(document, initiative(document, 'talk')).map(({ status, label }) => [status, label]);

describe('the gaps that an initiative was made for', () => {
  it('are open while the data shows them', () => {
    expect(statuses(start)).toEqual([['open', 'Monologue: ‘awareness’, ‘reddit’']]);
  });

  it('are closed once it does not, and open again when it does', () => {
    const conversing = edited(start, setPresence, { stageId: 'awareness', channelId: 'reddit', level: 3 });
    expect(statuses(conversing)).toEqual([['closed', 'Monologue: ‘awareness’, ‘reddit’']]);
    const back = edited(conversing, setPresence, { stageId: 'awareness', channelId: 'reddit', level: 2 });
    expect(statuses(back)[0]?.[0]).toBe('open');
  });

  it('are dismissed when a person said so', () => {
    expect(statuses(edited(start, dismissGap, { gapId, reason: 'On purpose' }))[0]?.[0]).toBe('dismissed');
  });

  it('keep what can be said of them when the channel is gone', () => {
    expect(statuses(edited(start, removeChannel, { id: 'reddit' }))).toEqual([['closed', 'Monologue: ‘awareness’']]);
  });
});

describe('the gaps that an initiative will close', () => {
  it('are those that its levels make disappear', () => {
    expect(gapsClosedBy(start, initiative(start, 'talk')).map((gap) => gap.id)).toContain(gapId);
    expect(gapsClosedBy(start, initiative(start, 'grow'))).toEqual([]);
  });

  it('leave out what is dismissed anyway', () => {
    const dismissed = edited(start, dismissGap, { gapId, reason: 'On purpose' });
    expect(gapsClosedBy(dismissed, initiative(dismissed, 'talk')).map((gap) => gap.id)).not.toContain(gapId);
  });

  it('are closed indeed when it is done, and the roadmap then promises them no more', () => {
    const promised = gapsClosedByRoadmap(start).map((gap) => gap.id);
    const done = edited(start, editInitiative, { id: 'talk', status: 'done' });
    const open = analyse(done).gaps.map((gap) => gap.id);
    expect(promised).toContain(gapId);
    for (const id of promised) expect(open).not.toContain(id);
    expect(gapsClosedByRoadmap(done)).toEqual([]);
  });
});

describe('levels reached', () => {
  it('give the coverage that was planned', () => {
    const talk = initiative(start, 'talk');
    expect(analyse(applyLevels(start, talk.promisedLevels)).coverage).toBe(analyse(start).planned.coverage);
  });

  it('never lower one, and change nothing when all are reached', () => {
    expect(applyLevels(start, [{ stageId: 'awareness', channelId: 'reddit', level: 1 }])).toBe(start);
  });

  it('add to coverage what the worked example says', () => {
    const document = workedExample({
      initiatives: [{ id: 'reddit', promisedLevels: [{ stageId: 'purchase', channelId: 'reddit', level: 3 }] }],
    });
    const gain = coverageGain(document, initiative(document, 'reddit'));
    expect(gain.journey).toBeCloseTo(0.5715 - 0.3881, 4);
    expect(gain.stages.get('purchase')).toBeCloseTo(0.4891, 4);
    expect(gain.stages.get('awareness')).toBe(0);
  });
});
