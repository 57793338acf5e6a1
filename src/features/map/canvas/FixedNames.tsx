import { useViewport } from 'reactflow';
import { bottom } from '../../../domain/layout/geometry';
import type { MapLayout } from '../../../domain/layout/mapLayout';
import { useDocument } from '../../../state/context';
import { cx } from '../../../ui/cx';
import styles from './FixedNames.module.css';

/**
 * What keeps its place while the map moves: the names of the lanes at the left, and the names of the stages at the top
 * once their heads have left the window. Screen readers meet these names on the nodes.
 */
export function FixedNames({ layout }: { layout: MapLayout }) {
  const { x, y, zoom } = useViewport();
  const stages = useDocument((document) => document.stages);
  const head = layout.headers[0];
  const areHeadsGone = head !== undefined && (bottom(head.rect) - 40) * zoom + y < 0;
  return (
    <div aria-hidden className={styles.names}>
      <div className={styles.rail}>
        {layout.lanes.map((lane) => (
          <div
            key={lane.id}
            className={styles.lane}
            style={{ height: lane.height * zoom, transform: `translateY(${lane.y * zoom + y}px)` }}
          >
            <span className={styles.laneName}>{lane.label}</span>
          </div>
        ))}
      </div>
      <div className={cx(styles.strip, areHeadsGone && styles.shown)}>
        {layout.headers.map(({ key, stageId, rect }) => (
          <div
            key={key}
            data-phase={stages.get(stageId)?.phase}
            className={styles.stage}
            style={{ width: rect.width * zoom, transform: `translateX(${rect.x * zoom + x}px)` }}
          >
            {stages.get(stageId)?.name}
          </div>
        ))}
      </div>
    </div>
  );
}
