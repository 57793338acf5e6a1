import { quoted } from '../../domain/commands/shared';
import type { Cell } from '../../domain/coverage/types';
import type { JourneyDocument } from '../../domain/document';
import { bandLabels, presenceLevelLabels } from '../../domain/labels';
import type { CardBox, HeaderBox } from '../../domain/layout/mapLayout';
import type { Link } from '../../domain/model/link';
import type { Presence } from '../../domain/model/presence';
import type { Stage } from '../../domain/model/stage';
import type { Actor, Touchpoint } from '../../domain/model/touchpoint';
import { asPercent } from '../../ui/percent';

/** Who acts, inside a sentence. */
const actorPhrases: Readonly<Record<Actor, string>> = {
  customer: 'by the customer',
  company: 'by the company',
  peer: 'customers among themselves',
};

/** −2 … +2 as people write it, with a real minus. */
export function signed(value: number): string {
  return value > 0 ? `+${value}` : value < 0 ? `−${-value}` : '0';
}

export function stageName(document: JourneyDocument, stageId: string): string {
  return document.stages.get(stageId)?.name.trim() || 'an untitled stage';
}

/** “2 of 5”. */
export function placeOf({ index, count }: { readonly index: number; readonly count: number }): string {
  return `${index + 1} of ${count}`;
}

/** What a screen reader says of a touchpoint. */
export function touchpointName(row: Touchpoint, box: CardBox, stage: string, channel: string | undefined): string {
  return [
    `Touchpoint ${quoted(row.title)}`,
    actorPhrases[row.actor],
    `emotion ${signed(row.emotion)}`,
    row.momentOfTruth ? 'moment of truth' : '',
    channel ? `on ${channel}` : '',
    `in ${stage}`,
    placeOf(box),
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
    `presence ${row.level} of 4, ${presenceLevelLabels[row.level].toLowerCase()}`,
    cell ? coverageWords(cell) : '',
    `in ${stage}`,
    placeOf(box),
  ]
    .filter(Boolean)
    .join(', ');
}

function coverageWords(cell: Cell): string {
  if (cell.evidence === 'none') return 'demand unknown';
  const demand = `demand ${asPercent(cell.demand)}`;
  if (cell.overServed) return `${demand}, over-served`;
  return cell.band === 'low' ? demand : `${demand}, ${bandLabels[cell.band].toLowerCase()} opportunity`;
}

/** What a screen reader says of a stage. */
export function headerName(row: Stage, box: HeaderBox, coverage: number | null | undefined): string {
  return [
    `Stage ${quoted(row.name)}`,
    placeOf(box),
    `importance ${row.importance} of 5`,
    `coverage ${coverage === null || coverage === undefined ? 'unknown' : asPercent(coverage)}`,
  ].join(', ');
}

export function linkName(row: Link, document: JourneyDocument): string {
  const title = (id: string) => quoted(document.touchpoints.get(id)?.title ?? '');
  const label = row.label.trim() === '' ? '' : `, labelled ${quoted(row.label)}`;
  return `Link from ${title(row.fromId)} to ${title(row.toId)}${label}`;
}
