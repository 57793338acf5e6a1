import { type Template, templates } from '../../domain/catalogue/templates';
import type { JourneyDocument } from '../../domain/document';
import { type JourneySummary, summarise } from './summary';

/** What a template gives, worked out from the journey that it builds. */
export interface TemplatePreview {
  readonly template: Template;
  readonly summary: JourneySummary;
  /** Such as “7 stages”, “31 touchpoints”; what there is none of is left out. */
  readonly contents: readonly string[];
}

const counted = [
  ['stages', 'stage', 'stages'],
  ['touchpoints', 'touchpoint', 'touchpoints'],
  ['channels', 'channel', 'channels'],
  ['segments', 'segment', 'segments'],
  ['initiatives', 'initiative', 'initiatives'],
] as const;

let previews: readonly TemplatePreview[] | null = null;

/** A preview per template, in the order in which they are offered. Nothing of it is stored. */
export function templatePreviews(): readonly TemplatePreview[] {
  previews ??= templates.map((template) => {
    let ids = 0;
    const newId = () => {
      ids += 1;
      return `preview-${ids}`;
    };
    const document = template.build({ newId, now: 0 });
    return { template, summary: summarise(document), contents: contentsOf(document) };
  });
  return previews;
}

/** The template that shows a complete journey. */
export function samplePreview(): TemplatePreview | undefined {
  return templatePreviews().find(({ summary }) => summary.illustration);
}

function contentsOf(document: JourneyDocument): readonly string[] {
  return counted.flatMap(([table, one, many]) => {
    const { size } = document[table];
    return size === 0 ? [] : [`${size} ${size === 1 ? one : many}`];
  });
}
