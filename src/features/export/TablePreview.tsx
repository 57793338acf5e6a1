import { memo, useMemo } from 'react';
import { counted, isolated } from '../../domain/words';
import { DataTable } from '../../ui/DataTable';
import { csvCells } from './csvCells';
import styles from './TablePreview.module.css';

/** Rows shown; a longer file goes on unseen, and the end says how far. */
const MOST_ROWS = 100;

const isNumber = (cell: string | undefined) => cell !== undefined && /^-?\d+([.,]\d+)?$/.test(cell);

interface TablePreviewProps {
  name: string;
  text: string;
  /** Between the cells of the text. */
  separator?: string;
}

/** A CSV file as a spreadsheet shows it. */
export const TablePreview = memo(function TablePreview({ name, text, separator = ',' }: TablePreviewProps) {
  const [headings = [], ...rows] = useMemo(() => csvCells(text, separator), [text, separator]);
  const shown = rows.slice(0, MOST_ROWS);
  return (
    <div className={styles.paper}>
      <DataTable
        caption={`Beginning of ${isolated(name)}`}
        hideCaption
        className={styles.table}
        columns={headings.map((label, index) => ({
          id: label,
          label,
          ...(rows.length > 0 && rows.every((cells) => isNumber(cells[index])) ? { kind: 'number' as const } : {}),
        }))}
        rows={shown.map((cells, index) => ({
          id: String(index),
          cells: Object.fromEntries(
            headings.map((label, column) => [
              label,
              <span key={label} dir="auto" className={styles.cell}>
                {cells[column]}
              </span>,
            ]),
          ),
        }))}
        emptyMessage="The roadmap has no initiatives yet, so the file has its headings only."
      />
      {rows.length > shown.length && (
        <p className={styles.more}>
          {counted(rows.length - shown.length, 'more row')} {rows.length - shown.length === 1 ? 'is' : 'are'} in the
          file.
        </p>
      )}
    </div>
  );
});
