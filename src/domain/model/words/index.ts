import type { RowOf, TableName } from '../tables';
import { channelWords } from './channel';
import { demandWords } from './demand';
import { dismissalWords } from './dismissal';
import { initiativeWords } from './initiative';
import { journeyWords } from './journey';
import { linkWords } from './link';
import { presenceWords } from './presence';
import type { RecordWords, SentenceWords } from './record';
import { segmentWords } from './segment';
import { stageWords } from './stage';
import { tagWords } from './tag';
import { touchpointWords } from './touchpoint';

/**
 * What every record and field is called and means, for comparisons and for the published schemas: a record or a field
 * without words does not compile. It stays out of what the map loads first.
 */
export const recordWords: { readonly [T in TableName]: RecordWords<RowOf<T>> } = {
  journeys: journeyWords,
  stages: stageWords,
  touchpoints: touchpointWords,
  links: linkWords,
  channels: channelWords,
  presences: presenceWords,
  segments: segmentWords,
  demands: demandWords,
  initiatives: initiativeWords,
  dismissals: dismissalWords,
  tags: tagWords,
};

/** The words of a table without its row type, for code that treats all tables alike. */
export function wordsOf(table: TableName): RecordWords<RowOf<TableName>> {
  return recordWords[table] as unknown as RecordWords<RowOf<TableName>>;
}

/** How a field reads in a sentence, where that is not simply as it is. */
export function inSentence(table: TableName, field: string): SentenceWords<unknown> {
  const words: Readonly<Record<string, SentenceWords<unknown>>> = wordsOf(table).inSentences ?? {};
  return words[field] ?? {};
}
