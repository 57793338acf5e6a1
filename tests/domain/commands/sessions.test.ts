import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyse } from '../../../src/domain/coverage/analyse';
import { repairReferences } from '../../../src/domain/integrity';
import { tableNames } from '../../../src/domain/model/tables';
import { applyPatch, composePatches, invertPatch, rebasePatch } from '../../../src/domain/patch';
import { openSnapshot, toSnapshot } from '../../../src/domain/snapshot';
import { counter } from '../../helpers/edits';
import { randomSession, rolls } from '../../helpers/randomEdits';
import { smallJourney } from '../../helpers/smallJourney';

const start = smallJourney();
const seed = 20_240_611;
const session = (steps: Parameters<typeof randomSession>[1]) => randomSession(start, steps, counter());

describe('any sequence of commands', () => {
  it('can be undone to a journey equal to the one before', () => {
    fc.assert(
      fc.property(rolls, (steps) => {
        const { document, patches } = session(steps);
        const undone = patches.reduceRight((current, patch) => applyPatch(current, invertPatch(patch)), document);
        expect(undone).toEqual(start);
      }),
      { seed },
    );
  });

  it('is the same as its patches made one', () => {
    fc.assert(
      fc.property(rolls, (steps) => {
        const { document, patches } = session(steps);
        const whole = patches.reduce(composePatches, []);
        expect(applyPatch(start, whole)).toEqual(document);
        expect(new Set(whole.map(({ table, id }) => `${table}/${id}`)).size).toBe(whole.length);
        expect(applyPatch(document, invertPatch(whole))).toEqual(start);
      }),
      { seed },
    );
  });

  it('makes patches that stay as they are when fitted to the journey they were made for', () => {
    fc.assert(
      fc.property(rolls, (steps) => {
        let document = start;
        for (const patch of session(steps).patches) {
          expect(rebasePatch(document, patch)).toEqual(patch);
          document = applyPatch(document, patch);
        }
      }),
      { seed },
    );
  });

  it('leaves no row that names a missing one', () => {
    fc.assert(
      fc.property(rolls, (steps) => {
        expect(repairReferences(session(steps).document).repairs).toEqual([]);
      }),
      { seed },
    );
  });

  it('leaves none either when fitted to a journey that somebody else changed meanwhile', () => {
    fc.assert(
      fc.property(rolls, rolls, (ours, theirs) => {
        let document = randomSession(start, theirs, counter('theirs')).document;
        for (const patch of session(ours).patches) document = applyPatch(document, rebasePatch(document, patch));
        expect(repairReferences(document).repairs).toEqual([]);
      }),
      { seed, numRuns: 300 },
    );
  });

  it('gives a journey that can be saved and opened again, equal', () => {
    fc.assert(
      fc.property(rolls, (steps) => {
        const { document } = session(steps);
        const opened = openSnapshot(JSON.parse(JSON.stringify(toSnapshot(document))));
        expect(opened.ok && opened.value.document).toEqual(document);
      }),
      { seed, numRuns: 50 },
    );
  });

  it('leaves the journey before it as it was', () => {
    const before = JSON.stringify(toSnapshot(start));
    fc.assert(
      fc.property(rolls, (steps) => {
        session(steps);
        expect(JSON.stringify(toSnapshot(start))).toBe(before);
      }),
      { seed, numRuns: 20 },
    );
  });

  it('gives figures within their ranges', () => {
    fc.assert(
      fc.property(rolls, (steps) => {
        const { cells, coverage, planned, stages, gaps } = analyse(session(steps).document);
        for (const cell of cells.values()) {
          expect(cell.demand ?? 0).toBeGreaterThanOrEqual(0);
          expect(cell.demand ?? 0).toBeLessThanOrEqual(1);
          expect(cell.opportunity === null).toBe(cell.evidence === 'none');
          expect(cell.opportunity ?? 0).toBeGreaterThanOrEqual(0);
          expect(cell.opportunity ?? 0).toBeLessThanOrEqual(20);
        }
        const figures = [coverage, planned.coverage, ...[...stages.values()].map((stage) => stage.coverage)];
        for (const figure of figures) if (figure !== null) expect(figure >= 0 && figure <= 1).toBe(true);
        for (const gap of gaps) expect(gap.score >= 0 && gap.score <= 100).toBe(true);
        expect(planned.coverage ?? 0).toBeGreaterThanOrEqual(coverage ?? 0);
      }),
      { seed },
    );
  });

  it('reaches every table, so that these tests mean something', () => {
    const touched = new Set<string>();
    fc.assert(
      fc.property(rolls, (steps) => {
        for (const patch of session(steps).patches) for (const { table } of patch) touched.add(table);
      }),
      { seed },
    );
    expect([...touched].sort()).toEqual([...tableNames].sort());
  });
});
