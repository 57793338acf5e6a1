import { memo, useMemo } from 'react';
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
import { rowScene } from './barScenes';
import { StageFigure } from './StageFigure';
import styles from './StageRow.module.css';
import { useStage } from './useStage';

/** Units of a row that are not its name: the bar of the phase, ring and figure, and what lies between. */
const BESIDE_NAME = 12 + 16 + 16 + 56 + 12 + 112 + 12;
const RING = 56;
/** Rows lower than this have no room for bars below the name. */
const BARS_FROM = 92;
/** Rows higher than this have room for larger bars. */
const ROOMY = 120;
/** Bars in a row; each becomes narrower the more there are. */
const MOST_BARS = 16;

const low = [
  { size: 30, lineHeight: 36, weight: 620, maxLines: 1 },
  { size: 24, lineHeight: 28, weight: 620, maxLines: 2 },
] as const;
const withBars = [
  { size: 34, lineHeight: 40, weight: 620, maxLines: 1 },
  { size: 30, lineHeight: 36, weight: 620, maxLines: 1 },
  { size: 24, lineHeight: 30, weight: 620, maxLines: 1 },
] as const;

interface StageRowProps {
  stage: Stage;
  /** From 1. */
  number: number;
  /** Units. */
  width: number;
  height: number;
}

/** A stage in the list of a small screen: its name, how well it is covered, and small bars for its cards. */
export const StageRow = memo(function StageRow({ stage, number, width, height }: StageRowProps) {
  const { touchpoints, presences, coverage, planned, tone } = useStage(stage.id);
  const hasBars = height >= BARS_FROM;
  const bar = height >= ROOMY ? 30 : 22;
  const room = width - BESIDE_NAME;
  const scene = useMemo(() => {
    const cards = { touchpoints: touchpoints.slice(0, MOST_BARS), presences: presences.slice(0, MOST_BARS) };
    return hasBars ? rowScene(cards, bar, room) : null;
  }, [touchpoints, presences, hasBars, bar, room]);
  const name = largestFit(nameOr(stage.name, `Stage ${number}`), room, hasBars ? withBars : low);
  return (
    <li data-phase={tone} className={cx(phase.colours, styles.row)}>
      <div className={styles.words}>
        <h2
          dir="auto"
          className={styles.name}
          style={variables({ size: name.type.size, leading: name.type.lineHeight })}
        >
          <Fitted fitted={name.fitted} />
        </h2>
        <Spoken>
          {countedRows('touchpoints', touchpoints.length)}, {countedRows('channels', presences.length)}
        </Spoken>
        {scene && (
          <div className={styles.bars} style={variables({ room, bar })}>
            <SceneView scene={scene} isFitted />
          </div>
        )}
      </div>
      <p className={styles.coverage}>
        <StageFigure coverage={coverage} planned={planned} ring={RING} />
      </p>
    </li>
  );
});
