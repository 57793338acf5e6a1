import { type RefObject, useLayoutEffect, useRef } from 'react';
import { useStoreApi, ViewportPortal } from 'reactflow';
import type { MapLayout } from '../../../../domain/layout/mapLayout';
import { useDocument, useSession } from '../../../../state/context';
import { cx } from '../../../../ui/cx';
import { linkable } from '../../kinds';
import { keyOf, useMapContext } from '../../mapContext';
import { useMapState } from '../../mapStore';
import styles from './FarPicture.module.css';
import { createPainter } from './painter';
import { usePictureWanted } from './usePictureWanted';
import { usePointedAt } from './usePointedAt';

/**
 * The cards and links of a large map that is far away, as one picture: thousands of elements would be laid out and painted
 * for what nobody can read. What the pointer is over, what is selected last and what has the focus are elements on top of
 * it, so that everything is done with them as it always is.
 */
export function FarPicture({ layout }: { layout: MapLayout }) {
  usePictureWanted(useMapContext());
  const isPicture = useMapState((map) => map.isPicture);
  return isPicture && <Picture layout={layout} />;
}

function Picture({ layout }: { layout: MapLayout }) {
  const links = useRef<HTMLCanvasElement>(null);
  const cards = useRef<HTMLCanvasElement>(null);
  const isDimmed = useSession(({ selection }) => linkable(selection.at(-1)) !== null);
  usePainted(layout, links, cards);
  usePointedAt(useMapContext());
  return (
    <ViewportPortal>
      <canvas ref={links} aria-hidden className={cx(styles.layer, styles.links, isDimmed && styles.dimmed)} />
      <canvas ref={cards} aria-hidden className={styles.layer} data-testid="far-picture" />
    </ViewportPortal>
  );
}

/** Paints both layers before they are seen, and anew when what they show changes or the map has moved too far. */
function usePainted(
  layout: MapLayout,
  links: RefObject<HTMLCanvasElement | null>,
  cards: RefObject<HTMLCanvasElement | null>,
): void {
  const flow = useStoreApi();
  const document = useDocument((current) => current);
  const selection = useSession((session) => session.selection);
  const linksShown = useSession((session) => session.linksShown);
  const inHand = useMapState(({ drag }) => drag?.keys);
  const filtered = useMapState((map) => map.filtered);
  const painter = useRef<ReturnType<typeof createPainter>>(null);
  useLayoutEffect(() => {
    if (!links.current || !cards.current) return;
    const made = createPainter(flow, { links: links.current, cards: cards.current });
    painter.current = made;
    return made.end;
  }, [flow, links, cards]);
  useLayoutEffect(() => {
    const [selected, without] = [new Set(selection.map(keyOf)), new Set(inHand)];
    const pale = new Set(filtered?.pale);
    const hidden = new Set(filtered?.isHiding ? [...pale].filter((key) => !selected.has(key)) : []);
    painter.current?.show({ document, layout, selected, without, linksShown, pale, hidden });
  }, [document, layout, selection, inHand, linksShown, filtered]);
}
