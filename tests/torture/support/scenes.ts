import { startJourney } from './startJourney';
import type { Scene } from './story';

/** The start journey as the first scene of a story. */
export function startScene(cards = 1): Scene {
  const document = startJourney(cards);
  const entries = [...document.touchpoints.values()].map(
    ({ id, title, stageId, emotion, momentOfTruth: isTruth }) =>
      [id, { title, stage: document.stages.get(stageId)?.name ?? '', emotion, isTruth }] as const,
  );
  return { cards: new Map(entries), notes: '' };
}
