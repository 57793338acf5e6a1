import { MapPinned, PenLine } from 'lucide-react';
import { analyse } from '../../../domain/coverage/analyse';
import { type Explanation, explainCell, explainStage } from '../../../domain/coverage/explain';
import type { JourneyDocument } from '../../../domain/document';
import { presenceId } from '../../../domain/model/presence';
import { journeyPath } from '../../../state/routes';
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
  const { explanation, inputs, figures } = explained;
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
          <Rows rows={inputs} />
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

/** The explanation, its usage figures apart from what is made of them. */
function explain(document: JourneyDocument, { stageId, channelId }: GridPosition) {
  const analysis = analyse(document);
  if (channelId === null) {
    const stage = analysis.stages.get(stageId);
    if (!stage) return null;
    const explanation = explainStage(document, stage);
    return { explanation, inputs: explanation.rows, figures: [] };
  }
  const cell = analysis.cells.get(presenceId(stageId, channelId));
  if (!cell) return null;
  const explanation = explainCell(document, cell);
  return {
    explanation,
    inputs: explanation.rows.slice(0, cell.inputs.length),
    figures: explanation.rows.slice(cell.inputs.length),
  };
}
