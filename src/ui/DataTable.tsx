import type { ReactNode } from 'react';
import { cx } from './cx';
import styles from './DataTable.module.css';

export interface DataColumn {
  id: string;
  label: string;
  /** `number` aligns to the end in tabular figures. */
  kind?: 'text' | 'number' | undefined;
  /** Any CSS width. */
  width?: string | undefined;
}

export interface DataRow {
  id: string;
  cells: Readonly<Record<string, ReactNode>>;
}

export interface DataTableProps {
  caption: string;
  hideCaption?: boolean | undefined;
  /** The first column names its row. */
  columns: readonly DataColumn[];
  rows: readonly DataRow[];
  /** A last row that sums up. */
  footer?: DataRow | undefined;
  emptyMessage?: string | undefined;
  className?: string | undefined;
}

/** A table to read: the twin of a chart. It scrolls within its place and keeps its head in sight. */
export function DataTable({ caption, hideCaption, columns, rows, footer, emptyMessage, className }: DataTableProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be in reach of the keyboard
    <section tabIndex={0} aria-label={caption} className={cx(styles.scroll, className)}>
      <table className={styles.table}>
        <caption className={cx(styles.caption, hideCaption && styles.hidden)}>{caption}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th
                key={column.id}
                scope="col"
                className={cx(styles.head, column.kind === 'number' && styles.number)}
                {...(column.width ? { style: { width: column.width } } : {})}
              >
                {column.label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Row key={row.id} row={row} columns={columns} />
          ))}
          {rows.length === 0 && (
            <tr>
              <td colSpan={columns.length} className={styles.empty}>
                {emptyMessage ?? 'Nothing to show yet.'}
              </td>
            </tr>
          )}
        </tbody>
        {footer && (
          <tfoot className={styles.footer}>
            <Row row={footer} columns={columns} />
          </tfoot>
        )}
      </table>
    </section>
  );
}

function Row({ row, columns }: { row: DataRow; columns: readonly DataColumn[] }) {
  return (
    <tr className={styles.row}>
      {columns.map((column, index) => {
        const look = cx(styles.cell, column.kind === 'number' && styles.number);
        const content = row.cells[column.id];
        return index === 0 ? (
          <th key={column.id} scope="row" className={cx(look, styles.name)}>
            {content}
          </th>
        ) : (
          <td key={column.id} className={look}>
            {content}
          </td>
        );
      })}
    </tr>
  );
}
