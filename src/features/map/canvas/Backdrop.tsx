import { memo } from 'react';
import { ViewportPortal } from 'reactflow';
import type { MapLayout } from '../../../domain/layout/mapLayout';
import { useDocument } from '../../../state/context';
import { cx } from '../../../ui/cx';
import { useMapState } from '../mapStore';
import styles from './Backdrop.module.css';

/** The ground of the map: a tinted field for every stage in every lane, and where something in hand would land. */
export const Backdrop = memo(function Backdrop({ layout }: { layout: MapLayout }) {
  const stages = useDocument((document) => document.stages);
  const dropCell = useMapState((map) => map.dropCell);
  const dragCell = useMapState(({ drag }) => drag?.card && `adder:${drag.card.laneId}:${drag.card.stageId}`);
  return (
    <ViewportPortal>
      <div aria-hidden className={styles.ground}>
        {layout.cells.map(({ key, stageId, rect }) => (
          <div
            key={key}
            data-phase={stages.get(stageId)?.phase}
            className={cx(styles.cell, (key === dropCell || key === dragCell) && styles.taking)}
            style={{ width: rect.width, height: rect.height, transform: `translate(${rect.x}px, ${rect.y}px)` }}
          />
        ))}
      </div>
      <Landing layout={layout} />
    </ViewportPortal>
  );
});

/** The line where what is in hand would land, and the outline of the places it left. */
function Landing({ layout }: { layout: MapLayout }) {
  const drag = useMapState((map) => map.drag);
  if (!drag) return null;
  const line = drag.card?.line ?? drag.stage?.line;
  return (
    <div aria-hidden className={styles.landing}>
      {[...drag.keys].map((key) => {
        const rect = layout.cards.get(key)?.rect;
        if (!rect) return null;
        return (
          <div
            key={key}
            className={styles.left}
            style={{ width: rect.width, height: rect.height, transform: `translate(${rect.x}px, ${rect.y}px)` }}
          />
        );
      })}
      {line && (
        <div
          data-testid="landing"
          className={styles.line}
          style={{ width: line.width, height: line.height, transform: `translate(${line.x}px, ${line.y}px)` }}
        />
      )}
    </div>
  );
}
