import type { JourneyDocument } from '../../document';
import { NOT_SAID } from '../../labels';
import { definitionOf, type TableName } from '../../model/tables';
import { inSentence } from '../../model/words';
import { shortened } from '../../path';
import { number } from '../../sentences';
import { isolated } from '../../words';
import { nameIn, shortName } from './rows';

/** Characters of a text that a sentence quotes. */
const QUOTED = 48;

/**
 * A field's value as it reads in a sentence: a choice by its label in lower case, a row by its name, text in quotes and
 * shortened, “nothing” for what is empty. Of a list, one entry.
 */
export function valueInWords(table: TableName, field: string, value: unknown, document: JourneyDocument): string {
  const words = inSentence(table, field);
  if (value === null && words.nullIsUnsaid) return NOT_SAID.toLowerCase();
  if (value === null || value === undefined || value === '') return 'nothing';
  if (Array.isArray(value)) {
    if (value.length === 0) return 'nothing';
    return value.map((item) => valueInWords(table, field, item, document)).join(', ');
  }
  if (words.show) return words.show(value, nameIn(document));
  const label = words.choices?.[value as string | number];
  if (label !== undefined) return label.toLowerCase();
  const reference = definitionOf(table).references.find((one) => one.field === field);
  if (reference && typeof value === 'string') return shortName(document, reference.to as TableName, value);
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (typeof value === 'number') return number(value);
  return typeof value === 'string' ? `“${isolated(shortened(value, QUOTED).trim())}”` : 'something else';
}
