import { ChartColumn, Table } from 'lucide-react';
import { type ReactNode, Suspense } from 'react';
import { type DataColumn, type DataRow, DataTable } from '../../../ui/DataTable';
import { SegmentedControl } from '../../../ui/SegmentedControl';
import { Spinner } from '../../../ui/Spinner';
import { useSettings, useSettingsStore } from '../settings';
import styles from './Charts.module.css';

interface Props {
  /** What the chart and its table show. */
  readonly caption: string;
  /** What to take from it, computed from the same figures. */
  readonly takeaway: string;
  readonly columns: readonly DataColumn[];
  readonly rows: readonly DataRow[];
  readonly children: ReactNode;
}

/** A chart with its sentence and its twin: the same figures as a table. */
export function ChartFrame({ caption, takeaway, columns, rows, children }: Props) {
  const settings = useSettingsStore();
  const asTable = useSettings((state) => state.asTable);
  return (
    <figure aria-label={caption} className={styles.pane}>
      <div className={styles.head}>
        <figcaption className={styles.takeaway}>{takeaway}</figcaption>
        <SegmentedControl
          label="Show as"
          size="small"
          options={[
            { id: 'chart', label: 'Chart', icon: <ChartColumn aria-hidden /> },
            { id: 'table', label: 'Table', icon: <Table aria-hidden /> },
          ]}
          value={asTable ? 'table' : 'chart'}
          onChange={(next) => settings.setState({ asTable: next === 'table' })}
          className={styles.toggle}
        />
      </div>
      <div className={styles.content}>
        {asTable ? (
          <DataTable caption={caption} columns={columns} rows={rows} emptyMessage="No demand is known yet." />
        ) : (
          <Suspense fallback={<Spinner label="Drawing the chart" showLabel />}>{children}</Suspense>
        )}
      </div>
    </figure>
  );
}
