import { describe, expect, it, vi } from 'vitest';
import { dismissGap, reopenGap } from '../../../src/domain/commands/dismissals';
import { addInitiative } from '../../../src/domain/commands/initiatives';
import { setPresence } from '../../../src/domain/commands/presences';
import { editTouchpoint } from '../../../src/domain/commands/touchpoints';
import { analyse } from '../../../src/domain/coverage/analyse';
import { figuresOf } from '../../../src/domain/coverage/figuresOf';
import { gapRules } from '../../../src/domain/coverage/rules';
import type { JourneyDocument } from '../../../src/domain/document';
import { buildDocument } from '../../helpers/documents';
import { edited } from '../../helpers/edits';
import { smallJourney } from '../../helpers/smallJourney';

const start = smallJourney();

describe('analysing a journey', () => {
  it('lists gaps worst first, severity and score agreeing', () => {
    const severities = ['critical', 'serious', 'moderate', 'minor'];
    const gaps = analyse(start).gaps;
    expect(gaps.length).toBeGreaterThan(3);
    for (const [index, gap] of gaps.slice(1).entries()) {
      const before = gaps[index];
      expect(gap.score).toBeLessThanOrEqual(before?.score ?? 0);
      expect(severities.indexOf(gap.severity)).toBeGreaterThanOrEqual(severities.indexOf(before?.severity ?? ''));
    }
  });

  it('sets a dismissed gap apart with its reason, until it is reopened', () => {
    const gapId = 'monologue:awareness:reddit';
    const ids = (document: JourneyDocument) => analyse(document).gaps.map((gap) => gap.id);
    expect(ids(start)).toContain(gapId);

    const dismissed = edited(start, dismissGap, { gapId, reason: 'Legal forbids replies' });
    expect(ids(dismissed)).not.toContain(gapId);
    expect(analyse(dismissed).dismissed).toContainEqual(
      expect.objectContaining({ gap: expect.objectContaining({ id: gapId }), reason: 'Legal forbids replies' }),
    );
    expect(ids(edited(dismissed, reopenGap, { gapId }))).toContain(gapId);
  });

  it('forgets a dismissed gap that the data no longer shows', () => {
    const owned = edited(start, setPresence, { stageId: 'support', channelId: 'phone', owner: 'Call centre' });
    expect(analyse(start).dismissed).toHaveLength(1);
    expect(analyse(owned).dismissed).toEqual([]);
  });
});

describe('analysing again', () => {
  it('returns the same object for the same document', () => {
    expect(analyse(start)).toBe(analyse(start));
  });

  it('keeps cells, stages and gaps when a touchpoint is renamed', () => {
    const renamed = analyse(edited(start, editTouchpoint, { id: 'sees', title: 'Sees an advert' }));
    const first = analyse(start);
    expect(renamed.cells).toBe(first.cells);
    expect(renamed.stages).toBe(first.stages);
    expect(renamed.planned).toBe(first.planned);
    expect(renamed.gaps).toEqual(first.gaps);
    expect(renamed.gaps[0]).toBe(first.gaps[0]);
  });

  it('keeps gaps but plans anew when the roadmap changes', () => {
    const promisedLevels = [{ stageId: 'support', channelId: 'forum', level: 4 as const }];
    const planned = analyse(edited(start, addInitiative, { title: 'Forum', promisedLevels }));
    expect(planned.gaps).toBe(analyse(start).gaps);
    expect(planned.planned.coverage).toBeGreaterThan(analyse(start).planned.coverage ?? 1);
  });

  it('sees a new level, going back and forth between documents', () => {
    const coverage = analyse(start).coverage;
    const raised = edited(start, setPresence, { stageId: 'support', channelId: 'forum', level: 4 });
    expect(analyse(raised).coverage).toBeGreaterThan(coverage ?? 1);
    expect(analyse({ ...start }).coverage).toBe(coverage);
  });
});

describe('a large journey', () => {
  const stages = Array.from({ length: 30 }, (_, i) => ({ id: `s${i}` }));
  const channels = Array.from({ length: 60 }, (_, i) => ({ id: `c${i}` }));
  const segments = Array.from({ length: 5 }, (_, i) => ({ id: `g${i}` }));
  const large = buildDocument({
    stages,
    channels,
    segments,
    touchpoints: Array.from({ length: 2000 }, (_, i) => ({ id: `t${i}`, stageId: `s${i % 30}` })),
    links: Array.from({ length: 1999 }, (_, i) => ({ fromId: `t${i}`, toId: `t${i + 1}` })),
    demands: channels.flatMap((channel, c) =>
      segments.flatMap((segment, g) => [
        { channelId: channel.id, segmentId: segment.id, usage: ((c + g) % 10) / 10 },
        { channelId: channel.id, segmentId: segment.id, stageId: `s${c % 30}`, usage: 0.9 },
      ]),
    ),
    presences: stages.flatMap((stage, s) =>
      channels.map((channel, c) => ({
        stageId: stage.id,
        channelId: channel.id,
        level: ([0, 1, 2, 3, 4] as const)[(s + c) % 5] ?? 0,
      })),
    ),
  });

  it('costs a small part of a fresh analysis when an edit touched nothing that coverage rests on', () => {
    analyse(large);
    const fresh = fastest(() => ({ ...large, presences: new Map(large.presences), demands: new Map(large.demands) }));
    const renamed = fastest(() => ({ ...large, touchpoints: new Map(large.touchpoints) }));
    expect(renamed / fresh).toBeLessThan(0.5);
  });

  it('runs no gap rule where only figures are asked for', () => {
    const runs = gapRules.map((rule) => vi.spyOn(rule, 'find'));
    // Tables that nobody has asked about yet.
    const document = { ...start, stages: new Map(start.stages) };
    expect(figuresOf(document).coverage).not.toBeNull();
    for (const run of runs) expect(run).not.toHaveBeenCalled();
    expect(analyse(document).gaps.length).toBeGreaterThan(0);
    for (const run of runs) expect(run).toHaveBeenCalledOnce();
    vi.restoreAllMocks();
  });
});

/** Milliseconds of the fastest of several analyses: a busy machine is not what is measured, and only ratios are compared. */
function fastest(edited: () => JourneyDocument): number {
  let least = Number.POSITIVE_INFINITY;
  for (let round = 0; round < 15; round++) {
    const document = edited();
    const started = performance.now();
    analyse(document);
    least = Math.min(least, performance.now() - started);
  }
  return least;
}
