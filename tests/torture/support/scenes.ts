import { startJourney } from './startJourney';
import type { Scene } from './story';

/** The start journey as the first scene of a story; only these cards of it, when they are named. */
export function startScene(cards = 1, only?: readonly string[]): Scene {
  const document = startJourney(cards);
  const rows = [...document.touchpoints.values()].filter(({ id }) => only?.includes(id) ?? true);
  const entries = rows.map(
    ({ id, title, stageId, emotion, momentOfTruth: isTruth }) =>
      [id, { title, stage: document.stages.get(stageId)?.name ?? '', emotion, isTruth }] as const,
  );
  return { cards: new Map(entries), notes: '' };
}
