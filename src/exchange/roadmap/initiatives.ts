import { recommendationOf } from '../../domain/catalogue/recommendations';
import type { JourneyDocument } from '../../domain/document';
import { horizons, type Initiative, type PromisedLevel } from '../../domain/model/initiative';
import { inOrder } from '../../domain/order';
import { gapStatuses } from '../../domain/roadmap/gapStatus';
import { suggestionsFor } from '../../domain/roadmap/suggestions';
import { answersOf, namedAnswer } from './answers';
import { roundedScore, roundedShare } from './rounded';
import type { Roadmap } from './schema';

type FileInitiative = Roadmap['initiatives'][number];

/** Initiatives by horizon, then in the order of the board. */
export function byRoadmap(document: JourneyDocument): readonly Initiative[] {
  const rows = inOrder(document.initiatives.values());
  return horizons.flatMap((horizon) => rows.filter((row) => row.horizon === horizon));
}

/** Every initiative with all its fields, and what the data says now of the gaps it was made for. */
export function initiativesSection(document: JourneyDocument): FileInitiative[] {
  const byMap = inMapOrder(document);
  const rows = byRoadmap(document);
  return rows.map((row) => ({
    id: row.id,
    title: row.title,
    description: row.description,
    horizon: row.horizon,
    position: rows.filter(({ horizon }) => horizon === row.horizon).indexOf(row) + 1,
    status: row.status,
    owner: row.owner,
    startsOn: row.startsOn,
    endsOn: row.endsOn,
    customerValue: row.customerValue,
    businessValue: row.businessValue,
    effort: row.effort,
    metric: row.metric,
    target: row.target,
    recommendation: recommendation(row),
    answers: answersOf(document, row).map(namedAnswer),
    dependsOn: row.dependsOn,
    promisedLevels: [...row.promisedLevels].sort(byMap),
    promisedLevelsSuggested: row.promisedLevelsSuggested,
    suggested: { ...suggestionsFor(document, row) },
    plannedFrom: row.plannedFrom.map(({ gapId, demand, level, opportunity }) => ({
      gapId,
      demand: demand === null ? null : roundedShare(demand),
      level,
      opportunity: opportunity === null ? null : roundedScore(opportunity),
    })),
    closesGaps: gapStatuses(document, row).map(({ gapId, label, status }) => ({ gapId, label, status })),
  }));
}

function recommendation({ recommendationId }: Initiative): FileInitiative['recommendation'] {
  if (recommendationId === null) return null;
  const { id, number, name } = recommendationOf(recommendationId);
  return { id, number, name };
}

/** Compares levels by the place of their stage, then of their channel. */
export function inMapOrder(document: JourneyDocument): (a: PromisedLevel, b: PromisedLevel) => number {
  const places = new Map(
    [...inOrder(document.stages.values()), ...inOrder(document.channels.values())].map(({ id }, index) => [id, index]),
  );
  const place = (id: string) => places.get(id) ?? places.size;
  return (a, b) => place(a.stageId) - place(b.stageId) || place(a.channelId) - place(b.channelId);
}
