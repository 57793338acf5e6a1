import { memo } from 'react';
import { removeDemand, setDemand } from '../../../../domain/commands/demands';
import { isolated } from '../../../../domain/words';
import { useTypingSession } from '../../../../parts/typingSession';
import { useEdits } from '../../../../parts/useEdits';
import { useDocumentShallow } from '../../../../state/context';
import styles from './DemandRow.module.css';
import { EvidenceMenu } from './EvidenceMenu';
import { MeasuredBy } from './MeasuredBy';
import { ScopeMenu } from './ScopeMenu';
import { UsageSlider } from './UsageSlider';
import { subjectOf, type UsageOf, usageOf } from './usage';

export interface DemandRowProps extends UsageOf {
  /** Whose usage: the segment's name. */
  name: string;
  /** A few quiet words beside the name. */
  note: string;
}

/** One usage figure: how much, how we know, and whether it holds here only or at every stage. */
export const DemandRow = memo(function DemandRow({ channelId, stageId, segmentId, name, note }: DemandRowProps) {
  const of = { channelId, stageId, segmentId };
  const usage = useDocumentShallow((document) => usageOf(document, of));
  const { edit } = useEdits();
  const sessions = useTypingSession(`demand.usage:${of.channelId}~${of.stageId}~${of.segmentId}`);
  const { effective, here } = usage;

  return (
    <li className={styles.row} aria-label={`Usage by ${isolated(name)}`} onFocus={sessions.begin}>
      <span className={styles.name}>
        <bdi>{name}</bdi> <span className={styles.note}>{note}</span>
      </span>
      <UsageSlider
        label={`Usage by ${isolated(name)}`}
        value={effective?.usage ?? null}
        evidence={effective?.evidence ?? null}
        onChange={(next) =>
          next === null
            ? here && edit(removeDemand, of)
            : // Where a figure for all stages holds, a change is about this stage: the others keep it.
              edit(setDemand, { ...of, usage: next }, sessions.now())
        }
      />
      {effective && (
        <div className={styles.knowledge}>
          <EvidenceMenu
            name={name}
            value={effective.evidence}
            onChange={(evidence) => edit(setDemand, { ...subjectOf(effective), usage: effective.usage, evidence })}
          />
          <ScopeMenu of={of} usage={usage} name={name} />
        </div>
      )}
      {effective?.evidence === 'measured' && <MeasuredBy demand={effective} name={name} />}
    </li>
  );
});
