import { figuresOf } from '../../domain/coverage/figuresOf';
import { type JourneyDocument, journeyOf } from '../../domain/document';
import { miniatureOf } from '../../domain/layout/miniature';
import { type Evidence, evidences } from '../../domain/model/demand';
import type { JourneyKind } from '../../domain/model/journey';
import { type GapCounts, gapCounts } from '../../domain/roadmap/gapCounts';
import type { Scene } from '../../domain/scene/items';
import { miniatureScene } from '../../domain/scene/miniatureScene';

/** A stage's part in the journey's coverage. */
export interface StagePart {
  readonly name: string;
  /** Weight in the mean, 1–5; null while nobody has said. */
  readonly importance: number | null;
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
  readonly gaps: GapCounts;
  /** A small picture of its map. It says nothing that the words beside it do not. */
  readonly picture: Scene;
}

export function summarise(document: JourneyDocument): JourneySummary {
  const { title, kind, illustration } = journeyOf(document);
  const { coverage, planned, stages } = figuresOf(document);
  const demands = [...document.demands.values()];
  return {
    title,
    kind,
    illustration,
    coverage,
    planned: planned.coverage,
    stages: [...stages].map(([id, stage]) => ({
      name: document.stages.get(id)?.name ?? '',
      importance: document.stages.get(id)?.importance ?? null,
      coverage: stage.coverage,
    })),
    evidence: Object.fromEntries(
      evidences.map((kind) => [kind, demands.filter(({ evidence }) => evidence === kind).length]),
    ) as Record<Evidence, number>,
    gaps: gapCounts(document),
    picture: miniatureScene(miniatureOf(document)),
  };
}
