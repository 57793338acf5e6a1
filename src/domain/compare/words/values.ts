import { score } from '../../coverage/opportunity';
import type { JourneyDocument } from '../../document';
import { percent, UNKNOWN } from '../../figures';
import {
  actorLabels,
  channelKindLabels,
  communityOriginLabels,
  communityRunnerLabels,
  emotionLabels,
  evidenceLabels,
  horizonLabels,
  journeyKindLabels,
  NOT_SAID,
  ownershipLabels,
  phaseLabels,
  presenceLevelLabels,
  presenceStatusLabels,
  purposeLabels,
  statusLabels,
} from '../../labels';
import type { Community } from '../../model/channel';
import type { PlannedFrom, PromisedLevel } from '../../model/initiative';
import { definitionOf, type TableName } from '../../model/tables';
import { shortened } from '../../path';
import { number } from '../../sentences';
import { counted, isolated } from '../../words';
import { gapWords, shortName } from './rows';

/** Characters of a text that a sentence quotes. */
const QUOTED = 48;

const labels: Readonly<Record<string, Readonly<Record<string | number, string>>>> = {
  'journeys.kind': journeyKindLabels,
  'stages.phase': phaseLabels,
  'touchpoints.actor': actorLabels,
  'touchpoints.emotion': emotionLabels,
  'channels.kind': channelKindLabels,
  'channels.ownership': ownershipLabels,
  'presences.level': presenceLevelLabels,
  'presences.purpose': purposeLabels,
  'presences.status': presenceStatusLabels,
  'demands.evidence': evidenceLabels,
  'initiatives.horizon': horizonLabels,
  'initiatives.status': statusLabels,
};

/** Fields in which null means that nobody has said it yet. */
const unsaid: ReadonlySet<string> = new Set([
  'stages.importance',
  'touchpoints.emotion',
  'touchpoints.importance',
  'presences.level',
  'initiatives.customerValue',
  'initiatives.businessValue',
  'initiatives.effort',
]);

type Show = (value: never, document: JourneyDocument) => string;

const shows: Readonly<Record<string, Show>> = {
  'presences.responseTargetMinutes': (minutes: number) => duration(minutes),
  'demands.usage': (share: number) => percent(share),
  'channels.community': ({ runBy, formedAround }: Community) =>
    `${communityRunnerLabels[runBy].toLowerCase()}, formed around ${communityOriginLabels[formedAround].toLowerCase()}`,
  'initiatives.promisedLevels': ({ stageId, channelId, level }: PromisedLevel, document) =>
    `${shortName(document, 'channels', channelId)} at ${shortName(document, 'stages', stageId)} as ${presenceLevelLabels[level].toLowerCase()}`,
  'initiatives.plannedFrom': ({ gapId, demand, opportunity }: PlannedFrom) =>
    `“${gapWords(gapId)}” at a demand of ${percent(demand)}, opportunity ${opportunity === null ? UNKNOWN : score(opportunity)}`,
  'initiatives.gapIds': (gap: string) => `“${gapWords(gap)}”`,
  'initiatives.recommendationId': (recommendation: string) => `“${recommendation.replaceAll('-', ' ')}”`,
  'journeys.createdAt': dayOf,
  'dismissals.dismissedAt': dayOf,
};

/**
 * A field's value as it reads in a sentence: a choice by its label in lower case, a row by its name, text in quotes and
 * shortened, “nothing” for what is empty. Of a list, one entry.
 */
export function valueInWords(table: TableName, field: string, value: unknown, document: JourneyDocument): string {
  if (value === null && unsaid.has(`${table}.${field}`)) return NOT_SAID.toLowerCase();
  if (value === null || value === undefined || value === '') return 'nothing';
  if (Array.isArray(value)) {
    if (value.length === 0) return 'nothing';
    return value.map((item) => valueInWords(table, field, item, document)).join(', ');
  }
  const key = `${table}.${field}`;
  const show = shows[key];
  if (show) return show(value as never, document);
  const label = labels[key]?.[value as string | number];
  if (label !== undefined) return label.toLowerCase();
  const reference = definitionOf(table).references.find((one) => one.field === field);
  if (reference && typeof value === 'string') return shortName(document, reference.to as TableName, value);
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (typeof value === 'number') return number(value);
  return typeof value === 'string' ? `“${isolated(shortened(value, QUOTED).trim())}”` : 'something else';
}

function duration(minutes: number): string {
  const [amount, unit] =
    minutes % 1440 === 0 ? [minutes / 1440, 'day'] : minutes % 60 === 0 ? [minutes / 60, 'hour'] : [minutes, 'minute'];
  return counted(amount, unit);
}

/** The day of a time, in UTC, as a date such as 2026-11-22. */
function dayOf(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}
