import { describe, expect, it } from 'vitest';
import { lifecyclePhases } from '../../../src/domain/catalogue/phases';
import { openSnapshot } from '../../../src/domain/snapshot';

/** Opens rows as schema 1 wrote them. */
function opened(tables: Record<string, unknown[]>) {
  const journeys = [{ id: 'j', title: 'Journey', createdAt: 0 }];
  const result = openSnapshot({ schemaVersion: 1, journeyId: 'j', tables: { journeys, ...tables } });
  if (!result.ok) throw new Error(result.error.message);
  return result.value.document;
}

const stage = { id: 's', order: 'a0', name: 'Support', phase: 'support' };

describe('a journey of schema 1', () => {
  it('keeps every level that was said, and the absence that a level left out meant then', () => {
    const { presences } = opened({
      stages: [stage],
      channels: ['a', 'b', 'c'].map((id) => ({ id, order: 'a0', name: id, kind: 'video' })),
      presences: [
        { id: 's~a', stageId: 's', channelId: 'a', order: 'a0', level: 1 },
        { id: 's~b', stageId: 's', channelId: 'b', order: 'a1', level: 0 },
        { id: 's~c', stageId: 's', channelId: 'c', order: 'a2' },
      ],
    });
    expect([...presences.values()].map(({ level }) => level)).toEqual([1, 0, 0]);
  });

  it('keeps values and effort, and the 3 that was meant where they are left out', () => {
    const { initiatives } = opened({
      initiatives: [
        { id: 'judged', order: 'a0', title: '', customerValue: 5, businessValue: 1, effort: 2 },
        { id: 'default', order: 'a1', title: '' },
      ],
    });
    expect(initiatives.get('judged')).toMatchObject({ customerValue: 5, businessValue: 1, effort: 2 });
    expect(initiatives.get('default')).toMatchObject({ customerValue: 3, businessValue: 3, effort: 3 });
    expect(initiatives.get('default')).toMatchObject({ promisedLevelsSuggested: false, plannedFrom: [] });
  });

  it('keeps emotions and importances, and the neutral 0 and the 3 that were meant where they are left out', () => {
    const { stages, touchpoints } = opened({
      stages: [
        { ...stage, importance: 5 },
        { ...stage, id: 'default' },
      ],
      touchpoints: [
        { id: 'judged', stageId: 's', order: 'a0', title: '', emotion: -2, importance: 1 },
        { id: 'default', stageId: 's', order: 'a1', title: '' },
      ],
    });
    expect([...stages.values()].map(({ id, importance }) => [id, importance])).toEqual([
      ['s', 5],
      ['default', 3],
    ]);
    expect(touchpoints.get('judged')).toMatchObject({ emotion: -2, importance: 1 });
    expect(touchpoints.get('default')).toMatchObject({ emotion: 0, importance: 3 });
  });

  it('marks a goal as suggested that is the template’s word for word, and no other', () => {
    const goal = lifecyclePhases.find(({ id }) => id === 'support')?.goal;
    const { stages } = opened({
      stages: [
        { ...stage, goal },
        { ...stage, id: 'own', goal: 'Have my bag back' },
        { ...stage, id: 'moved', phase: 'custom', goal },
        { ...stage, id: 'empty' },
      ],
    });
    expect(stages.get('s')).toMatchObject({ goal, goalSuggested: true });
    for (const id of ['own', 'moved', 'empty']) expect(stages.get(id)?.goalSuggested, id).toBe(false);
  });
});
