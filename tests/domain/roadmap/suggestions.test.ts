import { describe, expect, it } from 'vitest';
import { setDemand } from '../../../src/domain/commands/demands';
import { addInitiative, editInitiative } from '../../../src/domain/commands/initiatives';
import { editStage } from '../../../src/domain/commands/stages';
import { analyse } from '../../../src/domain/coverage/analyse';
import { plannedCoverage, saidPlannedCoverage } from '../../../src/domain/coverage/planned';
import type { JourneyDocument } from '../../../src/domain/document';
import { saidGoal } from '../../../src/domain/model/stage';
import { applyPatch, rebasePatch } from '../../../src/domain/patch';
import { gapCounts, gapCountsInWords } from '../../../src/domain/roadmap/gapCounts';
import { initiativeFromGap } from '../../../src/domain/roadmap/initiativeFromGap';
import { suggestionsFor } from '../../../src/domain/roadmap/suggestions';
import { whenPlanned } from '../../../src/domain/roadmap/whenPlanned';
import { buildDocument } from '../../helpers/documents';
import { edited, patchOf } from '../../helpers/edits';
import { workedExample } from '../../helpers/workedExample';

const GAP = 'demand-unmet:purchase:reddit';

function planned(): JourneyDocument {
  const document = workedExample();
  const gap = analyse(document).gaps.find(({ id }) => id === GAP);
  if (!gap) throw new Error('The worked example has no such gap.');
  return edited(document, addInitiative, { id: 'made', ...initiativeFromGap(document, gap) });
}

const made = (document: JourneyDocument) => {
  const row = document.initiatives.get('made');
  if (!row) throw new Error('It was not made.');
  return row;
};
const suggested = (document: JourneyDocument) => suggestionsFor(document, made(document));

describe('an initiative made from a gap', () => {
  it('says nothing that nobody said, and has suggestions beside it', () => {
    const document = planned();
    expect(made(document)).toMatchObject({
      ...{ description: '', customerValue: null, businessValue: null, effort: null, metric: '', target: '' },
      promisedLevelsSuggested: true,
    });
    expect(suggested(document)).toEqual({
      ...{ customerValue: 4, businessValue: 4, effort: 4, metric: 'Coverage of ‘purchase’', target: '49%' },
    });
  });

  it('has suggestions that follow the figures, and none once the gap is closed', () => {
    const less = edited(planned(), setDemand, {
      channelId: 'reddit',
      stageId: 'purchase',
      segmentId: 'A',
      usage: 0.55,
    });
    expect(suggested(less)).toMatchObject({ customerValue: 3 });
    const few = edited(less, setDemand, { channelId: 'reddit', stageId: 'purchase', segmentId: 'A', usage: 0.1 });
    expect(suggested(few)).toEqual({ customerValue: null, businessValue: null, effort: null, metric: '', target: '' });
  });

  it('is not suggested what somebody has said, also when that is unset again', () => {
    const said = edited(planned(), editInitiative, { id: 'made', customerValue: 2, target: 'All of them' });
    expect(suggested(said)).toMatchObject({ customerValue: null, businessValue: 4, metric: '', target: '' });
    const unset = edited(said, editInitiative, { id: 'made', customerValue: null });
    expect(made(unset).customerValue).toBeNull();
    expect(suggested(unset).customerValue).toBe(4);
  });

  it('keeps what was the case when it was planned, while the finding follows the figures', () => {
    const document = planned();
    const then = { gapId: GAP, demand: 0.75, level: 0, opportunity: 15 };
    expect(made(document).plannedFrom).toEqual([then]);
    const few = edited(document, setDemand, { channelId: 'reddit', stageId: 'purchase', segmentId: 'A', usage: 0.1 });
    expect(made(few).plannedFrom).toEqual([then]);
    const renamed = edited(few, editInitiative, { id: 'made', title: 'Answer first' });
    expect(made(renamed).plannedFrom).toEqual([then]);
  });

  it('says what was when planned only where it is another now', () => {
    const document = planned();
    expect(whenPlanned(document, made(document), GAP)).toBeNull();
    const few = edited(document, setDemand, { channelId: 'reddit', stageId: 'purchase', segmentId: 'A', usage: 0.1 });
    expect(whenPlanned(few, made(few), GAP)).toBe('75% of customers, opportunity 15.0 when planned');
  });

  it('is planned coverage, but none that is said to a room before somebody has promised it', () => {
    const document = planned();
    expect(plannedCoverage(document).planned.coverage).toBeCloseTo(0.5715, 4);
    expect(saidPlannedCoverage(document).planned.coverage).toBeCloseTo(0.3881, 4);
    const promised = edited(document, editInitiative, { id: 'made', promisedLevelsSuggested: false });
    expect(saidPlannedCoverage(promised).planned.coverage).toBeCloseTo(0.5715, 4);
  });

  it('takes its gap out of those that are open', () => {
    const counts = gapCounts(planned());
    expect(counts.onRoadmap).toBe(1);
    expect(counts.open + counts.onRoadmap).toBe(counts.all);
    expect(gapCountsInWords({ all: 23, open: 18, onRoadmap: 5 })).toBe('23 gaps: 18 open, 5 on the roadmap');
    expect(gapCountsInWords({ all: 1, open: 1, onRoadmap: 0 })).toBe('1 open gap');
  });

  it('remembers the figures of a gap that it takes up later, and forgets those of one that it lets go of', () => {
    const document = edited(planned(), editInitiative, { id: 'made', gapIds: [GAP, 'demand-unmet:awareness:reddit'] });
    expect(made(document).plannedFrom.map(({ demand }) => demand)).toEqual([0.75, 0.65]);
    expect(made(edited(document, editInitiative, { id: 'made', gapIds: [] })).plannedFrom).toEqual([]);
  });
});

