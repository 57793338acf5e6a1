import { EdgeLabelRenderer, type EdgeProps } from 'reactflow';
import type { LinkRoute } from '../../../domain/layout/mapLayout';
import { useDocument, useSession } from '../../../state/context';
import type { RowRef } from '../../../state/session';
import { cx } from '../../../ui/cx';
import { drawnFrom } from '../drawnFrom';
import { select, useMapContext } from '../mapContext';
import { useMapState } from '../mapStore';
import { CardTitle } from '../nodes/CardTitle';
import type { MapEdge } from '../nodes/types';
import styles from './LinkEdge.module.css';

/** A link on the map: a line with round corners, an arrow, and its label along it. Links of a selected card stand out from the others. */
export const LinkEdge = drawnFrom(
  ({ data, selected }: EdgeProps<MapEdge>) => [selected, data?.route],
  function LinkEdge({ data, selected = false }: EdgeProps<MapEdge>) {
    const context = useMapContext();
    const route = data?.route;
    const link = useDocument((document) => document.links.get(route?.id ?? ''));
    const phase = useDocument((document) => {
      const stageId = document.touchpoints.get(link?.fromId ?? '')?.stageId;
      return document.stages.get(stageId ?? '')?.phase;
    });
    const isTyping = useSession(({ editing }) => editing?.table === 'links' && editing.id === route?.id);
    const relation = useSession(({ selection }) => {
      const last = selection.at(-1);
      if (last?.table !== 'touchpoints') return null;
      return last.id === link?.fromId || last.id === link?.toId ? 'near' : 'far';
    });
    const isFaded = useMapState(({ drag }) =>
      route ? (drag?.keys.has(route.fromKey) || drag?.keys.has(route.toKey)) === true : false,
    );
    if (!route || !link) return null;
    const isShown = isTyping || selected;
    const spot = route.label ?? (isShown ? middleOf(route) : null);
    return (
      <g
        data-phase={phase}
        className={cx(
          styles.link,
          relation !== null && styles[relation],
          selected && styles.selected,
          isFaded && styles.faded,
        )}
      >
        <path d={route.path} className={styles.reach} />
        <path d={route.path} className={styles.halo} />
        <path d={route.path} className={styles.line} />
        <path d={route.arrow} className={styles.arrow} />
        {spot && (isTyping || link.label.trim() !== '') && (
          <EdgeLabelRenderer>
            {/* biome-ignore lint/a11y/noStaticElementInteractions: the link itself has focus and offers Enter and the menu key */}
            {/* biome-ignore lint/a11y/useKeyWithClickEvents: as above */}
            <div
              onClick={() => select(context, { table: 'links', id: link.id })}
              onContextMenu={(event) => {
                event.preventDefault();
                const ref: RowRef = { table: 'links', id: link.id };
                select(context, ref);
                const target = { x: event.clientX, y: event.clientY };
                context.map.setState({ menu: { target, subject: { kind: 'row', ref } } });
              }}
              className={cx(
                'nodrag nopan',
                styles.label,
                relation !== null && styles[relation],
                selected && styles.chosen,
                isTyping && styles.typing,
              )}
              style={{
                transform: `translate(${spot.x}px, ${spot.y}px) translate(-50%, -50%) rotate(${isShown ? 0 : spot.angle}deg)`,
              }}
            >
              <CardTitle
                table="links"
                id={link.id}
                value={link.label}
                lines={[isShown ? link.label : (route.label?.text ?? link.label)]}
                label="Label of the link"
                placeholder="Label"
              />
            </div>
          </EdgeLabelRenderer>
        )}
      </g>
    );
  },
);

/** Where a label that found no room of its own stands while its link is in question: over the middle of the line. */
function middleOf({ points }: LinkRoute): { x: number; y: number; angle: 0 } {
  const at = Math.floor((points.length - 1) / 2);
  const a = points[at] ?? { x: 0, y: 0 };
  const b = points[at + 1] ?? a;
  return { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2, angle: 0 };
}
