import { memo, useMemo } from 'react';
import type { Rect } from '../../../domain/layout/geometry';
import type { Stage } from '../../../domain/model/stage';
import { countedRows } from '../../../domain/model/tables';
import { SceneView } from '../../../parts/SceneView';
import { cx } from '../../../ui/cx';
import { largestFit } from '../frame/type';
import { Fitted } from '../parts/Fitted';
import phase from '../parts/phase.module.css';
import { Spoken } from '../parts/Spoken';
import { variables } from '../parts/variables';
import { nameOr } from '../slides';
import { columnScene } from './barScenes';
import type { Bars } from './columns';
import styles from './StageColumn.module.css';
import { StageFigure } from './StageFigure';
import { useStage } from './useStage';

/** Units above and below the bars, and at their sides. */
export const COLUMN = { head: 172, foot: 14, side: 18 } as const;
/** Ring and figure, in units; smaller where a column is narrower than this, or the figure would leave it. */
const TIGHT = 220;
const SIGNS = { ring: 72, figure: 46 } as const;
const TIGHT_SIGNS = { ring: 44, figure: 34 } as const;

const NAMES = [
  { size: 32, lineHeight: 40, weight: 620, maxLines: 1 },
  { size: 28, lineHeight: 36, weight: 620, maxLines: 1 },
  { size: 24, lineHeight: 30, weight: 620, maxLines: 2 },
] as const;

interface StageColumnProps {
  stage: Stage;
  number: number;
  rect: Rect;
  bars: Bars;
}

/** A stage on the picture of the map: its name, how well it is covered, and a bar for each of its cards. */
export const StageColumn = memo(function StageColumn({ stage, number, rect, bars }: StageColumnProps) {
  const { touchpoints, presences, coverage, planned, tone } = useStage(stage.id);
  const width = rect.width - 2 * COLUMN.side;
  const scene = useMemo(
    () => columnScene({ touchpoints, presences }, bars, width),
    [touchpoints, presences, bars, width],
  );
  const { ring, figure } = rect.width < TIGHT ? TIGHT_SIGNS : SIGNS;
  const name = largestFit(nameOr(stage.name, `Stage ${number}`), width, NAMES);
  return (
    <li
      data-phase={tone}
      className={cx(phase.colours, styles.column)}
      style={variables({ x: rect.x, y: rect.y, width: rect.width, height: rect.height })}
    >
      <h2 dir="auto" className={styles.name} style={variables({ size: name.type.size, leading: name.type.lineHeight })}>
        <Fitted fitted={name.fitted} />
      </h2>
      <p className={styles.coverage} style={variables({ figure })}>
        <StageFigure coverage={coverage} planned={planned} ring={ring} />
      </p>
      <Spoken>
        {countedRows('touchpoints', touchpoints.length)}, {countedRows('channels', presences.length)}
      </Spoken>
      <div className={styles.bars} style={variables({ bars: scene.height })}>
        <SceneView scene={scene} isFitted />
      </div>
    </li>
  );
});
