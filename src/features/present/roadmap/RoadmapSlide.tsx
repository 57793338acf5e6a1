import { plannedCoverage, saidPlannedCoverage } from '../../../domain/coverage/planned';
import { percent } from '../../../domain/figures';
import { horizons } from '../../../domain/model/initiative';
import { useDocument, useFigures } from '../../../state/context';
import { cx } from '../../../ui/cx';
import { UNKNOWN_COVERAGE } from '../parts/evidence';
import { variables } from '../parts/variables';
import { HorizonColumn } from './HorizonColumn';
import styles from './RoadmapSlide.module.css';
import { PAGE, type RoadmapPage, STACKED } from './roadmapPages';

/** What will be done now, next and later, who answers for it, and what coverage it brings. */
export function RoadmapSlide({
  page: { columns, isEmpty, isShown, isStacked, type },
  part,
}: {
  page: RoadmapPage;
  part: string;
}) {
  const today = useFigures(({ coverage }) => coverage);
  const byHorizon = useDocument((document) => saidPlannedCoverage(document).plannedByHorizon);
  const isCounted = useDocument(
    (document) =>
      percent(plannedCoverage(document).planned.coverage) === percent(saidPlannedCoverage(document).planned.coverage),
  );
  const reached = (index: number): number | null => {
    const horizon = horizons[index];
    return horizon === undefined ? today : byHorizon[horizon].coverage;
  };
  const { head, columnHead, gap } = isStacked ? STACKED : PAGE;
  return (
    <div
      className={cx(styles.roadmap, isStacked && styles.stacked)}
      style={variables({
        head,
        columnHead,
        gap,
        size: type.size,
        leading: type.lineHeight,
      })}
    >
      <header className={styles.head}>
        <h1 className={styles.title}>Roadmap</h1>
        {part !== '' && <p className={styles.today}>{part}</p>}
        <p className={styles.today}>
          {today === null ? (
            UNKNOWN_COVERAGE
          ) : (
            <>
              Coverage: {percent(today)} today, and what each horizon brings it to
              {!isCounted && '; levels only suggested do not count'}
            </>
          )}
        </p>
      </header>
      <div className={styles.columns}>
        {horizons.map(
          (horizon, index) =>
            isShown[index] && (
              <HorizonColumn
                key={horizon}
                horizon={horizon}
                cards={columns[index] ?? []}
                isEmpty={isEmpty[index] ?? true}
                before={reached(index - 1)}
                reached={reached(index)}
              />
            ),
        )}
      </div>
    </div>
  );
}
