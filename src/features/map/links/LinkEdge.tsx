import { memo } from 'react';
import { EdgeLabelRenderer, type EdgeProps } from 'reactflow';
import { LABEL_TYPE } from '../../../domain/layout/metrics';
import { textWidth } from '../../../domain/layout/textWidth';
import { useDocument, useSession } from '../../../state/context';
import { cx } from '../../../ui/cx';
import { useMapState } from '../mapStore';
import { CardTitle } from '../nodes/CardTitle';
import type { MapEdge } from '../nodes/types';
import styles from './LinkEdge.module.css';

/** A link on the map: a line with round corners, an arrow, and its label along the longest run. */
export const LinkEdge = memo(function LinkEdge({ data, selected }: EdgeProps<MapEdge>) {
  const route = data?.route;
  const link = useDocument((document) => document.links.get(route?.id ?? ''));
  const isTyping = useSession(({ editing }) => editing?.table === 'links' && editing.id === route?.id);
  const isFaded = useMapState(({ drag }) =>
    route ? (drag?.keys.has(route.fromKey) || drag?.keys.has(route.toKey)) === true : false,
  );
  if (!route || !link) return null;
  const { x, y, angle, room } = route.label;
  const isNamed = link.label.trim() !== '';
  const isLying = angle === 0 || isTyping || selected === true;
  const fits = isLying || textWidth(link.label, LABEL_TYPE) + 12 <= room;
  return (
    <g className={cx(styles.link, selected && styles.selected, isFaded && styles.faded)}>
      <path d={route.path} className={styles.reach} />
      <path d={route.path} className={styles.halo} />
      <path d={route.path} className={styles.line} />
      <path d={route.arrow} className={styles.arrow} />
      {(isTyping || (isNamed && fits)) && (
        <EdgeLabelRenderer>
          <div
            className={cx('nodrag', 'nopan', styles.label, selected && styles.chosen, isTyping && styles.typing)}
            data-id={`links:${link.id}`}
            style={{ transform: `translate(${x}px, ${y}px) translate(-50%, -50%) rotate(${isLying ? 0 : angle}deg)` }}
          >
            <CardTitle
              table="links"
              id={link.id}
              value={link.label}
              lines={[link.label]}
              label="Label of the link"
              placeholder="Label"
            />
          </div>
        </EdgeLabelRenderer>
      )}
    </g>
  );
});
