import { type LinksShown, linksShownChoices } from '../../domain/layout/linkRanks';
import { cardKey } from '../../domain/layout/mapLayout';
import { type Along, cardWords, startOfPath, stepsAlong, stepWords } from '../../domain/pathSteps';
import { counted, quoted } from '../../domain/words';
import { announce } from '../../ui/Announcer';
import type { MenuAction } from '../../ui/MenuItems';
import { CANVAS } from './actions/focus';
import { linkable } from './kinds';
import { currentRef, documentOf, focusOn, keyOf, layoutOf, type MapContext, select } from './mapContext';
import type { Parts } from './menu/parts';

// What makes links readable, and no part of the first view: which of them are shown, and going along them.

/** What keys do, by the ids of their actions. */
export const reading = {
  follow: (context: MapContext) => step(context, 'onward'),
  back: (context: MapContext) => step(context, 'back'),
  choose: chooseLink,
  fewer: showFewer,
};

const labels: Readonly<Record<LinksShown, string>> = {
  all: 'All links',
  path: 'Only the main path and the loop',
  none: 'No links',
};

/** Fewer links, and after none all of them again. */
function showFewer(context: MapContext): void {
  const place = linksShownChoices.indexOf(context.session.getState().linksShown);
  showLinks(context, linksShownChoices[(place + 1) % linksShownChoices.length] ?? 'all');
}

function showLinks({ session }: MapContext, linksShown: LinksShown): void {
  session.setState({ linksShown });
  announce(`${labels[linksShown]} shown${linksShown === 'all' ? '' : ', and those of a card with it'}`);
}

/** The choices of a menu, the current one ticked; none where no links are drawn. */
export function linksShownEntry({ context, runs }: Parts): MenuAction[] {
  if (!context.camera()) return [];
  const items = linksShownChoices.map((choice) =>
    runs.entry(labels[choice], () => showLinks(context, choice), {
      isChecked: choice === context.session.getState().linksShown,
    }),
  );
  return [runs.entry('Links shown', () => {}, { items })];
}

/**
 * Goes from the selected touchpoint to the next one along its links, or back to the one before; from anything else, to
 * where the main path begins. Back first goes the way that somebody came.
 */
function step(context: MapContext, along: Along): void {
  const ref = linkable(currentRef(context));
  if (ref) stepFrom(context, ref.id, along);
  else goToStart(context);
}

function stepFrom(context: MapContext, id: string, along: Along): void {
  const { trail } = context.map.getState();
  const walked = trail.at(-1) === id ? trail : [id];
  const steps = stepsAlong(layoutOf(context), id, along);
  const known = along === 'back' ? steps.find(({ touchpointId }) => touchpointId === walked.at(-2)) : undefined;
  const next = (known ?? steps[0])?.touchpointId;
  if (next === undefined) {
    announce(endWords(context, id, along));
    return;
  }
  goTo(context, next, along === 'onward' ? [...walked, next] : known ? walked.slice(0, -1) : [next]);
  announce(stepWords(documentOf(context), id, next) + waysWords(context, id, along, steps.length));
}

/** Goes along one link of many. */
export function followTo(context: MapContext, fromId: string, toId: string, along: Along): void {
  goTo(context, toId, along === 'onward' ? [fromId, toId] : [toId]);
  announce(stepWords(documentOf(context), fromId, toId));
}

/** Asks at the selected touchpoint which of its links to follow. */
function chooseLink(context: MapContext): void {
  const ref = currentRef(context);
  if (!ref) return;
  const id = CSS.escape(keyOf(ref));
  const target = document.querySelector(`[${CANVAS}] [data-id="${id}"]`);
  const hasLinks = layoutOf(context).links.some(({ fromKey, toKey }) => [fromKey, toKey].includes(keyOf(ref)));
  if (!hasLinks) announce(`${titleOf(context, ref.id)} has no links`);
  else if (target) context.map.setState({ menu: { target, subject: { kind: 'links', touchpointId: ref.id } } });
}

function goToStart(context: MapContext): void {
  const start = startOfPath(layoutOf(context));
  if (start !== null) goTo(context, start, [start]);
  announce(
    start === null ? 'There are no links to follow' : `The path begins at ${cardWords(documentOf(context), start)}`,
  );
}

function goTo(context: MapContext, touchpointId: string, trail: readonly string[]): void {
  context.map.setState({ trail });
  select(context, { table: 'touchpoints', id: touchpointId });
  focusOn(context, cardKey('touchpoints', touchpointId));
}

function endWords(context: MapContext, id: string, along: Along): string {
  const title = titleOf(context, id);
  return along === 'onward'
    ? `The path ends at ${title}: no link leads on`
    : `The path begins at ${title}: no link leads here`;
}

/** That there was a choice. */
function waysWords(context: MapContext, id: string, along: Along, ways: number): string {
  if (ways < 2) return '';
  return `. ${counted(ways, 'link')} ${along === 'onward' ? 'leave' : 'lead to'} ${titleOf(context, id)}`;
}

function titleOf(context: MapContext, id: string): string {
  return quoted(documentOf(context).touchpoints.get(id)?.title ?? '');
}
