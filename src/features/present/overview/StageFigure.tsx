import { percent } from '../../../domain/figures';
import { cx } from '../../../ui/cx';
import { Ring } from '../parts/Ring';
import { Spoken } from '../parts/Spoken';
import styles from './StageFigure.module.css';

interface StageFigureProps {
  coverage: number | null;
  planned: number | null;
  /** Units across. */
  ring: number;
}

/** How well a stage is covered, as a ring and in words. */
export function StageFigure({ coverage, planned, ring }: StageFigureProps) {
  return (
    <>
      <Ring coverage={coverage} planned={planned} size={ring} />
      <Spoken>Coverage </Spoken>
      <span className={cx(styles.figure, coverage === null && styles.unknown)}>
        {coverage === null ? '?' : percent(coverage)}
      </span>
      {coverage === null && <Spoken>: unknown</Spoken>}
    </>
  );
}
