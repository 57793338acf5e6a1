import { cellAt } from '../../../../domain/coverage/cells';
import { explainCell } from '../../../../domain/coverage/explain';
import { score } from '../../../../domain/coverage/opportunity';
import type { Cell } from '../../../../domain/coverage/types';
import { NO_FIGURE, percent, shortPercent, UNKNOWN } from '../../../../domain/figures';
import { bandLabels, levelLabel } from '../../../../domain/labels';
import { inOrder } from '../../../../domain/order';
import { named } from '../../../../parts/words';
import { useDocument, useFigures } from '../../../../state/context';
import { Explain } from '../../../../ui/Explain';
import { Section } from '../fields/Section';
import styles from '../Inspector.module.css';
import { DemandRow } from './DemandRow';
import figures from './DemandSection.module.css';
import { usageOf } from './usage';

/** How much customers use the channel at the stage, how we know, and what that makes of today's presence. */
export function DemandSection({ stageId, channelId }: { stageId: string; channelId: string }) {
  const cell = useFigures(({ cells }) => cellAt(cells, { stageId, channelId }));
  const document = useDocument((all) => all);
  if (!cell) return null;
  const level = cell.isUnsaid ? null : cell.level;

  const segments = inOrder(document.segments.values());
  const total = segments.reduce((sum, { weight }) => sum + weight, 0);
  const known = segments.filter(
    (segment) => usageOf(document, { stageId, channelId, segmentId: segment.id }).effective,
  );
  const estimate = usageOf(document, { stageId, channelId, segmentId: null }).effective;

  return (
    <Section title="Demand at this stage" note={cell.evidence === 'none' ? 'unknown' : undefined}>
      <Explain {...explainCell(document, cell)} isPlain label={figuresInWords(cell)} className={figures.figures}>
        <Figure name="Demand" value={shortPercent(cell.demand)} />
        <Figure name={levelLabel(level)} value={level === null ? NO_FIGURE : percent(cell.presence)} />
        <Figure name={verdict(cell)} value={cell.opportunity === null ? NO_FIGURE : score(cell.opportunity)} />
      </Explain>
      <ul className={figures.rows}>
        {segments.map((segment) => (
          <DemandRow
            key={segment.id}
            stageId={stageId}
            channelId={channelId}
            segmentId={segment.id}
            name={named(segment.name)}
            note={total > 0 ? `${percent(segment.weight / total)} of customers` : ''}
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

/** What the figures come to: a band or “over-served”, and neither while the demand is unknown. */
function verdict({ overServed, band }: Cell): string {
  if (overServed) return 'Over-served';
  return band === null ? 'Opportunity' : `${bandLabels[band]} opportunity`;
}

function figuresInWords(cell: Cell): string {
  const presence = cell.isUnsaid ? levelLabel(null).toLowerCase() : percent(cell.presence);
  if (cell.opportunity === null) return `Demand ${UNKNOWN}, presence ${presence}, opportunity ${UNKNOWN}`;
  return `Demand ${percent(cell.demand)}, presence ${presence}, opportunity ${score(cell.opportunity)}, ${(cell.band === null ? verdict(cell) : bandLabels[cell.band]).toLowerCase()}`;
}

function Figure({ name, value }: { name: string; value: string }) {
  return (
    <span className={figures.figure}>
      <span className={figures.value}>{value}</span>
      <span dir="auto" className={figures.name}>
        {name}
      </span>
    </span>
  );
}
