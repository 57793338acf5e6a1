import { type RefObject, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { OutlineRow } from '../../../domain/lenses/outline';

/** Up to so many lines all are drawn. */
const MANY = 200;
/** px by which what is drawn grows and shrinks, and what is drawn beyond the window on either side. */
const TILE = 400;
const BEYOND = 800;
/** px: how high a line is by its level until it has been drawn once. */
const USUAL = { 1: 84, 2: 40, 3: 44 } as const;

/** A line that is drawn, or the place of some that are not, as high as they are. */
export type Placed = { readonly row: OutlineRow } | { readonly gap: number; readonly before: string };

interface Sight {
  readonly top: number;
  readonly bottom: number;
}

/**
 * Of a long outline the lines near the window, and `held` wherever they are: what has the focus, is edited or asked for
 * is in the page. Where the others would be is left free. Lines are as high as they have been measured; what turns out
 * higher above the window moves nothing in it, by the browser's own anchor or, where it has none, by ours.
 */
export function useLinesInSight(
  scroller: RefObject<HTMLElement | null>,
  tree: RefObject<HTMLElement | null>,
  rows: readonly OutlineRow[],
  held: ReadonlySet<string>,
): readonly Placed[] {
  const isLong = rows.length > MANY;
  const heights = useRef(new Map<string, number>());
  const [measured, setMeasured] = useState(0);
  const [sight, setSight] = useState<Sight>({ top: 0, bottom: 2 * BEYOND });
  const observer = useRef<ResizeObserver | null>(null);

  useLayoutEffect(() => {
    const element = scroller.current;
    if (!isLong || !element) return;
    let width = element.clientWidth;
    const look = () => {
      if (element.clientWidth !== width) heights.current.clear();
      width = element.clientWidth;
      const top = Math.floor((element.scrollTop - BEYOND) / TILE) * TILE;
      const bottom = Math.ceil((element.scrollTop + element.clientHeight + BEYOND) / TILE) * TILE;
      setSight((before) => (before.top === top && before.bottom === bottom ? before : { top, bottom }));
    };
    look();
    const hasAnchor = CSS.supports('overflow-anchor', 'auto');
    const lines = new ResizeObserver((entries) => {
      let isNew = false;
      let shift = 0;
      for (const { target, borderBoxSize } of entries) {
        const line = target as HTMLElement;
        const height = borderBoxSize[0]?.blockSize ?? 0;
        const { id = '', level = '3' } = line.dataset;
        const before = heights.current.get(id) ?? USUAL[Number(level) as keyof typeof USUAL];
        if (height === 0 || heights.current.get(id) === height) continue;
        heights.current.set(id, height);
        isNew = true;
        if (line.offsetTop < element.scrollTop) shift += height - before;
      }
      if (!hasAnchor && shift !== 0) element.scrollTop += shift;
      if (isNew) setMeasured((times) => times + 1);
    });
    observer.current = lines;
    const size = new ResizeObserver(look);
    size.observe(element);
    element.addEventListener('scroll', look, { passive: true });
    return () => {
      observer.current = null;
      lines.disconnect();
      size.disconnect();
      element.removeEventListener('scroll', look);
    };
  }, [scroller, isLong]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: `measured` says that the heights are others
  const placed = useMemo(
    () => (isLong ? placedIn(rows, sight, held, heights.current) : rows.map((row) => ({ row }))),
    [isLong, rows, sight, held, measured],
  );
  const seen = useRef(new Set<Element>());
  // biome-ignore lint/correctness/useExhaustiveDependencies: after each change of what is drawn, the lines in the page are others
  useLayoutEffect(() => {
    const lines = observer.current;
    if (!lines) return;
    const now = new Set<Element>(tree.current?.querySelectorAll('[data-level]'));
    for (const line of now) if (!seen.current.has(line)) lines.observe(line);
    for (const line of seen.current) if (!now.has(line)) lines.unobserve(line);
    seen.current = now;
  }, [tree, placed]);
  return placed;
}

function placedIn(
  rows: readonly OutlineRow[],
  { top, bottom }: Sight,
  held: ReadonlySet<string>,
  heights: ReadonlyMap<string, number>,
): Placed[] {
  const placed: Placed[] = [];
  let y = 0;
  let gap = 0;
  for (const row of rows) {
    const height = heights.get(row.key) ?? USUAL[row.level];
    if (held.has(row.key) || (y + height > top && y < bottom)) {
      if (gap > 0) placed.push({ gap, before: row.key });
      placed.push({ row });
      gap = 0;
    } else gap += height;
    y += height;
  }
  return gap > 0 ? [...placed, { gap, before: 'end' }] : placed;
}
