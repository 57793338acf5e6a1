import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editInitiative } from '../../../src/domain/commands/initiatives';
import { addStage, removeStage } from '../../../src/domain/commands/stages';
import { editTouchpoint, moveTouchpoints } from '../../../src/domain/commands/touchpoints';
import { compareDocuments } from '../../../src/domain/compare/difference';
import { restorePatch } from '../../../src/domain/compare/restore';
import type { JourneyDocument } from '../../../src/domain/document';
import { repairReferences } from '../../../src/domain/integrity';
import { applyPatch } from '../../../src/domain/patch';
import { toSnapshot } from '../../../src/domain/snapshot';
import { circleOf } from '../../helpers/circles';
import { buildDocument } from '../../helpers/documents';
import { edited } from '../../helpers/edits';
import { exampleJourney } from '../../helpers/exampleJourney';
import { rolls } from '../../helpers/randomEdits';
import { smallJourney } from '../../helpers/smallJourney';
import { afterSession, copyOf } from './clocked';

const version = exampleJourney();

function restored(now: JourneyDocument, ...ids: readonly string[]): JourneyDocument {
  const differences = compareDocuments(version, now).filter(({ id }) => ids.includes(id));
  return applyPatch(now, restorePatch(now, version, differences));
}

describe('restoring single items', () => {
  it('takes back only what the difference names, and keeps later edits of the row', () => {
    const shown = edited(version, editTouchpoint, { id: 'reads', title: 'Other' });
    const now = edited(shown, editTouchpoint, { id: 'reads', emotion: 2 });
    const differences = compareDocuments(version, shown);
    const back = applyPatch(now, restorePatch(now, version, differences));
    expect(back.touchpoints.get('reads')).toMatchObject({ title: 'Reads reviews', emotion: 2 });
  });

  it('brings a removed touchpoint back together with its stage, but not with its neighbours', () => {
    const back = restored(edited(version, removeStage, { id: 'awareness' }), 'reads');
    expect(back.stages.get('awareness')).toEqual(version.stages.get('awareness'));
    expect([...back.touchpoints.keys()]).toEqual(expect.arrayContaining(['reads', 'books']));
    expect(back.touchpoints.has('hears')).toBe(false);
  });

  it('removes what was added, and what has been put into it since', () => {
    let now = edited(version, addStage, { id: 'new', name: 'Repeat' });
    now = edited(now, moveTouchpoints, { ids: ['asks'], stageId: 'new', index: 0 });
    const back = restored(now, 'new');
    expect(back.stages.has('new')).toBe(false);
    expect(repairReferences(back).repairs).toEqual([]);
  });

  it('brings the stage back to which a touchpoint returns', () => {
    let now = edited(version, moveTouchpoints, { ids: ['asks'], stageId: 'purchase', index: 0 });
    now = edited(now, removeStage, { id: 'support' });
    const back = restored(now, 'asks');
    expect(back.touchpoints.get('asks')?.stageId).toBe('support');
    expect(back.stages.has('support')).toBe(true);
  });

  it('makes no circle of initiatives', () => {
    const plan = buildDocument({ initiatives: [{ id: 'a', dependsOn: ['b'] }, { id: 'b' }] });
    let now = edited(plan, editInitiative, { id: 'a', dependsOn: [] });
    now = edited(now, editInitiative, { id: 'b', dependsOn: ['a'] });
    const differences = compareDocuments(plan, now).filter(({ id }) => id === 'a');
    const back = applyPatch(now, restorePatch(now, plan, differences));
    expect(circleOf(back)).toBeNull();
    expect(back.initiatives.get('a')?.dependsOn).toEqual(['b']);
  });

  it('of all differences leads back to the version, up to keys of places that did not change', () => {
    fc.assert(
      fc.property(rolls, rolls, (before, after) => {
        const source = afterSession(copyOf(smallJourney()), before, 'a').document;
        const now = afterSession(copyOf(source), after, 'b').document;
        const back = applyPatch(now, restorePatch(now, source, compareDocuments(source, now)));
        expect(repairReferences(back).repairs).toEqual([]);
        expect(withoutOrder(back)).toEqual(withoutOrder(source));
      }),
      { seed: 20_261_122, numRuns: 150 },
    );
  });
});

function withoutOrder(document: JourneyDocument) {
  const { tables } = toSnapshot(document);
  return Object.values(tables).map((rows) => rows.map((row) => ({ ...row, order: null })));
}
