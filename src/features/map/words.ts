import type { JourneyDocument } from '../../domain/document';
import { signed } from '../../domain/figures';
import { emotionLabel } from '../../domain/labels';
import type { Emotion } from '../../domain/model/touchpoint';

/** The name of the search over the journey. */
export const FIND = 'Find a card, channel or stage, a segment or an initiative';

/** “+1, positive”, “not said yet”. */
export function emotionWords(emotion: Emotion | null): string {
  const words = emotionLabel(emotion).toLowerCase();
  return emotion === null ? words : `${signed(emotion)}, ${words}`;
}

export function stageName(document: JourneyDocument, stageId: string): string {
  return document.stages.get(stageId)?.name.trim() || 'an untitled stage';
}

/** “2 of 5”. */
export function placeOf({ index, count }: { readonly index: number; readonly count: number }): string {
  return `${index + 1} of ${count}`;
}
