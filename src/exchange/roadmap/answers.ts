import { recommendationOf } from '../../domain/catalogue/recommendations';
import { stepOf } from '../../domain/catalogue/steps';
import type { GapAnswer } from '../../domain/coverage/types';
import type { JourneyDocument } from '../../domain/document';
import type { Initiative } from '../../domain/model/initiative';
import { gapStatuses } from '../../domain/roadmap/gapStatus';
import type { Roadmap } from './schema';

/**
 * What an initiative answers to: the recommendation that it follows, then the recommendations and steps that answer the
 * gaps it was made for, as far as the data still shows them. Each once.
 */
export function answersOf(document: JourneyDocument, initiative: Initiative): readonly GapAnswer[] {
  const own: readonly GapAnswer[] =
    initiative.recommendationId === null ? [] : [{ kind: 'recommendation', id: initiative.recommendationId }];
  const all = [...own, ...gapStatuses(document, initiative).flatMap(({ gap }) => (gap ? [gap.answer] : []))];
  return all.filter((answer, at) => all.findIndex(({ kind, id }) => kind === answer.kind && id === answer.id) === at);
}

/** An answer with its number among its kind and its name. */
export function namedAnswer(answer: GapAnswer): Roadmap['gaps']['open'][number]['answer'] {
  const { number, name } = answer.kind === 'step' ? stepOf(answer.id) : recommendationOf(answer.id);
  return { ...answer, number, name };
}
