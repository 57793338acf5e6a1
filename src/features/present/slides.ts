import { percent } from '../../domain/coverage/rules/words';
import type { Analysis } from '../../domain/coverage/types';
import type { Stage } from '../../domain/model/stage';

/** One picture of the presentation. `key` is its own among all of them. */
export type Slide =
  | { readonly kind: 'overview' | 'gaps' | 'roadmap'; readonly key: string; readonly name: string }
  | {
      readonly kind: 'stage';
      readonly key: string;
      readonly name: string;
      readonly stageId: string;
      /** From 1. */
      readonly number: number;
      readonly count: number;
    };

/** What is shown besides the stages. */
export type Special = Exclude<Slide['kind'], 'stage'>;

export const specialNames: Readonly<Record<Special, string>> = {
  overview: 'Overview',
  gaps: 'Gaps',
  roadmap: 'Roadmap',
};

const special = (kind: Special): Slide => ({ kind, key: kind, name: specialNames[kind] });

/** Every slide in the order of the talk: the whole, each stage, the gaps, the roadmap. */
export function slidesOf(stages: readonly Stage[]): readonly Slide[] {
  return [
    special('overview'),
    ...stages.map(
      ({ id, name }, index): Slide => ({
        kind: 'stage',
        key: `stages.${id}`,
        name: nameOr(name, `Stage ${index + 1}`),
        stageId: id,
        number: index + 1,
        count: stages.length,
      }),
    ),
    special('gaps'),
    special('roadmap'),
  ];
}

/** How a slide is called where its name alone would not say enough: “Stage 3 of 7: Purchase”. */
export function slideLabel(slide: Slide): string {
  return slide.kind === 'stage' ? `Stage ${slide.number} of ${slide.count}: ${slide.name}` : slide.name;
}

/** What a screen reader hears when a slide comes up: “Stage 3 of 7: Purchase, coverage 38%”. */
export function slideNews(slide: Slide, { coverage, stages, planned, gaps }: Analysis): string {
  const label = slideLabel(slide);
  if (slide.kind === 'stage') return `${label}, ${inWords(stages.get(slide.stageId)?.coverage ?? null)}`;
  if (slide.kind === 'gaps') return gaps.length === 0 ? `${label}: none found` : `${label}: ${gaps.length} found`;
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
