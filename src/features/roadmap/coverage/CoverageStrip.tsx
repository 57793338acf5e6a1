import { explainJourney, explainStage } from '../../../domain/coverage/explain';
import { figuresOf } from '../../../domain/coverage/figuresOf';
import { stageFormula } from '../../../domain/coverage/formulas';
import { gapTables } from '../../../domain/coverage/gaps';
import { highestLevels, promisesOf } from '../../../domain/coverage/planned';
import type { JourneyDocument } from '../../../domain/document';
import { amount, percent } from '../../../domain/figures';
import { presenceId } from '../../../domain/model/presence';
import type { Stage } from '../../../domain/model/stage';
import type { TableName } from '../../../domain/model/tables';
import { inOrder } from '../../../domain/order';
import { stageTones } from '../../../domain/stageTone';
import { isolated } from '../../../domain/words';
import { Explain, type ExplainRow } from '../../../ui/Explain';
import { Meter } from '../../../ui/Meter';
import { useTables } from '../useTables';
import { levelWord } from '../words';
import styles from './CoverageStrip.module.css';

const tables: readonly TableName[] = [...gapTables, 'initiatives'];

/** Coverage today against what the roadmap will bring, for the journey and stage by stage. Follows every edit. */
export function CoverageStrip() {
  const document = useTables(tables);
  const { coverage, planned, stages } = figuresOf(document);
  const { formula, rows, evidence } = explainJourney(document, planned);
  return (
    <section aria-label="Coverage today and planned" className={styles.strip}>
      <div className={styles.journey}>
        <Figure
          name="Journey"
          today={coverage}
          planned={planned.coverage}
          title="Coverage of the journey, planned"
          rows={rows}
          formula={formula}
          evidence={evidence}
        />
      </div>
      <ol className={styles.stages}>
        {inOrder(document.stages.values()).map((stage) => (
          <li
            key={stage.id}
            className={styles.stage}
            style={{ borderTopColor: `var(--phase-${stageTones(document.stages).get(stage.id)})` }}
          >
            <Figure
              name={stage.name}
              today={stages.get(stage.id)?.coverage ?? null}
              planned={planned.stages.get(stage.id)?.coverage ?? null}
              {...explainPlanned(document, stage)}
            />
          </li>
        ))}
      </ol>
    </section>
  );
}

interface FigureProps {
  readonly name: string;
  readonly today: number | null;
  readonly planned: number | null;
  readonly title: string;
  readonly rows: readonly ExplainRow[];
  readonly formula: string;
  readonly evidence: string;
}

function Figure({ name, today, planned, ...explanation }: FigureProps) {
  const now = percent(today);
  const then = planned === null || percent(planned) === now ? null : percent(planned);
  return (
    <Explain
      {...explanation}
      isPlain
      label={`Coverage of ${isolated(name)}: ${now} today${then ? `, ${then} planned` : ''}`}
      className={styles.figure}
    >
      <span className={styles.words}>
        <span dir="auto" className={styles.name}>
          {name || 'Untitled'}
        </span>
        <span className={styles.numbers}>
          {now}
          {then && <strong className={styles.then}> → {then}</strong>}
        </span>
      </span>
      <Meter label={name} value={today} planned={planned} format={percent} className={styles.meter} />
    </Explain>
  );
}

/** The sum of a stage with the promised levels in it: “publishing → engaging: 0.80 × 0.75 = 0.600”. */
function explainPlanned(
  document: JourneyDocument,
  stage: Stage,
): Pick<FigureProps, 'title' | 'rows' | 'formula' | 'evidence'> {
  const { cells, stages, planned } = figuresOf(document);
  const levels = highestLevels(promisesOf(document));
  const result = planned.stages.get(stage.id);
  const today = stages.get(stage.id);
  const rows = inOrder(document.channels.values()).flatMap((channel) => {
    const key = presenceId(stage.id, channel.id);
    const cell = cells.get(key);
    if (!cell?.demand) return [];
    const level = Math.max(cell.level, levels.get(key) ?? 0) as typeof cell.level;
    const rise = level > cell.level ? `${levelWord(cell.level)} → ${levelWord(level)}` : levelWord(level);
    return [{ label: channel.name, value: `${rise}: ${amount(cell.demand)} × ${amount(level / 4)}` }];
  });
  return {
    title: `Coverage of ‘${isolated(stage.name)}’, planned`,
    rows,
    formula: result ? stageFormula(result) : '',
    evidence: today ? explainStage(document, today).evidence : '',
  };
}
