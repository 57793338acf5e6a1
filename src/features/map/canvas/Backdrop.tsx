import { type MouseEvent, memo, useMemo } from 'react';
import { ViewportPortal } from 'reactflow';
import type { Rect } from '../../../domain/layout/geometry';
import type { LaneBox, MapLayout } from '../../../domain/layout/mapLayout';
import type { SceneItem } from '../../../domain/scene/items';
import { stageTones } from '../../../domain/stageTone';
import { SceneView } from '../../../parts/SceneView';
import { useDocument } from '../../../state/context';
import { cx } from '../../../ui/cx';
import { focusOn, select, useMapContext } from '../mapContext';
import { useMapState } from '../mapStore';
import styles from './Backdrop.module.css';
import { refOfKey } from './keys';

/**
 * The ground of the map: a tinted field for every stage in every lane, what lanes draw on theirs, and where something in
 * hand would land.
 */
export const Backdrop = memo(function Backdrop({ layout, near }: { layout: MapLayout; near: Rect | null }) {
  const stages = useDocument((document) => document.stages);
  const dropCell = useMapState((map) => map.dropCell);
  const dragCell = useMapState(({ drag }) => drag?.card && `adder:${drag.card.laneId}:${drag.card.stageId}`);
  return (
    <ViewportPortal>
      <div aria-hidden className={styles.ground}>
        {layout.grounds.map(({ key, stageId, rect }) => (
          <div
            key={key}
            data-phase={stageTones(stages).get(stageId)}
            className={cx(styles.cell, (key === dropCell || key === dragCell) && styles.taking)}
            style={{ width: rect.width, height: rect.height, transform: `translate(${rect.x}px, ${rect.y}px)` }}
          />
        ))}
      </div>
      {layout.lanes.map((lane) => lane.items.length > 0 && <Drawing key={lane.id} lane={lane} near={near} />)}
      <Landing layout={layout} />
    </ViewportPortal>
  );
});

/** What a lane draws on its ground, with what that says. What stands for a card leads to it, as its own twin does. */
function Drawing({ lane: { items, description, y, height }, near }: { lane: LaneBox; near: Rect | null }) {
  const context = useMapContext();
  const isPicture = useMapState((map) => map.isPicture);
  const scene = useMemo(() => {
    // Of a thousand points on a large map, some dozens are in sight: all would be moved with every card that is.
    const shown = near ? items.filter((item) => isBeside(item, near)) : items;
    return { width: 1, height: y + height, items: shown };
  }, [items, near, y, height]);
  const goToCard = ({ target }: MouseEvent) => {
    const key = target instanceof Element && target.closest('[data-key]')?.getAttribute('data-key');
    const ref = refOfKey(key || null);
    if (!key || !ref) return;
    select(context, ref);
    focusOn(context, key);
  };
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: for keys there is the card itself, and it says the same
    <div role="img" aria-label={description} className={styles.drawing} onClick={goToCard}>
      {!isPicture && <SceneView scene={scene} />}
    </div>
  );
}

/** Whether a sign or a figure is in the columns that are in sight; a line may lead through all. */
function isBeside(item: SceneItem, { x, width }: Rect): boolean {
  return item.kind === 'path' || item.kind === 'box' || (item.x >= x - BEYOND && item.x <= x + width + BEYOND);
}

/** px that a figure is wide at most. */
const BEYOND = 100;

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
