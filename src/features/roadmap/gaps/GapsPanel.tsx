import { type ReactNode, useMemo, useState } from 'react';
import { analyse } from '../../../domain/coverage/analyse';
import { gapTables } from '../../../domain/coverage/gaps';
import type { Gap } from '../../../domain/coverage/types';
import { type Initiative, isOpen } from '../../../domain/model/initiative';
import type { TableName } from '../../../domain/model/tables';
import { Drawer } from '../../../ui/Drawer';
import { SearchField } from '../../../ui/SearchField';
import { useRoadmapTools } from '../roadmapDesk';
import { useRoadmapState } from '../roadmapState';
import { useTables } from '../useTables';
import { GapItem } from './GapItem';
import styles from './GapsPanel.module.css';

export const GAPS_WIDTH = 340;

const tables: readonly TableName[] = [...gapTables, 'dismissals', 'initiatives'];

/** The open gaps, worst first, to be put on the roadmap by button or by dragging one onto a column. */
export function GapsPanel() {
  const { desk } = useRoadmapTools();
  const isOpenNow = useRoadmapState((state) => state.areGapsOpen);
  return (
    <div data-panel className={styles.panel}>
      <Drawer
        isOpen={isOpenNow}
        onClose={() => desk.showGaps(false)}
        title="Open gaps"
        side="left"
        width={GAPS_WIDTH}
        autoFocus
      >
        <GapList />
      </Drawer>
    </div>
  );
}

function GapList() {
  const [query, setQuery] = useState('');
  const document = useTables(tables);
  const { gaps } = analyse(document);
  const plannedBy = useMemo(() => initiativesByGap(document.initiatives.values()), [document.initiatives]);
  const found = gaps.filter((gap) => matches(gap, query));
  const unplanned = found.filter(({ id }) => !plannedBy.has(id));
  const planned = found.filter(({ id }) => plannedBy.has(id));

  if (gaps.length === 0) {
    return <p className={styles.none}>No gap is open: nothing in the journey’s data falls short right now.</p>;
  }
  return (
    <div className={styles.content}>
      <SearchField label="Search gaps" size="small" value={query} onChange={setQuery} />
      {found.length === 0 && <p className={styles.none}>No gap has these words.</p>}
      {unplanned.length > 0 && (
        <Group title="Not on the roadmap" count={unplanned.length}>
          {unplanned.map((gap) => (
            <GapItem key={gap.id} gap={gap} initiative={null} />
          ))}
        </Group>
      )}
      {planned.length > 0 && (
        <Group title="On the roadmap" count={planned.length}>
          {planned.map((gap) => (
            <GapItem key={gap.id} gap={gap} initiative={plannedBy.get(gap.id) ?? null} />
          ))}
        </Group>
      )}
    </div>
  );
}

function Group({ title, count, children }: { title: string; count: number; children: ReactNode }) {
  return (
    <section aria-label={title} className={styles.group}>
      <h3 className={styles.heading}>
        {title} <span className={styles.count}>{count}</span>
      </h3>
      <ul className={styles.list}>{children}</ul>
    </section>
  );
}

/** The open initiative that names each gap; of several the first. */
function initiativesByGap(initiatives: Iterable<Initiative>): ReadonlyMap<string, Initiative> {
  const byGap = new Map<string, Initiative>();
  for (const initiative of initiatives) {
    if (!isOpen(initiative)) continue;
    for (const gapId of initiative.gapIds) if (!byGap.has(gapId)) byGap.set(gapId, initiative);
  }
  return byGap;
}

function matches(gap: Gap, query: string): boolean {
  const text = `${gap.suggestion} ${gap.sentence}`.toLowerCase();
  return query
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word));
}
