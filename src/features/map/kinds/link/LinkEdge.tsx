import { EdgeLabelRenderer, type EdgeProps } from 'reactflow';
import { isRankShown } from '../../../../domain/layout/linkRanks';
import type { LinkRoute } from '../../../../domain/layout/mapLayout';
import { stageTones } from '../../../../domain/stageTone';
import { useDocument, useSession } from '../../../../state/context';
import type { RowRef } from '../../../../state/session';
import { isSameRef } from '../../../../state/session';
import { cx } from '../../../../ui/cx';
import { drawnFrom } from '../../drawnFrom';
import { select, useMapContext } from '../../mapContext';
import { useMapState } from '../../mapStore';
import { CardTitle } from '../../nodes/CardTitle';
import type { MapEdge } from '../../nodes/types';
import { linkable } from '..';
import styles from './LinkEdge.module.css';

/**
 * A link on the map: a line with round corners, an arrow, and its label along it. Links of a selected card stand out from
 * the others, and are there whichever links are shown.
 */
export const LinkEdge = drawnFrom(
  ({ data, selected }: EdgeProps<MapEdge>) => [selected, data?.route],
  function LinkEdge({ data, selected = false }: EdgeProps<MapEdge>) {
    const context = useMapContext();
    const route = data?.route;
    const link = useDocument((document) => document.links.get(route?.id ?? ''));
    const phase = useDocument((document) => {
      const stageId = document.touchpoints.get(link?.fromId ?? '')?.stageId;
      return stageTones(document.stages).get(stageId ?? '');
    });
    const isTyping = useSession(({ editing }) => isSameRef(editing, { table: 'links', id: route?.id ?? '' }));
    const isShown = isTyping || selected;
    const relation = useSession(({ selection, linksShown }) => {
      const last = linkable(selection.at(-1));
      if (last && (last.id === link?.fromId || last.id === link?.toId)) return 'near';
      if (route && !isShown && !isRankShown(route.rank, linksShown)) return 'hidden';
      return last && 'far';
    });
    const isFaded = useMapState(({ drag, filtered }) =>
      [drag?.keys, filtered?.pale].some((keys) => route && (keys?.has(route.fromKey) || keys?.has(route.toKey))),
    );
    if (!route || !link) return null;
    const spot = route.label ?? (isShown ? middleOf(route) : null);
    return (
      <g
        data-phase={phase}
        className={cx(
          styles.link,
          styles[route.rank],
          route.look && styles[route.look],
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
              data-link={link.id}
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
                isFaded && styles.dim,
                selected && styles.chosen,
                isTyping && styles.typing,
              )}
              style={{
                transform: `translate(${spot.x}px, ${spot.y}px) translate(-50%, -50%) rotate(${isTyping ? 0 : spot.angle}deg)`,
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

/** Where a label that found no room of its own stands while its link is in question: along the longest part of the line. */
function middleOf({ points }: LinkRoute): { x: number; y: number; angle: 0 | -90 } {
  let best = { x: points[0]?.x ?? 0, y: points[0]?.y ?? 0, angle: 0 as 0 | -90, length: -1 };
  for (const [i, b] of points.entries()) {
    const a = points[i - 1];
    if (!a) continue;
    const length = Math.abs(a.x - b.x) + Math.abs(a.y - b.y);
    if (length > best.length) best = { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2, angle: a.x === b.x ? -90 : 0, length };
  }
  return best;
}
