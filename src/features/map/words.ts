import { quoted } from '../../domain/commands/shared';
import type { Cell } from '../../domain/coverage/types';
import type { JourneyDocument } from '../../domain/document';
import { percent, signed } from '../../domain/figures';
import { bandLabels, emotionLabel, importanceLabel, levelLabel } from '../../domain/labels';
import type { CardBox, HeaderBox } from '../../domain/layout/mapLayout';
import type { Link } from '../../domain/model/link';
import type { Presence } from '../../domain/model/presence';
import type { Stage } from '../../domain/model/stage';
import type { Actor, Emotion, Touchpoint } from '../../domain/model/touchpoint';
import { counted, isolated } from '../../domain/words';

/** The name of the search over the journey. */
export const FIND = 'Find a card, channel or stage, a segment or an initiative';

/** Who acts, inside a sentence. */
const actorPhrases: Readonly<Record<Actor, string>> = {
  customer: 'by the customer',
  company: 'by the company',
  peer: 'customers among themselves',
};

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

/** What a screen reader says of a touchpoint. */
export function touchpointName(
  row: Touchpoint,
  box: CardBox,
  { stage, channel, tags, links }: { stage: string; channel: string | undefined; tags: string; links: string },
): string {
  return [
    `Touchpoint ${quoted(row.title)}`,
    actorPhrases[row.actor],
    `emotion ${row.emotion === null ? emotionWords(null) : signed(row.emotion)}`,
    row.momentOfTruth ? 'moment of truth' : '',
    channel ? `on ${isolated(channel)}` : '',
    row.pains.length > 0 ? counted(row.pains.length, 'pain') : '',
    row.gains.length > 0 ? counted(row.gains.length, 'gain') : '',
    tags && `tagged ${isolated(tags)}`,
    `in ${isolated(stage)}`,
    placeOf(box),
    links,
  ]
    .filter(Boolean)
    .join(', ');
}

/** What a screen reader says of a channel at a stage. */
export function presenceName(
  row: Presence,
  box: CardBox,
  stage: string,
  channel: string,
  cell: Cell | undefined,
): string {
  return [
    `Channel ${quoted(channel)}`,
    row.level === null
      ? `presence ${levelLabel(null).toLowerCase()}`
      : `presence ${row.level} of 4, ${levelLabel(row.level).toLowerCase()}`,
    cell ? coverageWords(cell) : '',
    `in ${isolated(stage)}`,
    placeOf(box),
  ]
    .filter(Boolean)
    .join(', ');
}

function coverageWords(cell: Cell): string {
  if (cell.demand === null || cell.band === null) return 'demand unknown';
  const demand = `demand ${percent(cell.demand)}`;
  if (cell.overServed) return `${demand}, over-served`;
  return cell.band === 'low' ? demand : `${demand}, ${bandLabels[cell.band].toLowerCase()} opportunity`;
}

/** What a screen reader says of a stage. */
export function headerName(row: Stage, box: HeaderBox, coverage: number | null | undefined): string {
  return [
    `Stage ${quoted(row.name)}`,
    placeOf(box),
    row.importance === null ? `importance ${importanceLabel(null)}` : `importance ${row.importance} of 5`,
    `coverage ${coverage === null || coverage === undefined ? 'unknown' : percent(coverage)}`,
  ].join(', ');
}

export function linkName(row: Link, document: JourneyDocument): string {
  const title = (id: string) => quoted(document.touchpoints.get(id)?.title ?? '');
  const label = row.label.trim() === '' ? '' : `, labelled ${quoted(row.label)}`;
  return `Link from ${title(row.fromId)} to ${title(row.toId)}${label}`;
}
