import { ArrowDown, ArrowLeft, ArrowRight, ArrowUp } from 'lucide-react';
import type { ReactNode } from 'react';
import type { Direction } from '../../../domain/layout/spatialNeighbour';
import type { Action } from '../../../state/actions';
import { isOutline, type MapContext } from '../mapContext';
import { moveSelection } from '../placing';
import { current } from './focus';

function move(direction: Direction, key: string, icon: ReactNode): Action<MapContext> {
  /** On the canvas stages stand beside each other, in the outline under each other. */
  const movesStages = (context: MapContext) => direction === 'left' || direction === 'right' || isOutline(context);
  return {
    id: `map.move.${direction}`,
    label: `Move ${direction}`,
    group: 'Selection',
    shortcuts: [`Alt+${key}`],
    icon,
    isEnabled: (context) =>
      current(context, 'touchpoints', 'presences', ...(movesStages(context) ? (['stages'] as const) : [])) !== null,
    run: (context) => moveSelection(context, direction),
  };
}

/** The keyboard's drag: cards move within and across stages, stages among each other. */
export const movingActions = [
  move('up', 'ArrowUp', <ArrowUp aria-hidden />),
  move('down', 'ArrowDown', <ArrowDown aria-hidden />),
  move('left', 'ArrowLeft', <ArrowLeft aria-hidden />),
  move('right', 'ArrowRight', <ArrowRight aria-hidden />),
] as const;
