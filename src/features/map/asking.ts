import { setDemand } from '../../domain/commands/demands';
import { cellAt } from '../../domain/coverage/cells';
import { figuresOf } from '../../domain/coverage/figuresOf';
import type { Cell } from '../../domain/coverage/types';
import { percent } from '../../domain/figures';
import { cardKey } from '../../domain/layout/mapLayout';
import { isolated, quoted } from '../../domain/words';
import { announce } from '../../ui/Announcer';
import { documentOf, focusOn, layoutOf, type MapContext } from './mapContext';
import { areSheets } from './panels';
import { stageName } from './words';

/** What a chip asks about a channel that was just attached, one after the other. */
export type Question = 'demand' | 'level';

/** What is being asked, on which chip, and where the focus goes when it is answered or left. */
export interface Asking {
  readonly presenceId: string;
  readonly question: Question;
  readonly returnTo: string | Element | null;
}

/** Asks on the chip how many customers use the channel there, unless that is known; then how far the organisation is. */
export function ask(context: MapContext, id: string, returnTo?: string): void {
  const cell = cellOfPresence(context, id);
  if (!cell) return;
  const box = layoutOf(context).cards.get(cardKey('presences', id));
  if (box) context.camera()?.reveal(box.rect);
  // The question stands below the chip, where a sheet would cover it.
  if (areSheets()) context.session.setState({ isInspectorOpen: false, isPaletteOpen: false });
  const question = isKnown(cell) ? 'level' : 'demand';
  context.map.setState({ asking: { presenceId: id, question, returnTo: returnTo ?? document.activeElement } });
}

/** Asks how many customers use a channel where it is attached. What segments say is changed by segment. */
export function askDemand(context: MapContext, id: string): void {
  const cell = cellOfPresence(context, id);
  if (!cell) return;
  if (isFromSegments(cell)) {
    context.session.setState({ selection: [{ table: 'presences', id }], isInspectorOpen: true });
    announce(`${percent(cell.demand)} of customers, from segments: change it by segment in the inspector`);
    return;
  }
  context.map.setState({ asking: { presenceId: id, question: 'demand', returnTo: document.activeElement } });
}

/**
 * Says how many customers use the channel at the stage: the strategist's own estimate, which counts where no segment has
 * a value.
 */
export function answerDemand(context: MapContext, id: string, usage: number): void {
  const row = documentOf(context).presences.get(id);
  if (!row) return;
  const { stageId, channelId } = row;
  const made = context.edits.edit(setDemand, { stageId, channelId, segmentId: null, usage, evidence: 'estimated' });
  if (!made) return;
  const document = documentOf(context);
  const name = quoted(document.channels.get(channelId)?.name ?? '');
  announce(`${percent(usage)} of customers use ${name} at ${isolated(stageName(document, stageId))}, estimated`);
}

/** Goes on to the next question, or ends. */
export function askNext(context: MapContext, next: Question | null): void {
  const { asking } = context.map.getState();
  if (!asking) return;
  if (next) context.map.setState({ asking: { ...asking, question: next } });
  else endAsking(context, true);
}

/** Ends the questions; what was not answered stays unknown. Focus returns unless somebody has moved it on. */
export function endAsking(context: MapContext, isReturning: boolean): void {
  const { asking } = context.map.getState();
  if (!asking) return;
  context.map.setState({ asking: null });
  if (!isReturning) return;
  const { returnTo } = asking;
  if (returnTo instanceof HTMLElement && returnTo.isConnected && returnTo !== document.body) returnTo.focus();
  else focusOn(context, typeof returnTo === 'string' ? returnTo : cardKey('presences', asking.presenceId));
}

export function cellOfPresence(context: MapContext, id: string): Cell | undefined {
  const row = documentOf(context).presences.get(id);
  return row && cellAt(figuresOf(documentOf(context)).cells, row);
}

export function isFromSegments(cell: Cell): boolean {
  return cell.inputs.some(({ demand }) => demand.segmentId !== null);
}

/** What a template assumed was said by nobody: it is still asked, unless segments have their say. */
function isKnown(cell: Cell): boolean {
  return isFromSegments(cell) || cell.evidence === 'measured' || cell.evidence === 'estimated';
}
