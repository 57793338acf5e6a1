import type { Analysis } from '../../domain/coverage/types';
import { percent } from '../../domain/figures';
import { type GapCounts, gapCountsInWords } from '../../domain/roadmap/gapCounts';
import { isolated } from '../../domain/words';
import type { GapsPage } from './gaps/gapsPages';
import type { RoadmapPage } from './roadmap/roadmapPages';
import type { StagePage } from './stage/stagePage';

/** Which part of its subject a slide shows: what does not fit on one goes on on the next. */
interface Part {
  /** From 1. */
  readonly part: number;
  readonly parts: number;
  /** What it is about: the same for all its parts. */
  readonly subject: string;
  /** Its own among all slides. */
  readonly key: string;
  readonly name: string;
}

export interface StageOfTalk {
  readonly id: string;
  readonly name: string;
  readonly pages: readonly StagePage[];
}

/** One picture of the presentation. */
export type Slide = Part &
  (
    | { readonly kind: 'overview' }
    | { readonly kind: 'gaps'; readonly page: GapsPage }
    | { readonly kind: 'roadmap'; readonly page: RoadmapPage }
    | {
        readonly kind: 'stage';
        readonly stageId: string;
        readonly page: StagePage;
        /** From 1. */
        readonly number: number;
        readonly count: number;
      }
  );

/** What is shown besides the stages. */
export type Special = Exclude<Slide['kind'], 'stage'>;

export const specialNames: Readonly<Record<Special, string>> = {
  overview: 'Overview',
  gaps: 'Gaps',
  roadmap: 'Roadmap',
};

/** Everything that is told, set into pages. Where there is nothing to tell there is no page. */
export interface Talk {
  readonly stages: readonly StageOfTalk[];
  readonly gaps: readonly GapsPage[];
  readonly roadmap: readonly RoadmapPage[];
}

/** Every slide in the order of the talk: the whole, each stage, the gaps, the roadmap. */
export function slidesOf({ stages, gaps, roadmap }: Talk): readonly Slide[] {
  return [
    { kind: 'overview', ...partOf('overview', specialNames.overview, 0, 1) },
    ...stages.flatMap(({ id, name, pages }, index) =>
      pages.map(
        (page, i): Slide => ({
          kind: 'stage',
          ...partOf(`stages.${id}`, name, i, pages.length),
          stageId: id,
          page,
          number: index + 1,
          count: stages.length,
        }),
      ),
    ),
    ...gaps.map((page, i): Slide => ({ kind: 'gaps', ...partOf('gaps', specialNames.gaps, i, gaps.length), page })),
    ...roadmap.map(
      (page, i): Slide => ({ kind: 'roadmap', ...partOf('roadmap', specialNames.roadmap, i, roadmap.length), page }),
    ),
  ];
}

function partOf(subject: string, name: string, index: number, parts: number): Part {
  return { part: index + 1, parts, subject, key: index === 0 ? subject : `${subject}.${index + 1}`, name };
}

/** What a slide says of its part: nothing where there is only one. */
export function partWords({ part, parts }: { readonly part: number; readonly parts: number }): string {
  if (parts === 1) return '';
  return part === 1 ? `1 of ${parts}` : `continued ${part} of ${parts}`;
}

/** How a slide is called where its name alone would not say enough: “Stage 3 of 7: Purchase, continued 2 of 3”. */
export function slideLabel(slide: Slide): string {
  const label =
    slide.kind === 'stage' ? `Stage ${slide.number} of ${slide.count}: ${isolated(slide.name)}` : slide.name;
  return slide.part === 1 ? label : `${label}, ${partWords(slide)}`;
}

/** What a screen reader hears when a slide comes up: “Stage 3 of 7: Purchase, coverage 38%”. */
export function slideNews(slide: Slide, { coverage, stages, planned }: Analysis, gaps: GapCounts): string {
  const label = slideLabel(slide);
  if (slide.part > 1) return label;
  if (slide.kind === 'stage') return `${label}, ${inWords(stages.get(slide.stageId)?.coverage ?? null)}`;
  if (slide.kind === 'gaps') return gaps.all === 0 ? `${label}: none found` : `${label}, ${gapCountsInWords(gaps)}`;
  return slide.kind === 'overview'
    ? `${label}, ${inWords(coverage)}`
    : `${label}, planned ${inWords(planned.coverage)}`;
}

function inWords(coverage: number | null): string {
  return coverage === null ? 'coverage unknown' : `coverage ${percent(coverage)}`;
}

/** A name, or what to say while it is still empty. */
export function nameOr(name: string, standIn: string): string {
  return name.trim() === '' ? standIn : name;
}
