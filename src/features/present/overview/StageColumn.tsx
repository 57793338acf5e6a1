import { memo } from 'react';
import { counted } from '../../../domain/commands/shared';
import { percent } from '../../../domain/coverage/rules/words';
import type { Rect } from '../../../domain/layout/geometry';
import { presencesByStage, touchpointsByStage } from '../../../domain/layout/lanes/groups';
import type { Stage } from '../../../domain/model/stage';
import { useAnalysis, useDocument } from '../../../state/context';
import { cx } from '../../../ui/cx';
import { largestFit } from '../frame/type';
import emotions from '../parts/emotion.module.css';
import { Fitted } from '../parts/Fitted';
import phase from '../parts/phase.module.css';
import { Ring } from '../parts/Ring';
import { Spoken } from '../parts/Spoken';
import { Face, TruthSign } from '../parts/signs';
import { variables } from '../parts/variables';
import { nameOr } from '../slides';
import type { Bars } from './columns';
import styles from './StageColumn.module.css';

/** Units above and below the bars, and at their sides. */
export const COLUMN = { head: 172, foot: 14, side: 18 } as const;
/** Bars lower than this are too low for a face. */
const FACE_FROM = 22;
const RING = 72;

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

const none: readonly never[] = [];

/** A stage on the picture of the map: its name, how well it is covered, and a bar for each of its cards. */
export const StageColumn = memo(function StageColumn({ stage, number, rect, bars }: StageColumnProps) {
  const touchpoints = useDocument((document) => touchpointsByStage(document.touchpoints).get(stage.id)) ?? none;
  const presences = useDocument((document) => presencesByStage(document.presences).get(stage.id)) ?? none;
  const coverage = useAnalysis(({ stages }) => stages.get(stage.id)?.coverage ?? null);
  const planned = useAnalysis((analysis) => analysis.planned.stages.get(stage.id)?.coverage ?? null);
  const name = largestFit(nameOr(stage.name, `Stage ${number}`), rect.width - 2 * COLUMN.side, NAMES);
  return (
    <li
      data-phase={stage.phase}
      className={cx(phase.colours, styles.column)}
      style={variables({ x: rect.x, y: rect.y, width: rect.width, height: rect.height })}
    >
      <h2 className={styles.name} style={variables({ size: name.type.size, leading: name.type.lineHeight })}>
        <Fitted fitted={name.fitted} />
      </h2>
      <p className={styles.coverage}>
        <Ring coverage={coverage} planned={planned} size={RING} />
        <Spoken>Coverage </Spoken>
        <span className={cx(styles.figure, coverage === null && styles.unknown)}>
          {coverage === null ? '?' : percent(coverage)}
        </span>
        {coverage === null && <Spoken>: unknown</Spoken>}
      </p>
      <Spoken>
        {counted('touchpoints', touchpoints.length)}, {counted('channels', presences.length)}
      </Spoken>
      <div aria-hidden style={variables({ touchpoint: bars.touchpoint, presence: bars.presence, gap: bars.gap })}>
        {/* As on the map: a lane is as high in every column, so that the next one begins at one line. */}
        <div className={styles.lane} style={variables({ cards: bars.touchpoints })}>
          {touchpoints.slice(0, bars.touchpoints).map(({ id, emotion, actor, momentOfTruth }) => (
            <span key={id} data-emotion={emotion} className={cx(emotions.colours, styles.touchpoint, styles[actor])}>
              {bars.touchpoint >= FACE_FROM && <Face emotion={emotion} className={styles.face} />}
              {momentOfTruth && <TruthSign className={styles.truth} />}
            </span>
          ))}
        </div>
        <div className={styles.presences}>
          {presences.slice(0, bars.presences).map(({ id, level }) => (
            <span key={id} data-level={level} className={styles.presence} />
          ))}
        </div>
      </div>
    </li>
  );
});
