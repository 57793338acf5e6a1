import { memo } from 'react';
import { score } from '../../../domain/coverage/opportunity';
import type { Cell } from '../../../domain/coverage/types';
import { shortPercent } from '../../../domain/figures';
import type { PresenceLevel } from '../../../domain/model/presence';
import { cx } from '../../../ui/cx';
import { LevelDots } from '../../../ui/LevelDots';
import type { Figure } from '../settings';
import { CellInput } from './CellInput';
import styles from './MatrixCell.module.css';
import { cellInWords } from './words';

interface Props {
  readonly cell: Cell;
  readonly figure: Figure;
  /** The level that the roadmap promises here. */
  readonly promised: PresenceLevel | undefined;
  /** The one cell of the grid that Tab reaches. */
  readonly isActive: boolean;
  readonly isSelected: boolean;
  /** What was typed to begin with, while the demand is being edited in place; null otherwise. */
  readonly typed: string | null;
  readonly onTyped: (usage: number | null) => void;
}

const bandSteps = { low: 1, solid: 2, high: 3, extreme: 4 } as const;

/** One cell: a figure, and all of them in its name. The grid around it handles keys and presses. */
export const MatrixCell = memo(function MatrixCell(props: Props) {
  const { cell, figure, promised, isActive, isSelected, typed, onTyped } = props;
  return (
    <td
      // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a cell of a grid takes the focus and is edited
      role="gridcell"
      tabIndex={isActive ? 0 : -1}
      data-stage={cell.stageId}
      data-channel={cell.channelId}
      aria-label={typed === null ? cellInWords(cell, promised) : undefined}
      aria-selected={isSelected}
      className={cx(styles.cell, isSelected && styles.selected)}
    >
      {typed === null ? (
        <span className={cx(styles.face, look(cell, figure))}>{face(cell, figure, promised)}</span>
      ) : (
        <CellInput typed={typed} onDone={onTyped} />
      )}
    </td>
  );
}, isSame);

function face(cell: Cell, figure: Figure, promised: PresenceLevel | undefined) {
  if (figure === 'presence') {
    const isPlanned = promised !== undefined && promised > cell.level;
    const planned = isPlanned && <span className={styles.planned}>→{promised}</span>;
    if (!cell.attached) return <>{planned || <span className={styles.nothing}>·</span>}</>;
    return (
      <>
        <span className={styles.level}>{cell.isUnsaid ? '?' : cell.level}</span>
        <LevelDots
          level={cell.isUnsaid ? null : cell.level}
          tone="ink"
          size={7}
          className={cx(isPlanned && styles.dotsBesidePlan)}
        />
        {planned}
      </>
    );
  }
  if (cell.opportunity === null) return <span className={styles.nothing}>·</span>;
  if (figure === 'demand') return shortPercent(cell.demand);
  return (
    <>
      {cell.overServed && (
        <span aria-hidden className={styles.over}>
          ▲
        </span>
      )}
      {score(cell.opportunity)}
    </>
  );
}

function look(cell: Cell, figure: Figure): string {
  if (figure === 'presence') {
    if (!cell.attached) return '';
    return cell.isUnsaid ? cx(styles.unsaid) : cx(styles[`presence${cell.level}`], cell.level === 0 && styles.absent);
  }
  if (cell.demand === null || cell.band === null || cell.evidence === 'none') return '';
  if (figure === 'demand') {
    const fifth = Math.min(4, Math.floor(cell.demand * 5));
    return cx(styles[`demand${fifth}`], styles[cell.evidence]);
  }
  return cx(cell.overServed ? styles.overServed : styles[`gap${bandSteps[cell.band]}`]);
}

/** Every edit makes every cell anew; only those that look different are drawn again. */
function isSame(a: Props, b: Props): boolean {
  return (
    a.figure === b.figure &&
    a.promised === b.promised &&
    a.isActive === b.isActive &&
    a.isSelected === b.isSelected &&
    a.typed === b.typed &&
    a.onTyped === b.onTyped &&
    a.cell.stageId === b.cell.stageId &&
    a.cell.channelId === b.cell.channelId &&
    a.cell.level === b.cell.level &&
    a.cell.attached === b.cell.attached &&
    a.cell.isUnsaid === b.cell.isUnsaid &&
    a.cell.demand === b.cell.demand &&
    a.cell.evidence === b.cell.evidence
  );
}
