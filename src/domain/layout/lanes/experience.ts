import type { Touchpoint } from '../../model/touchpoint';
import { COLUMN_WIDTH, columnX } from '../metrics';
import { type CurveStage, createCurve } from './curve';
import { defineLane } from './lane';
import { groupedByStage } from './rowsByStage';

/** How customers feel from touchpoint to touchpoint. What is not said yet is a gap in the curve, and no zero. */
export const experienceLane = defineLane({
  id: 'experience',
  label: 'Experience',
  reads: ['touchpoints'],
  createLayOut: () => {
    const rowsByStage = groupedByStage<Touchpoint>();
    const curve = createCurve();
    return ({ document, stages, y }) => {
      const groups = rowsByStage(document.touchpoints);
      return curve(
        stages.map(({ id, name }, column) => stageOf(name, columnX(column), groups.get(id) ?? [])),
        y,
      );
    };
  },
});

/** Side by side in the width of the column. */
function stageOf(name: string, x: number, rows: readonly Touchpoint[]): CurveStage {
  const room = COLUMN_WIDTH / rows.length;
  return {
    name,
    x,
    width: COLUMN_WIDTH,
    spots: rows.map(({ id, emotion }, i) => ({ id, emotion, room, x: x + Math.round((i + 0.5) * room * 100) / 100 })),
  };
}
