import { describe, expect, it } from 'vitest';
import { lifecyclePhases } from '../../../src/domain/catalogue/phases';
import { recommendationIds, stepIds } from '../../../src/domain/catalogue/recommendationIds';
import { recommendationOf, recommendations } from '../../../src/domain/catalogue/recommendations';
import { stepOf, steps } from '../../../src/domain/catalogue/steps';
import { phases } from '../../../src/domain/model/stage';

describe('the framework', () => {
  it('has the seven phases in lifecycle order', () => {
    expect(lifecyclePhases.map((phase) => phase.id)).toEqual(phases.filter((phase) => phase !== 'custom'));
    for (const phase of lifecyclePhases) expect(phase.promisePrompt).toMatch(/\?$/);
  });

  it('has ten recommendations and seven steps, numbered in their order', () => {
    expect(recommendations.map(({ id, number }) => [number, id])).toEqual(
      recommendationIds.map((id, i) => [i + 1, id]),
    );
    expect(steps.map(({ id, number }) => [number, id])).toEqual(stepIds.map((id, i) => [i + 1, id]));
    expect(recommendations).toHaveLength(10);
    expect(steps).toHaveLength(7);
  });

  it('looks them up by id', () => {
    expect(recommendations.map(({ id }) => recommendationOf(id))).toEqual(recommendations);
    expect(steps.map(({ id }) => stepOf(id))).toEqual(steps);
  });

  it('says what to do and why, in sentences of its own', () => {
    const sentences = [...recommendations, ...steps].flatMap(({ sentence, why }) => [sentence, why]);
    for (const sentence of sentences) expect(sentence).toMatch(/^\p{Lu}.{20,180}\.$/u);
    expect(new Set(sentences).size).toBe(sentences.length);
  });
});
