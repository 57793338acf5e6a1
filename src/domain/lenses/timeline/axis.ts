import { centre, type Rect, right } from '../../layout/geometry';
import { piecesOf, type SceneItem } from '../../scene/items';
import { polyline } from '../../scene/shapes';
import { counted } from '../../words';
import { AXIS } from './sizes';
import type { Section } from './slots';

const pieces = piecesOf('lane:time', 'lane');

/** The axis at `y`, from the first stage to the last, and above each card a tick. */
export function drawnAxis(columns: readonly Rect[], cards: readonly Rect[], y: number): SceneItem[] {
  const [first, last] = [columns[0], columns.at(-1)];
  if (!first || !last) return [];
  // One path for all: a thousand of them would be as many elements, also where nobody sees them.
  const ticks = cards.map((rect) => polyline([centre(rect).x, y - AXIS.tick], [centre(rect).x, y + AXIS.tick]));
  const paint = { stroke: 'control-edge', isRound: true } as const;
  return [
    pieces.path(polyline([first.x, y], [right(last), y]), { ...paint, strokeWidth: 2 }),
    ...(ticks.length === 0 ? [] : [pieces.path(ticks.join(''), { ...paint, strokeWidth: 2 })]),
  ];
}

/** What the axis says, in words. */
export function axisInWords(sections: readonly Section[]): string {
  const count = sections.reduce((sum, { rows }) => sum + rows.length, 0);
  const stages = counted(sections.length, 'stage');
  return `${counted(count, 'touchpoint')} through ${stages}, from left to right in the order in which links lead.`;
}
