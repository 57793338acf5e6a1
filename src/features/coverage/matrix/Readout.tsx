import { MapPinned, PenLine } from 'lucide-react';
import { cellAt } from '../../../domain/coverage/cells';
import { type Explanation, explainCell, explainStage } from '../../../domain/coverage/explain';
import { figuresOf } from '../../../domain/coverage/figuresOf';
import type { DemandInput } from '../../../domain/coverage/types';
import type { JourneyDocument } from '../../../domain/document';
import { amount } from '../../../domain/figures';
import { evidenceLabels } from '../../../domain/labels';
import { journeyPath } from '../../../state/routes';
import { Badge } from '../../../ui/Badge';
import { Button } from '../../../ui/Button';
import { LinkButton } from '../../../ui/LinkButton';
import { refsOf } from '../place';
import type { GridPosition } from './navigate';
import styles from './Readout.module.css';

interface Props {
  readonly document: JourneyDocument;
  readonly position: GridPosition | null;
  /** Opens the editor of that cell; not for totals. */
  readonly onEdit: () => void;
}

/** The sum behind the cell that is pointed at, focused or tapped: the same place for all, so that no cell is covered. */
export function Readout({ document, position, onEdit }: Props) {
  const explained = position && explain(document, position);
  if (!explained) return null;
  const { explanation, inputs, figures, terms } = explained;
  const place = { stageId: position.stageId, channelId: position.channelId };
  return (
    <section aria-label="How the figure came about" className={styles.readout}>
      <div className={styles.head}>
        <h3 className={styles.title}>{explanation.title}</h3>
        {position.channelId !== null && (
          <Button size="small" variant="quiet" icon={<PenLine aria-hidden />} onPress={onEdit}>
            Edit
          </Button>
        )}
        <LinkButton
          size="small"
          variant="quiet"
          icon={<MapPinned aria-hidden />}
          href={`#${journeyPath(document.id, 'map', refsOf(document, place))}`}
        >
          Show on map
        </LinkButton>
      </div>
      <div className={styles.body}>
        <div className={styles.column}>
          {figures.length > 0 && <Rows rows={figures} />}
          <p className={styles.formula}>
            {position.channelId !== null && <span className={styles.what}>Opportunity </span>}
            {explanation.formula}
          </p>
          <p className={styles.evidence}>{explanation.evidence}</p>
        </div>
        <div className={styles.column}>
          <Inputs document={document} inputs={inputs} />
          <Rows rows={terms} />
        </div>
      </div>
    </section>
  );
}

function Rows({ rows }: { rows: Explanation['rows'] }) {
  return (
    <dl className={styles.rows}>
      {rows.map(({ label, value }) => (
        <div key={label} className={styles.row}>
          <dt>{label}</dt>
          <dd className={styles.value}>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

const looks = { measured: 'solid', estimated: 'outline', assumed: 'hatched' } as const;

/** The usage figures that the demand is made of: share × use, whose, how that is known. */
function Inputs({ document, inputs }: { document: JourneyDocument; inputs: readonly DemandInput[] }) {
  return (
    <ul aria-label="What the demand is made of" className={styles.inputs}>
      {inputs.map(({ demand, weight }) => {
        const segment = demand.segmentId === null ? undefined : document.segments.get(demand.segmentId);
        const proof = [
          demand.stageId === null ? 'for every stage' : '',
          demand.sampleSize === null ? '' : `${demand.sampleSize} asked`,
          demand.observedOn ?? '',
          demand.source.trim(),
        ].filter(Boolean);
        return (
          <li key={demand.id} className={styles.input}>
            <span className={styles.product}>
              {amount(weight)} × {amount(demand.usage)}
            </span>
            <span className={styles.who}>{segment ? segment.name || 'Untitled' : 'All customers'}</span>
            <Badge tone="demand" look={looks[demand.evidence]}>
              {evidenceLabels[demand.evidence]}
            </Badge>
            <span className={styles.proof} title={proof.join(', ')}>
              {proof.join(', ')}
            </span>
          </li>
        );
      })}
    </ul>
  );
}

/** The explanation, its usage figures apart from what is made of them. */
function explain(document: JourneyDocument, { stageId, channelId }: GridPosition) {
  const figures = figuresOf(document);
  if (channelId === null) {
    const stage = figures.stages.get(stageId);
    if (!stage) return null;
    const explanation = explainStage(document, stage);
    return { explanation, inputs: [], figures: [], terms: explanation.rows };
  }
  const cell = cellAt(figures.cells, { stageId, channelId });
  if (!cell) return null;
  const explanation = explainCell(document, cell);
  return { explanation, inputs: cell.inputs, figures: explanation.rows.slice(cell.inputs.length), terms: [] };
}
