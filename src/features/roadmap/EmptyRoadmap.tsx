import { Sprout } from 'lucide-react';
import { useMemo } from 'react';
import { analyse } from '../../domain/coverage/analyse';
import { highestLevels } from '../../domain/coverage/planned';
import { coverageWith } from '../../domain/coverage/stages';
import { percent } from '../../domain/figures';
import { horizonLabels } from '../../domain/labels';
import { horizons } from '../../domain/model/initiative';
import { initiativeFromGap } from '../../domain/roadmap/initiativeFromGap';
import { useDocument } from '../../state/context';
import { Button } from '../../ui/Button';
import { EmptyState } from '../../ui/EmptyState';
import styles from './EmptyRoadmap.module.css';
import { useRoadmapTools } from './roadmapDesk';
import { FIRST_GAPS } from './roadmapEdits';

/** A roadmap without a card: the first step, and what it will look like. */
export function EmptyRoadmap() {
  const { desk } = useRoadmapTools();
  const document = useDocument((state) => state);
  const first = useMemo(() => {
    const { gaps, coverage } = analyse(document);
    const initiatives = gaps.slice(0, FIRST_GAPS).map((gap) => initiativeFromGap(document, gap));
    const levels = highestLevels(initiatives.flatMap((item) => item.promisedLevels));
    return { initiatives, coverage, planned: coverageWith(document, levels).coverage };
  }, [document]);
  const { initiatives, coverage, planned } = first;

  if (initiatives.length === 0) {
    return (
      <EmptyState
        className={styles.empty}
        title="Nothing on the roadmap yet"
        action={
          <Button data-first-step variant="primary" onPress={() => desk.add('now')}>
            Add the first initiative
          </Button>
        }
      >
        The journey shows no gap to start from: attach channels and say how much customers use them, or write down what
        you plan.
      </EmptyState>
    );
  }
  const outcome =
    coverage === null || planned === null || percent(coverage) === percent(planned)
      ? ''
      : ` and take planned coverage from ${percent(coverage)} to ${percent(planned)}`;
  return (
    <EmptyState
      className={styles.empty}
      title="Nothing on the roadmap yet"
      illustration={
        <div className={styles.preview}>
          {horizons.map((horizon) => (
            <div key={horizon} className={styles.column} data-line={horizon}>
              <span className={styles.name}>{horizonLabels[horizon]}</span>
              {initiatives
                .filter((item) => item.horizon === horizon)
                .map((item) => (
                  <span dir="auto" key={item.gapIds.join()} className={styles.card}>
                    {item.title}
                  </span>
                ))}
            </div>
          ))}
        </div>
      }
      action={
        <Button data-first-step variant="primary" icon={<Sprout aria-hidden />} onPress={() => desk.addWorstGaps()}>
          {initiatives.length === FIRST_GAPS ? 'Start from the three worst gaps' : 'Start from the worst gaps'}
        </Button>
      }
    >
      {`The worst gaps of this journey become initiatives like these${outcome}; one Undo takes them back.`}
    </EmptyState>
  );
}
