import { timestamp } from '../domain/model/fields';
import { type TableName, tableNames, tables } from '../domain/model/tables';

/** The field of each table that holds a time, if one does. The document counts milliseconds; a file is read by people and other programs, too. */
export const timeFields: Readonly<Partial<Record<TableName, string>>> = Object.fromEntries(
  tableNames.flatMap((table) => {
    const field = Object.entries(tables[table].schema.shape).find(([, schema]) => schema === timestamp);
    return field ? [[table, field[0]]] : [];
  }),
);

const TIME = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?(Z|[+-]\d{2}:\d{2})$/;

/** The row with its time as files write it: “2026-11-22T16:04:00.000Z”. */
export function withWrittenTime<Row extends object>(table: TableName, row: Row): Row {
  return withTime(table, row, (value) => {
    if (typeof value !== 'number') return value;
    const date = new Date(value);
    // A year beyond 9999 has no usual form; such a row keeps its milliseconds, which are read as well.
    return Number.isNaN(date.getTime()) || !TIME.test(date.toISOString()) ? value : date.toISOString();
  });
}

/** The row with its time in milliseconds, from either form; what is neither stays, and is refused in words later. */
export function withReadTime(table: TableName, row: unknown): unknown {
  if (typeof row !== 'object' || row === null || Array.isArray(row)) return row;
  return withTime(table, row, (value) => {
    const time = typeof value === 'string' && TIME.test(value) ? Date.parse(value) : Number.NaN;
    return Number.isNaN(time) ? value : time;
  });
}

function withTime<Row extends object>(table: TableName, row: Row, change: (value: unknown) => unknown): Row {
  const field = timeFields[table];
  if (field === undefined || !Object.hasOwn(row, field)) return row;
  const value: unknown = Reflect.get(row, field);
  const changed = change(value);
  return changed === value ? row : { ...row, [field]: changed };
}
