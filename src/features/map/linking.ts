import { addLink } from '../../domain/commands/links';
import { cardKey } from '../../domain/layout/mapLayout';
import { quoted } from '../../domain/words';
import { announce } from '../../ui/Announcer';
import { documentOf, focusOn, type MapContext, select } from './mapContext';

function titleOf(context: MapContext, id: string): string {
  return quoted(documentOf(context).touchpoints.get(id)?.title ?? '');
}

/** Begins a link at a touchpoint; the card that has focus then is where it would go. */
export function startLinking(context: MapContext, fromId: string): void {
  context.map.setState({ linking: { fromId, toId: null } });
  focusOn(context, cardKey('touchpoints', fromId));
  announce(`Linking from ${titleOf(context, fromId)}. Choose a card with the arrow keys, Enter links, Escape cancels.`);
}

export function aimLink(context: MapContext, toId: string | null): void {
  const { linking } = context.map.getState();
  if (!linking || linking.toId === toId) return;
  context.map.setState({ linking: { ...linking, toId: toId === linking.fromId ? null : toId } });
}

export function cancelLinking(context: MapContext): void {
  const { linking } = context.map.getState();
  if (!linking) return;
  context.map.setState({ linking: null });
  select(context, { table: 'touchpoints', id: linking.fromId });
  focusOn(context, cardKey('touchpoints', linking.fromId));
  announce('No link drawn');
}

/** Draws the link; refusals (to itself, a second one) are said in a message. Answers whether it was drawn. */
export function drawLink(context: MapContext, fromId: string, toId: string): boolean {
  context.map.setState({ linking: null });
  const made = context.edits.edit(addLink, { fromId, toId });
  const id = made?.created[0];
  if (!id) return false;
  select(context, { table: 'links', id });
  announce(`Linked ${titleOf(context, fromId)} to ${titleOf(context, toId)}`);
  return true;
}
