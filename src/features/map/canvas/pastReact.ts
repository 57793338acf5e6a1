import { type FocusEvent, type RefObject, useLayoutEffect, useMemo } from 'react';
import { useStoreApi } from 'reactflow';
import type { MapLayout } from '../../../domain/layout/mapLayout';
import type { MapContext } from '../mapContext';
import type { MapNode } from '../nodes/types';
import { followView } from './followView';
import { keyOfElement } from './keys';
import { growthOf, scaleOf } from './scale';

// What is written on the map's elements past React, which would render all cards or links for it.

/** What has text that keeps its size on screen: lines without their labels, which are most of a far map, have none. */
const GROWING = '.react-flow__nodes, .react-flow__edgelabel-renderer';

/**
 * Writes on the map's elements how large it is drawn, for its style sheets: the scale, and by how much text has to grow.
 * Past React: no card renders because of a step of a zoom, and most of them change nothing here. What is on the cards
 * comes when the zoom rests.
 */
export function useScale(
  { map }: MapContext,
  canvas: RefObject<HTMLElement | null>,
  zoomAtFirst: number | undefined,
): void {
  const flow = useStoreApi();
  useLayoutEffect(() => {
    const element = canvas.current;
    if (!element || zoomAtFirst === undefined) return;
    let last = '';
    const write = (zoom: number, isZooming: boolean) => {
      const scale = scaleOf(zoom);
      if (element.dataset.scale !== scale) {
        element.dataset.scale = scale;
        element.toggleAttribute('data-reduced', scale !== 'near');
      }
      const isFar = scale === 'far';
      if (map.getState().isFar !== isFar && (isFar || !isZooming)) map.setState({ isFar });
      const growth = String(Math.round(growthOf(zoom) * 1000) / 1000);
      if (growth === last) return;
      last = growth;
      for (const part of element.querySelectorAll<HTMLElement>(GROWING)) part.style.setProperty('--growth', growth);
    };
    write(zoomAtFirst, false);
    return followView(flow, (isZooming) => write(flow.getState().transform[2], isZooming));
  }, [map, canvas, flow, zoomAtFirst]);
}

/** Moves what is in hand, past React: a step of a drag is nothing to any other card. */
export function createHand(canvas: RefObject<HTMLElement | null>) {
  const held = new Map<string, HTMLElement>();
  const elementOf = (key: string) => {
    const known = held.get(key);
    if (known?.isConnected) return known;
    const element = canvas.current?.querySelector<HTMLElement>(`.react-flow__node[data-id="${CSS.escape(key)}"]`);
    if (element) held.set(key, element);
    return element;
  };
  return {
    /** To so many px of the map from where the layout has it. */
    move: (keys: ReadonlySet<string>, dx: number, dy: number) => {
      for (const key of keys) {
        const element = elementOf(key);
        element?.toggleAttribute('data-in-hand', true);
        element?.style.setProperty('translate', `${dx}px ${dy}px`);
      }
    },
    letGo: () => {
      for (const element of held.values()) {
        element.removeAttribute('data-in-hand');
        element.style.removeProperty('translate');
      }
      held.clear();
    },
  };
}

/**
 * Lights the links of the touchpoint under the pointer and dims the others, and marks those of the one that has the focus.
 * By attributes, past React: the pointer crosses dozens of cards on its way, and each would have all links rendered anew.
 */
export function useLookedAt(canvas: RefObject<HTMLElement | null>, layoutNow: () => MapLayout) {
  return useMemo(() => {
    /** Answers whether the thing has links. */
    const mark = (attribute: 'data-lit' | 'data-at-focus', key: string | null) => {
      for (const part of canvas.current?.querySelectorAll(`[${attribute}]`) ?? []) part.removeAttribute(attribute);
      const own = layoutNow().links.filter(({ fromKey, toKey }) => fromKey === key || toKey === key);
      for (const { id } of own) {
        const edge = `.react-flow__edge[data-id="${CSS.escape(`links:${id}`)}"]`;
        const parts = canvas.current?.querySelectorAll(`${edge}, [data-link="${CSS.escape(id)}"]`);
        for (const part of parts ?? []) part.setAttribute(attribute, '');
      }
      return own.length > 0;
    };
    const look = (key: string | null) => canvas.current?.toggleAttribute('data-looking', mark('data-lit', key));
    return {
      pointer: {
        onNodeMouseEnter: (_: unknown, { id }: MapNode) => look(id),
        onNodeMouseLeave: () => look(null),
      },
      focus: {
        onFocus: ({ target }: FocusEvent) => mark('data-at-focus', keyOfElement(target)),
        onBlur: () => mark('data-at-focus', null),
      },
    };
  }, [canvas, layoutNow]);
}

/**
 * Puts the links behind the cards in the page: React Flow draws them first, and whoever listens to the map would hear
 * dozens of links before the first stage. What lies over what is said in the style sheet.
 */
export function useReadingOrder(canvas: RefObject<HTMLElement | null>, isDrawn: boolean): void {
  useLayoutEffect(() => {
    const viewport = isDrawn ? canvas.current?.querySelector('.react-flow__viewport') : null;
    const links = viewport?.querySelector(':scope > .react-flow__edges');
    if (links) viewport?.append(links);
    // Its own element is no control: a credit, which the pointer finds. The map is one stop for Tab.
    canvas.current?.querySelector('.react-flow__attribution a')?.setAttribute('tabindex', '-1');
  }, [canvas, isDrawn]);
}
