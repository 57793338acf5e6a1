import type { JourneyDocument } from '../domain/document';
import { actorLabels, emotionLabels } from '../domain/labels';
import type { Touchpoint } from '../domain/model/touchpoint';
import { type Field, fields } from './touchpointRows';

interface Column {
  readonly field: Field;
  /** Where people read another word than on import. */
  readonly heading?: string;
  value(row: Touchpoint, document: JourneyDocument): string;
}

/** Several in one cell, parted as `readRows` takes them apart. */
export const barred = (entries: readonly string[]) => entries.join(' | ');

const columns: readonly Column[] = [
  { field: 'stage', value: ({ stageId }, { stages }) => stages.get(stageId)?.name ?? '' },
  { field: 'title', heading: 'Touchpoint', value: ({ title }) => title },
  { field: 'actor', value: ({ actor }) => actorLabels[actor] },
  { field: 'channel', value: ({ channelId }, { channels }) => channels.get(channelId ?? '')?.name ?? '' },
  { field: 'emotion', value: ({ emotion }) => (emotion === null ? '' : emotionLabels[emotion]) },
  { field: 'importance', value: ({ importance }) => String(importance ?? '') },
  { field: 'momentOfTruth', value: ({ momentOfTruth }) => (momentOfTruth ? 'Yes' : '') },
  { field: 'pains', value: ({ pains }) => barred(pains) },
  { field: 'gains', value: ({ gains }) => barred(gains) },
  { field: 'quotes', value: ({ quotes }) => barred(quotes) },
  { field: 'tags', value: ({ tagIds }, { tags }) => tagIds.flatMap((id) => tags.get(id)?.name ?? []).join(', ') },
  { field: 'notes', value: ({ notes }) => notes },
];

/**
 * Touchpoints as the cells of a table: the headings, then a row each, in words that `touchpointsCsv` reads back. What is
 * empty in all rows has no column.
 */
export function touchpointCells(document: JourneyDocument, rows: readonly Touchpoint[]): readonly string[][] {
  return filledColumns([
    columns.map(({ field, heading = fields[field] }) => heading),
    ...rows.map((row) => columns.map(({ value }) => value(row, document))),
  ]);
}

/** A table, the headings first, without the columns in which nothing stands below them. */
export function filledColumns([head = [], ...body]: readonly (readonly string[])[]): readonly string[][] {
  return [head, ...body].map((cells) => cells.filter((_, at) => body.some((row) => row[at] !== '')));
}
