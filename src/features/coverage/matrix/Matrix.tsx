import type { CSSProperties } from 'react';
import type { Figures } from '../../../domain/coverage/types';
import type { Channel } from '../../../domain/model/channel';
import type { PresenceLevel } from '../../../domain/model/presence';
import type { Stage } from '../../../domain/model/stage';
import type { Place } from '../place';
import type { Figure } from '../settings';
import { columnWidth } from './headWords';
import styles from './Matrix.module.css';
import { MatrixRow } from './MatrixRow';
import { CoverageRow, StageHeader } from './StageHeader';
import type { Grid } from './useGrid';

interface Props {
  readonly label: string;
  readonly stages: readonly Stage[];
  readonly channels: readonly Channel[];
  readonly figures: Figures;
  /** Levels that the roadmap promises, by `presenceId`. */
  readonly promised: ReadonlyMap<string, PresenceLevel>;
  readonly figure: Figure;
  readonly selected: Place;
  readonly grid: Grid;
}

/** Header and totals come before the rows of channels. */
const ROWS_ABOVE = 2;

/** Stage × channel as a grid with one tab stop. Channels are rows, since there are more of them and their names are longer. */
export function Matrix({ label, stages, channels, figures, promised, figure, selected, grid }: Props) {
  const { position, typed } = grid;
  const active = (channelId: string | null) => (position && position.channelId === channelId ? position.stageId : null);
  return (
    <div className={styles.scroller}>
      <table
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a table that is walked and edited by cell is a grid
        role="grid"
        ref={grid.table}
        aria-label={label}
        aria-rowcount={channels.length + ROWS_ABOVE}
        aria-colcount={stages.length + 1}
        className={styles.grid}
        style={
          { '--columns': stages.length, '--column-width': `calc(${columnWidth(stages)} * var(--px))` } as CSSProperties
        }
        {...grid.handlers}
      >
        <thead>
          <StageHeader stages={stages} />
          <CoverageRow stages={stages} today={figures} planned={figures.planned} activeStageId={active(null)} />
        </thead>
        <tbody>
          {channels.map((channel, index) => (
            <MatrixRow
              key={channel.id}
              channel={channel}
              stages={stages}
              cells={figures.cells}
              promised={promised}
              figure={figure}
              rowIndex={index + ROWS_ABOVE + 1}
              activeStageId={active(channel.id)}
              selectedStageId={selected.channelId === channel.id ? selected.stageId : null}
              typed={active(channel.id) === null ? null : typed}
              onTyped={grid.onTyped}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
}
