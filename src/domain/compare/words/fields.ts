import type { TableName } from '../../model/tables';

/** Field names that read badly as they are spelt. A field without an entry reads as its own words: `contentPlan` → “content plan”. */
const names: Readonly<Record<string, string>> = {
  'touchpoints.channelId': 'channel',
  'touchpoints.stageId': 'stage',
  'touchpoints.tagIds': 'tags',
  'touchpoints.momentOfTruth': 'moment of truth',
  'stages.name': 'name',
  'stages.goalSuggested': 'goal',
  'links.fromId': 'start',
  'links.toId': 'end',
  'channels.catalogueId': 'catalogue entry',
  'channels.ownership': 'ownership',
  'channels.url': 'address',
  'presences.level': 'presence',
  'presences.responder': 'who answers',
  'presences.responseTargetMinutes': 'target first-response time',
  'presences.crmLinked': 'link to the CRM record',
  'demands.usage': 'share that uses it',
  'demands.observedOn': 'day of the evidence',
  'initiatives.startsOn': 'first day',
  'initiatives.endsOn': 'last day',
  'initiatives.dependsOn': 'what it waits for',
  'initiatives.promisedLevels': 'promised levels',
  'initiatives.promisedLevelsSuggested': 'promised levels',
  'initiatives.plannedFrom': 'figures when planned',
  'initiatives.gapIds': 'gaps it answers',
  'initiatives.recommendationId': 'recommendation',
  'journeys.createdAt': 'day it was made',
  'dismissals.dismissedAt': 'day of the decision',
};

/** What a field is called inside a sentence: “content plan”. */
export function fieldName(table: TableName, field: string): string {
  const spelt = field.replace(/([a-z0-9])([A-Z])/g, '$1 $2').toLowerCase();
  return names[`${table}.${field}`] ?? spelt;
}

/** What the place of a row is called, in a list of its fields. */
export const PLACE_NAME = 'place';