describe('a mark of what is only suggested', () => {
  const stages = buildDocument({ stages: [{ id: 's', goal: 'Find out', goalSuggested: true }] });
  const goalOf = (document: JourneyDocument) => document.stages.get('s');

  it('goes with the first edit of its field, whatever the field is set to', () => {
    expect(saidGoal({ goal: 'Find out', goalSuggested: true })).toBe('');
    const typed = edited(stages, editStage, { id: 's', goal: 'Find out!' });
    expect(goalOf(typed)).toMatchObject({ goal: 'Find out!', goalSuggested: false });
    expect(goalOf(edited(stages, editStage, { id: 's', goal: '' }))).toMatchObject({ goal: '', goalSuggested: false });
    const levels = [{ stageId: 'purchase', channelId: 'reddit', level: 2 as const }];
    const document = edited(planned(), editInitiative, { id: 'made', promisedLevels: levels });
    expect(made(document).promisedLevelsSuggested).toBe(false);
  });

  it('stays while other fields are edited, and goes when somebody says that it is right as it is', () => {
    expect(goalOf(edited(stages, editStage, { id: 's', importance: 5 }))?.goalSuggested).toBe(true);
    const confirmed = edited(stages, editStage, { id: 's', goalSuggested: false });
    expect(goalOf(confirmed)).toMatchObject({ goal: 'Find out', goalSuggested: false });
    expect(saidGoal(confirmed.stages.get('s') ?? { goal: '', goalSuggested: true })).toBe('Find out');
  });

  it('goes for good when two tabs touch the row at once, in either order', () => {
    const goal = patchOf(stages, editStage, { id: 's', goal: 'Mine' });
    const confirms = patchOf(stages, editStage, { id: 's', goalSuggested: false });
    const promise = patchOf(stages, editStage, { id: 's', promise: 'Within a day' });
    for (const order of [
      [goal, confirms, promise],
      [promise, confirms, goal],
      [confirms, goal, promise],
    ]) {
      const merged = order.reduce((document, patch) => applyPatch(document, rebasePatch(document, patch)), stages);
      expect(goalOf(merged)).toMatchObject({ goal: 'Mine', promise: 'Within a day', goalSuggested: false });
    }
  });
});
