import type { GapAnswer } from '../../domain/coverage/types';
import type { JourneyDocument } from '../../domain/document';
import { presenceLevelLabels } from '../../domain/labels';
import type { Initiative } from '../../domain/model/initiative';
import { namedAnswer } from './answers';
import { inMapOrder } from './initiatives';

/** Rows that a row names, in one cell. */
export const listed = (items: readonly string[]): string => items.join('; ');

/** “Recommendation 8: Listen, measure and respond”, “Step 1: Gather customer data and promises”. */
export function answerInWords(answer: GapAnswer): string {
  const { kind, number, name } = namedAnswer(answer);
  return `${kind === 'step' ? 'Step' : 'Recommendation'} ${number}: ${name}`;
}

/** “Purchase, Reddit: Engaging”, in map order; “(suggested)” while nobody has said that they will be reached. */
export function promisedInWords(
  document: JourneyDocument,
  { promisedLevels, promisedLevelsSuggested }: Initiative,
): readonly string[] {
  const { stages, channels } = document;
  return [...promisedLevels]
    .sort(inMapOrder(document))
    .map(
      ({ stageId, channelId, level }) =>
        `${stages.get(stageId)?.name ?? stageId}, ${channels.get(channelId)?.name ?? channelId}: ${presenceLevelLabels[level]}${promisedLevelsSuggested ? ' (suggested)' : ''}`,
    );
}
