import { explainCell } from '../../../../domain/coverage/explain';
import { bandLabels, presenceLevelLabels } from '../../../../domain/labels';
import { presenceId } from '../../../../domain/model/presence';
import { inOrder } from '../../../../domain/order';
import { named } from '../../../../parts/words';
import { useAnalysis, useDocument } from '../../../../state/context';
import { Explain } from '../../../../ui/Explain';
import { asPercent } from '../../../../ui/percent';
import { Section } from '../fields/Section';
import styles from '../Inspector.module.css';
import { DemandRow } from './DemandRow';
import figures from './DemandSection.module.css';
import { usageOf } from './usage';

/** How much customers use the channel at the stage, how we know, and what that makes of today's presence. */
export function DemandSection({ stageId, channelId }: { stageId: string; channelId: string }) {
  const cell = useAnalysis((analysis) => analysis.cells.get(presenceId(stageId, channelId)));
  const document = useDocument((all) => all);
  if (!cell) return null;

  const segments = inOrder(document.segments.values());
  const total = segments.reduce((sum, { weight }) => sum + weight, 0);
  const known = segments.filter(
    (segment) => usageOf(document, { stageId, channelId, segmentId: segment.id }).effective,
  );
  const estimate = usageOf(document, { stageId, channelId, segmentId: null }).effective;

  return (
    <Section title="Demand at this stage" note={cell.evidence === 'none' ? 'unknown' : undefined}>
      <Explain
        {...explainCell(document, cell)}
        isPlain
        label={`Demand ${asPercent(cell.demand)}, presence ${asPercent(cell.presence)}, opportunity ${cell.opportunity.toFixed(1)}, ${bandLabels[cell.band].toLowerCase()}`}
        className={figures.figures}
      >
        <Figure name="Demand" value={cell.evidence === 'none' ? '–' : asPercent(cell.demand)} />
        <Figure name={presenceLevelLabels[cell.level]} value={asPercent(cell.presence)} />
        <Figure
          name={cell.overServed ? 'Over-served' : `${bandLabels[cell.band]} opportunity`}
          value={cell.opportunity.toFixed(1)}
        />
      </Explain>
      <ul className={figures.rows}>
        {segments.map((segment) => (
          <DemandRow
            key={segment.id}
            stageId={stageId}
            channelId={channelId}
            segmentId={segment.id}
            name={named(segment.name)}
            note={total > 0 ? `${asPercent(segment.weight / total)} of customers` : ''}
          />
        ))}
        {(known.length === 0 || estimate) && (
          <DemandRow
            stageId={stageId}
            channelId={channelId}
            segmentId={null}
            name={segments.length === 0 ? 'Your estimate' : 'Your estimate for all'}
            note={known.length > 0 ? 'not counted: segments have figures' : 'used while no segment has a figure'}
          />
        )}
      </ul>
      {segments.length === 0 && (
        <p className={styles.hint}>Segments of the journey each get a figure of their own here.</p>
      )}
    </Section>
  );
}

function Figure({ name, value }: { name: string; value: string }) {
  return (
    <span className={figures.figure}>
      <span className={figures.value}>{value}</span>
      <span className={figures.name}>{name}</span>
    </span>
  );
}
