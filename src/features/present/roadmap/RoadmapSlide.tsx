import { useMemo } from 'react';
import { percent } from '../../../domain/coverage/rules/words';
import { type Horizon, horizons, type Initiative } from '../../../domain/model/initiative';
import { byOrder } from '../../../domain/order';
import { useAnalysis, useDocument } from '../../../state/context';
import { EDGE, type Frame } from '../frame/frame';
import { UNKNOWN_COVERAGE } from '../parts/evidence';
import { variables } from '../parts/variables';
import { fitInitiatives } from './fitInitiatives';
import { HorizonColumn } from './HorizonColumn';
import styles from './RoadmapSlide.module.css';

/** Units: title, head of a column, space between columns. */
const HEAD = 124;
const COLUMN_HEAD = 126;
const GAP = 40;

/** What will be done now, next and later, who answers for it, and what coverage it brings. */
export function RoadmapSlide({ frame }: { frame: Frame }) {
  const initiatives = useDocument((document) => document.initiatives);
  const today = useAnalysis(({ coverage }) => coverage);
  const byHorizon = useAnalysis(({ plannedByHorizon }) => plannedByHorizon);
  const columns = useMemo(() => horizons.map((horizon) => atHorizon(initiatives.values(), horizon)), [initiatives]);
  const width = (frame.width - 2 * EDGE.side - 2 * GAP) / 3;
  const fitted = fitInitiatives(columns, width, frame.height - EDGE.top - HEAD - COLUMN_HEAD - EDGE.line - 20);
  const isEmpty = columns.every((column) => column.length === 0);
  const reached = (index: number): number | null => {
    const horizon = horizons[index];
    return horizon === undefined ? today : byHorizon[horizon].coverage;
  };
  return (
    <div
      className={styles.roadmap}
      style={variables({
        head: HEAD,
        columnHead: COLUMN_HEAD,
        gap: GAP,
        size: fitted.type.size,
        leading: fitted.type.lineHeight,
      })}
    >
      <header className={styles.head}>
        <h1 className={styles.title}>Roadmap</h1>
        <p className={styles.today}>
          {today === null ? (
            UNKNOWN_COVERAGE
          ) : (
            <>Coverage: {percent(today)} today, and what each horizon brings it to</>
          )}
        </p>
      </header>
      {isEmpty ? (
        <p className={styles.empty}>Nothing is on the roadmap yet. Gaps become initiatives in the coverage view.</p>
      ) : (
        <div className={styles.columns}>
          {fitted.columns.map((column, index) => {
            const horizon = horizons[index];
            return (
              horizon && (
                <HorizonColumn
                  key={horizon}
                  horizon={horizon}
                  column={column}
                  before={reached(index - 1)}
                  reached={reached(index)}
                  width={width}
                />
              )
            );
          })}
        </div>
      )}
    </div>
  );
}

function atHorizon(initiatives: Iterable<Initiative>, horizon: Horizon): Initiative[] {
  return [...initiatives].filter((one) => one.horizon === horizon && one.status !== 'dropped').sort(byOrder);
}
