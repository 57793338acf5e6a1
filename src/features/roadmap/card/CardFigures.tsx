import { Lock, TrendingUp, Unplug } from 'lucide-react';
import { coverageTables } from '../../../domain/coverage/cells';
import { added } from '../../../domain/coverage/formulas';
import { gapTables } from '../../../domain/coverage/gaps';
import { coverageOf } from '../../../domain/coverage/stages';
import { NO_FIGURE, percent, pointsOf, trueSum, UNKNOWN } from '../../../domain/figures';
import { NOT_SAID } from '../../../domain/labels';
import { type Initiative, isOpen } from '../../../domain/model/initiative';
import type { TableName } from '../../../domain/model/tables';
import { coverageGain } from '../../../domain/roadmap/coverageGain';
import { gapStatuses } from '../../../domain/roadmap/gapStatus';
import { scoringMethods } from '../../../domain/roadmap/scoring';
import { whenPlanned } from '../../../domain/roadmap/whenPlanned';
import { quoted } from '../../../domain/words';
import { Explain } from '../../../ui/Explain';
import { useRoadmapState } from '../roadmapState';
import { useTables } from '../useTables';
import { firstOf } from '../words';
import styles from './CardFigures.module.css';
import { gapsOfCard } from './figures';

interface Props {
  readonly initiative: Initiative;
}

const gapsOfCardTables: readonly TableName[] = [...gapTables, 'dismissals'];

/** “Closes 3 of 4 gaps”, each by name. */
export function GapsFigure({ initiative }: Props) {
  const { words, rows } = gapsOfCard(useTables(gapsOfCardTables), initiative);
  if (rows.length === 0) return null;
  return (
    <Explain
      title={words}
      rows={rows}
      evidence="Looked up again after every edit: a gap counts as closed when the data no longer shows it."
    >
      <Unplug aria-hidden className={styles.icon} />
      {words}
    </Explain>
  );
}

/** “20% of customers …; 80% when planned”: the finding as it is now, where it is another than when it was planned. */
export function Changed({ initiative }: Props) {
  const document = useTables(gapsOfCardTables);
  if (!isOpen(initiative)) return null;
  const changed = gapStatuses(document, initiative).flatMap(({ gapId, gap }) => {
    const then = whenPlanned(document, initiative, gapId);
    return then === null ? [] : [`${gap ? gap.sentence : 'The data no longer shows the gap.'} ${then}.`];
  });
  const [first] = changed;
  return first === undefined ? null : <p className={styles.changed}>{first}</p>;
}

/** “+4 points”: what the card alone adds to today's coverage of the journey, by stage. */
export function GainFigure({ initiative }: Props) {
  const document = useTables(coverageTables);
  if (!isOpen(initiative) || initiative.promisedLevels.length === 0) return null;
  const gain = coverageGain(document, initiative);
  const today = coverageOf(document);
  if (gain.journey === null || today.coverage === null) return null;
  const { parts, sign, result } = trueSum([today.coverage * 100, gain.journey * 100], added);
  return (
    <Explain
      title="Coverage that it adds by itself"
      rows={[...gain.stages].flatMap(([id, more]) => {
        const before = today.stages.get(id)?.coverage ?? null;
        if (!more || before === null) return [];
        const name = document.stages.get(id)?.name ?? '';
        return [{ label: quoted(name), value: `${percent(before)} → ${percent(before + more)}` }];
      })}
      formula={`Journey: ${parts[0]}% + ${parts[1]} points ${sign} ${result}%`}
      evidence="With no other initiative done. Stages count by their importance."
    >
      <TrendingUp aria-hidden className={styles.icon} />
      {pointsOf(gain.journey)}
    </Explain>
  );
}

/** “Waits for ‘X’”: what must be finished first and is not. */
export function Blockers({ initiative }: Props) {
  const document = useTables(['initiatives']);
  const waiting = initiative.dependsOn.flatMap((id) => {
    const other = document.initiatives.get(id);
    return other && other.status !== 'done' ? [other] : [];
  });
  if (waiting.length === 0 || !isOpen(initiative)) return null;
  return (
    <span className={styles.blocked}>
      <Lock aria-hidden className={styles.icon} />
      <span className={styles.blockedText}>Blocked by {firstOf(waiting.map(({ title }) => title))}</span>
    </span>
  );
}

/** The rank of a card by the chosen method. */
export function Score({ initiative }: Props) {
  const methodId = useRoadmapState((state) => state.methodId);
  const method = scoringMethods.find(({ id }) => id === methodId);
  if (!method) return null;
  const isKnown = method.score(initiative) !== null;
  const figure = method.shown(initiative);
  // A method that orders without a score has nothing to show once all is said.
  if (figure === null && isKnown) return null;
  return (
    <Explain
      title={method.name}
      label={`${method.name} ${figure ?? UNKNOWN}`}
      rows={[
        { label: 'Value to the customer', value: initiative.customerValue ?? NOT_SAID },
        { label: 'Value to the business', value: initiative.businessValue ?? NOT_SAID },
        { label: 'Effort', value: initiative.effort ?? NOT_SAID },
      ]}
      formula={method.explain(initiative)}
      evidence={method.description}
      className={styles.score}
    >
      <span className={styles.scoreName}>Score</span>
      {figure ?? NO_FIGURE}
    </Explain>
  );
}
