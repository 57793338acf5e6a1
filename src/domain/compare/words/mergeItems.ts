import type { JourneyDocument } from '../../document';
import { type AnyRow, countedRows, type TableName, tableNames } from '../../model/tables';
import { listed } from '../../words';
import type { Difference } from '../difference';
import type { Merge, MergeItem, Side } from '../merge';
import { fieldOf, listFields } from '../place';
import { fieldName, PLACE_NAME } from './fields';
import { capital, rowName } from './rows';
import { placeInWords } from './sentences';
import { valueInWords } from './values';

/** What two sides say of one thing, for a person who decides between them. */
export interface ItemWords {
  /** “Touchpoint ‘Reads reviews’”, “Stage ‘Repeat’ and 9 touchpoints”. */
  readonly subject: string;
  /** “title”, “place”; empty for what only one side has. */
  readonly field: string;
  /** What stands there; of a row that only one side has, what choosing that side does: “keep it”, “leave it out”. */
  readonly here: string;
  readonly file: string;
}

export function itemInWords({ here, file }: Merge, item: MergeItem): ItemWords {
  const { difference, dependants, what, field } = item;
  const { table, before, after } = difference;
  if (what === 'row') {
    const subject = withDependants(difference, dependants, difference.after ? file.document : here.document);
    return difference.after
      ? { subject, field: '', here: 'Leave out', file: 'Add' }
      : { subject, field: '', here: 'Keep', file: 'Remove' };
  }
  const value = (document: JourneyDocument, row: AnyRow | null) =>
    row === null
      ? ''
      : field === null
        ? wholePlaceInWords(document, table, row, before, after)
        : capital(valueInWords(table, field, fieldOf(row, field), document));
  return {
    subject: before ? rowName(here.document, table, before) : '',
    field: field === null ? PLACE_NAME : fieldName(table, field),
    here: value(here.document, before),
    file: value(file.document, after),
  };
}

function withDependants(
  { table, before, after }: Difference,
  dependants: readonly Difference[],
  document: JourneyDocument,
): string {
  const counts = tableNames.flatMap((other) => {
    const count = dependants.filter((one) => one.table === other).length;
    return count === 0 ? [] : [countedRows(other, count)];
  });
  return listed([rowName(document, table, (after ?? before) as AnyRow), ...counts], 6);
}

/** “Interest, after ‘Sees an advert’”; the list is left out where both sides have the row in the same one. */
function wholePlaceInWords(
  document: JourneyDocument,
  table: TableName,
  row: AnyRow,
  before: AnyRow | null,
  after: AnyRow | null,
): string {
  const place = placeInWords(document, table, row);
  const lists = listFields(table, row)
    .filter((field) => fieldOf(before, field) !== fieldOf(after, field))
    .map((field) => valueInWords(table, field, fieldOf(row, field), document));
  const stands = place === 'to the beginning' ? 'first' : place;
  return capital([...lists, stands].join(', '));
}

/** Why a side is taken without a choice, for a person who wonders. */
export function reasonInWords({ what, newer, preset }: MergeItem, side: Side, hasClock: boolean): string | null {
  if (what === 'row') return null;
  if (newer === null) return side === preset ? 'equally new' : null;
  if (newer !== side) return null;
  return hasClock ? 'newer' : 'counts as newer';
}
