import type { KeyboardEvent } from 'react';
import { cardKey, parseKey } from '../../../domain/layout/mapLayout';
import type { Direction } from '../../../domain/layout/spatialNeighbour';
import type { Sight } from '../../../domain/lenses/lens';
import { isTableName } from '../../../domain/model/tables';
import type { RowRef } from '../../../state/session';
import { isSameRef } from '../../../state/session';
import { STOP } from '../actions/focus';
import { linkable } from '../kinds';
import { cancelLinking, drawLink } from '../linking';
import { documentOf, focusOn, keyOf, layoutOf, type MapContext, select } from '../mapContext';

const ARROWS: Readonly<Record<string, Direction>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
};

const STOPS = `.react-flow__node, .react-flow__edge, [${STOP}]`;

/** The key of the node, link or row that an element belongs to. */
export function keyOfElement(target: EventTarget | null): string | null {
  const owner = target instanceof Element ? target.closest(STOPS) : null;
  return owner?.getAttribute('data-id') ?? null;
}

export function refOfKey(key: string | null): RowRef | null {
  const [table = '', id = ''] = (key ?? '').split(':');
  return isTableName(table) ? { table, id } : null;
}

/** Where arrow keys lead. */
export type Ways = Pick<Sight<unknown>, 'neighbour' | 'farthest'>;

/** Keys that mean something only on the canvas: arrows walk, Enter draws the link in hand, Escape lets go. */
export function pressOnCanvas(context: MapContext, event: KeyboardEvent, sight: Ways = context.sights.map()): void {
  if (event.target instanceof HTMLTextAreaElement || event.target instanceof HTMLInputElement) return;
  const direction = ARROWS[event.key];
  if (direction && !event.altKey && !event.ctrlKey && !event.metaKey) {
    event.preventDefault();
    walk(context, sight, keyOfElement(event.target), direction, event.shiftKey);
  } else if (event.key === 'Home' || event.key === 'End') {
    event.preventDefault();
    const isWhole = event.ctrlKey || event.metaKey;
    const side = event.key === 'Home' ? 'left' : 'right';
    const key = keyOfElement(event.target);
    goTo(context, sight, sight.farthest(documentOf(context), key, side, isWhole), side);
  } else if (event.key === 'Escape') letGo(context, event);
  else if (event.key === 'Enter' && context.map.getState().linking) finishLink(context, event);
  else if (event.key === 'ContextMenu' || (event.key === 'F10' && event.shiftKey)) openMenu(context, event);
}

function walk(context: MapContext, sight: Ways, from: string | null, direction: Direction, isExtending: boolean): void {
  const { selection } = context.session.getState();
  const last = selection.at(-1);
  const start = from ?? (last ? cardKey(last.table, last.id) : null);
  if (start?.startsWith('links:')) {
    walkAlongLink(context, start, direction);
    return;
  }
  const next = start ? sight.neighbour(documentOf(context), start, direction) : layoutOf(context).headers[0]?.key;
  goTo(context, sight, next ?? null, direction, isExtending);
}

function goTo(context: MapContext, sight: Ways, found: string | null, direction: Direction, isExtending = false): void {
  const { filtered } = context.map.getState();
  const next = filtered && found ? filtered.pastHidden(documentOf(context), sight, found, direction) : found;
  if (!next) return;
  const target = parseKey(next);
  if (target?.kind === 'row' && !context.map.getState().linking) {
    const { selection } = context.session.getState();
    const ref = { table: target.table, id: target.id };
    select(context, ...(isExtending ? [...selection.filter((other) => !isSameRef(other, ref)), ref] : [ref]));
  }
  focusOn(context, next);
}

/** From a link, back goes to the card where it starts and on to the one where it ends. */
function walkAlongLink(context: MapContext, key: string, direction: Direction): void {
  const link = documentOf(context).links.get(key.slice('links:'.length));
  if (!link) return;
  const id = direction === 'left' || direction === 'up' ? link.fromId : link.toId;
  select(context, { table: 'touchpoints', id });
  focusOn(context, cardKey('touchpoints', id));
}

function letGo(context: MapContext, event: KeyboardEvent): void {
  const { linking, drag } = context.map.getState();
  if (drag) context.map.setState({ drag: null });
  else if (linking) cancelLinking(context);
  else if (context.session.getState().selection.length > 0) select(context);
  else return;
  event.preventDefault();
  event.stopPropagation();
}

function finishLink(context: MapContext, event: KeyboardEvent): void {
  const { linking } = context.map.getState();
  event.preventDefault();
  event.stopPropagation();
  const ref = linkable(refOfKey(keyOfElement(event.target)));
  if (!linking || !ref || ref.id === linking.fromId) return;
  if (drawLink(context, linking.fromId, ref.id)) focusOn(context, keyOf(ref));
}

/** Firefox opens its own menu after the key, wherever the focus is by then: on ours, which opened meanwhile. */
function holdMenuOfBrowser(): void {
  const hold = (event: Event) => {
    event.preventDefault();
    event.stopPropagation();
  };
  window.addEventListener('contextmenu', hold, true);
  const release = () => setTimeout(() => window.removeEventListener('contextmenu', hold, true), 300);
  window.addEventListener('keyup', release, { capture: true, once: true });
}

function openMenu(context: MapContext, event: KeyboardEvent): void {
  event.preventDefault();
  if (event.key === 'ContextMenu') holdMenuOfBrowser();
  const key = keyOfElement(event.target);
  const ref = refOfKey(key);
  const owner = event.target instanceof Element ? event.target.closest(STOPS) : null;
  const cell = key ? parseKey(key) : null;
  const target = owner ?? (event.currentTarget instanceof Element ? event.currentTarget : null);
  if (!target) return;
  context.map.setState({
    menu: ref
      ? { target, subject: { kind: 'row', ref } }
      : {
          target,
          subject: { kind: 'ground', stageId: cell?.kind === 'adder' || cell?.kind === 'ghost' ? cell.stageId : null },
        },
  });
}
