import { memo } from 'react';
import { useViewport } from 'reactflow';
import { percent } from '../../../domain/figures';
import { bottom } from '../../../domain/layout/geometry';
import type { MapLayout } from '../../../domain/layout/mapLayout';
import { stageTones } from '../../../domain/stageTone';
import { useDocument, useFigures } from '../../../state/context';
import { cx } from '../../../ui/cx';
import { SLANTED_BELOW, STRIP, stripHeight } from './camera';
import styles from './FixedNames.module.css';
import { hasStrip } from './scale';

/** px of a lane in sight in which its name, cut, still says something. */
const LEAST = 36;

/**
 * What keeps its place and its size while the map moves: the names of the lanes at the left, and the names of the stages
 * at the top once their heads have left the window. Where the map is too small to read them there, the strip over it has
 * the names and the coverage. Screen readers meet these on the nodes.
 */
export function FixedNames({ layout }: { layout: MapLayout }) {
  const { x, y, zoom } = useViewport();
  const head = layout.headers[0];
  const isSmall = hasStrip(zoom);
  const areHeadsGone = head !== undefined && (bottom(head.rect) - 40) * zoom + y < 0;
  const height = isSmall ? stripHeight(zoom) : STRIP - 4;
  const top = isSmall ? Math.max(0, y - height) : 0;
  const ceiling = isSmall || areHeadsGone ? top + height : 0;
  return (
    <div aria-hidden className={styles.names}>
      <div className={styles.rail}>
        {layout.lanes.map((lane) => {
          // Its name stays in sight while any of the lane is.
          const from = Math.max(lane.y * zoom + y, ceiling);
          const to = (lane.y + lane.height) * zoom + y;
          return (
            <div
              key={lane.id}
              className={styles.lane}
              style={{ height: Math.max(0, to - from), transform: `translateY(${from}px)` }}
            >
              {to - from > LEAST && <span className={styles.laneName}>{lane.label}</span>}
            </div>
          );
        })}
      </div>
      <div
        className={cx(
          styles.strip,
          (areHeadsGone || isSmall) && styles.shown,
          isSmall && styles.tall,
          top > 0 && styles.loose,
        )}
        style={{ height, transform: `translateY(${top}px)` }}
      >
        <div className={styles.stages} style={{ transform: `translateX(${x}px)` }}>
          <StageNames layout={layout} zoom={zoom} />
        </div>
      </div>
    </div>
  );
}

/** The names of the stages, which a pan moves as one. */
const StageNames = memo(function StageNames({ layout, zoom }: { layout: MapLayout; zoom: number }) {
  const stages = useDocument((document) => document.stages);
  const coverage = useFigures((figures) => figures.stages);
  const isSmall = hasStrip(zoom);
  return layout.headers.map(({ key, stageId, rect }) => {
    const share = coverage.get(stageId)?.coverage;
    return (
      <div
        key={key}
        data-phase={stageTones(stages).get(stageId)}
        className={cx(styles.stage, isSmall && rect.width * zoom < SLANTED_BELOW && styles.slanted)}
        style={{ width: rect.width * zoom, left: rect.x * zoom }}
      >
        <span className={styles.stageName}>{stages.get(stageId)?.name}</span>
        {isSmall && (
          <span className={styles.coverage}>{share === undefined ? '' : share === null ? '?' : percent(share)}</span>
        )}
      </div>
    );
  });
});
