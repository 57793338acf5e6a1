import { describe, expect, it } from 'vitest';
import { recommendationIds, stepIds } from '../../../../src/domain/catalogue/recommendationIds';
import { templates } from '../../../../src/domain/catalogue/templates';
import { addInitiative } from '../../../../src/domain/commands/initiatives';
import { setPresence } from '../../../../src/domain/commands/presences';
import { cellsOf, coverageTables } from '../../../../src/domain/coverage/cells';
import { gapRules } from '../../../../src/domain/coverage/rules';
import { coverageOf } from '../../../../src/domain/coverage/stages';
import type { JourneyDocument } from '../../../../src/domain/document';
import { gapIdSchema } from '../../../../src/domain/model/gapId';
import { type TableName, tableNames } from '../../../../src/domain/model/tables';
import { initiativeFromGap } from '../../../../src/domain/roadmap/initiativeFromGap';
import { counter, edited } from '../../../helpers/edits';
import { smallJourney } from '../../../helpers/smallJourney';
import { workedExample } from '../../../helpers/workedExample';

const journeys: readonly [name: string, JourneyDocument][] = [
  ['a small journey', smallJourney()],
  [
    'a channel that was just attached',
    edited(smallJourney(), setPresence, { stageId: 'referral', channelId: 'phone' }),
  ],
  ['the worked example', workedExample()],
  ...templates.map((item): [string, JourneyDocument] => [item.name, item.build({ newId: counter('id'), now: 0 })]),
];

describe.each(gapRules.map((rule) => [rule.id, rule] as const))('gap rule %s', (_, rule) => {
  it('has a name and a description of its own', () => {
    expect(gapRules.filter((other) => other.id === rule.id || other.name === rule.name)).toEqual([rule]);
    expect(rule.description).toMatch(/^[A-Z].*\.$/);
  });

  it.each(journeys)('speaks in whole sentences about %s', (_name, document) => {
    const cells = cellsOf(document);
    const gaps = rule.find({ document, cells, stages: coverageOf(document).stages });
    expect(new Set(gaps.map((gap) => gap.id)).size).toBe(gaps.length);
    for (const gap of gaps) {
      expect(gap.ruleId).toBe(rule.id);
      expect(gapIdSchema.safeParse(gap.id).success).toBe(true);
      expect(gap.id.split(':')[0]).toBe(rule.id);
      expect(gap.sentence).toMatch(/^[A-Z][^\n]*\.$/);
      expect(gap.sentence).not.toMatch(/NaN|undefined|null|Infinity|Untitled| {2}/);
      expect(gap.suggestion).toMatch(/^[A-Z][^\n]*[^.]$/);
      expect(gap.answer.kind === 'step' ? stepIds : recommendationIds).toContain(gap.answer.id);
      expect(gap.stageId === null || document.stages.has(gap.stageId)).toBe(true);
      expect(gap.channelId === null || document.channels.has(gap.channelId)).toBe(true);
      const added = edited(document, addInitiative, { id: 'made', ...initiativeFromGap(document, gap) });
      expect(added.initiatives.get('made')?.gapIds).toEqual([gap.id]);
    }
  });

  it('looks only at tables that it names, as its findings are reused while those stay', () => {
    const read = new Set<TableName>();
    for (const [, document] of journeys) {
      const watched = new Proxy(document, {
        get(target, key) {
          const table = tableNames.find((name) => name === key);
          if (table) read.add(table);
          return Reflect.get(target, key);
        },
      });
      rule.find({ document: watched, cells: cellsOf(document), stages: coverageOf(document).stages });
    }
    const named = new Set<TableName>([...coverageTables, ...(rule.alsoReads ?? [])]);
    expect([...read].filter((table) => !named.has(table))).toEqual([]);
  });
});

describe('the rules together', () => {
  it('each find something in the journeys that they are tried on', () => {
    const found = new Set(
      journeys.flatMap(([, document]) =>
        gapRules.flatMap((rule) =>
          rule
            .find({ document, cells: cellsOf(document), stages: coverageOf(document).stages })
            .map((gap) => gap.ruleId),
        ),
      ),
    );
    expect([...found].sort()).toEqual(gapRules.map((rule) => rule.id).sort());
  });
});
