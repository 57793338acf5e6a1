import { describe, expect, it } from 'vitest';
import { setPresence } from '../../../src/domain/commands/presences';
import { removeStage } from '../../../src/domain/commands/stages';
import { comparisonOf, sectionsOf } from '../../../src/features/versions/comparison';
import { edited } from '../../helpers/edits';
import { exampleJourney } from '../../helpers/exampleJourney';

const start = exampleJourney();

describe('a comparison', () => {
  it('counts what the list shows: a stage and all that went with it is one', () => {
    const { entries, differences, counts } = comparisonOf(start, edited(start, removeStage, { id: 'support' }));
    expect(entries).toHaveLength(1);
    expect(differences.length).toBeGreaterThan(1);
    expect(counts).toEqual({ added: 0, removed: 1, changed: 0, moved: 0 });
  });

  it('is listed by kind of record; kinds without a difference that is wanted are left out', () => {
    const raised = edited(start, setPresence, { stageId: 'awareness', channelId: 'reddit', level: 3 });
    const { entries } = comparisonOf(start, edited(raised, removeStage, { id: 'support' }));
    const headings = (search: string, ...kinds: ('removed' | 'changed')[]) =>
      sectionsOf(entries, { search, kinds: new Set(kinds) }).map(({ heading, items }) => [heading, items.length]);
    expect(headings('', 'removed', 'changed')).toEqual([
      ['Stages', 1],
      ['Presences', 1],
    ]);
    expect(headings('', 'changed')).toEqual([['Presences', 1]]);
    expect(headings('support', 'removed', 'changed')).toEqual([['Stages', 1]]);
  });
});
