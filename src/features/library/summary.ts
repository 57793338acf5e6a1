import { analyse } from '../../domain/coverage/analyse';
import { type JourneyDocument, journeyOf } from '../../domain/document';
import { type Miniature, miniatureOf } from '../../domain/layout/miniature';
import { type Evidence, evidences } from '../../domain/model/demand';
import type { JourneyKind } from '../../domain/model/journey';

/** A stage's part in the journey's coverage. */
export interface StagePart {
  readonly name: string;
  /** Weight in the mean, 1–5. */
  readonly importance: number;
  /** 0–1; null is unknown. */
  readonly coverage: number | null;
}

/** What the library shows of a journey, so that its document need not stay in memory. */
export interface JourneySummary {
  readonly title: string;
  readonly kind: JourneyKind;
  /** A made-up example. */
  readonly illustration: boolean;
  /** 0–1; null is unknown. */
  readonly coverage: number | null;
  /** The same with the roadmap done. */
  readonly planned: number | null;
  readonly stages: readonly StagePart[];
  /** How many demand figures rest on what. */
  readonly evidence: Readonly<Record<Evidence, number>>;
  /** Open gaps. */
  readonly gaps: number;
  readonly picture: Miniature;
}

export function summarise(document: JourneyDocument): JourneySummary {
  const { title, kind, illustration } = journeyOf(document);
  const { coverage, planned, stages, gaps } = analyse(document);
  const demands = [...document.demands.values()];
  return {
    title,
    kind,
    illustration,
    coverage,
    planned: planned.coverage,
    stages: [...stages].map(([id, stage]) => ({
      name: document.stages.get(id)?.name ?? '',
      importance: document.stages.get(id)?.importance ?? 0,
      coverage: stage.coverage,
    })),
    evidence: Object.fromEntries(
      evidences.map((kind) => [kind, demands.filter(({ evidence }) => evidence === kind).length]),
    ) as Record<Evidence, number>,
    gaps: gaps.length,
    picture: miniatureOf(document),
  };
}
