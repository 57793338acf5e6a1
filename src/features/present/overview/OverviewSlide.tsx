import { useMemo } from 'react';
import { journeyOf } from '../../../domain/document';
import { journeyKindLabels } from '../../../domain/labels';
import type { Rect } from '../../../domain/layout/geometry';
import { presencesByStage, touchpointsByStage } from '../../../domain/layout/lanes/groups';
import type { Stage } from '../../../domain/model/stage';
import { inOrder } from '../../../domain/order';
import { useDocument } from '../../../state/context';
import { cx } from '../../../ui/cx';
import { edgeOf, type Frame, isNarrow } from '../frame/frame';
import { largestFit } from '../frame/type';
import { Fitted } from '../parts/Fitted';
import { variables } from '../parts/variables';
import { nameOr } from '../slides';
import { barsOf } from './columns';
import { JourneyCoverage } from './JourneyCoverage';
import styles from './OverviewSlide.module.css';
import { HEAD, type Rows, rowsOf } from './rows';
import { COLUMN, StageColumn } from './StageColumn';
import { StageRow } from './StageRow';

/** Room for the coverage of the journey, at the right of the title. In units. */
const COVERAGE_WIDTH = 660;

const TITLES = [
  { size: 88, lineHeight: 96, weight: 620, maxLines: 1 },
  { size: 72, lineHeight: 80, weight: 620, maxLines: 2 },
  { size: 56, lineHeight: 64, weight: 620, maxLines: 2 },
  { size: 40, lineHeight: 46, weight: 620, maxLines: 4 },
  { size: 24, lineHeight: 29, weight: 620, maxLines: 7 },
] as const;
/** Above the coverage, on a narrow screen. */
const STACKED_TITLES = [
  { size: 60, lineHeight: 66, weight: 620, maxLines: 2 },
  { size: 48, lineHeight: 54, weight: 620, maxLines: 2 },
  { size: 36, lineHeight: 42, weight: 620, maxLines: 3 },
  { size: 24, lineHeight: 29, weight: 620, maxLines: 4 },
] as const;

/** The whole journey in one picture: its title, its coverage now and planned, and every stage with its cards. */
export function OverviewSlide({ frame, columns }: { frame: Frame; columns: readonly Rect[] }) {
  const journey = useDocument(journeyOf);
  const stages = useDocument((document) => document.stages);
  const ordered = useMemo(() => inOrder(stages.values()), [stages]);
  const isStacked = isNarrow(frame);
  const titles = isStacked ? STACKED_TITLES : TITLES;
  const title = largestFit(nameOr(journey.title, 'Untitled journey'), titleWidth(frame), titles);
  const rows = rowsOf(frame, ordered.length);
  const rest = ordered.length - (rows?.shown ?? columns.length);
  return (
    <>
      <header
        className={cx(styles.head, isStacked && styles.stacked)}
        style={variables({ head: isStacked ? HEAD.stacked : HEAD.wide })}
      >
        <p className={styles.kicker}>
          {journeyKindLabels[journey.kind]}
          {journey.illustration && <span className={styles.illustration}>Illustration</span>}
        </p>
        <h1
          dir="auto"
          className={styles.title}
          style={variables({ size: title.type.size, leading: title.type.lineHeight })}
        >
          <Fitted fitted={title.fitted} />
        </h1>
        <JourneyCoverage
          width={isStacked ? frame.width - 2 * edgeOf(frame).side : COVERAGE_WIDTH}
          isStacked={isStacked}
        />
      </header>
      {ordered.length === 0 ? (
        <p className={styles.empty}>There are no stages yet. Add the first one on the map, and it stands here.</p>
      ) : rows ? (
        <List stages={ordered} rows={rows} />
      ) : (
        <Picture stages={ordered.slice(0, columns.length)} columns={columns} />
      )}
      {rest > 0 && <p className={styles.rest}>+{rest} more</p>}
    </>
  );
}

function titleWidth(frame: Frame): number {
  return frame.width - 2 * edgeOf(frame).side - (isNarrow(frame) ? 0 : COVERAGE_WIDTH + 48);
}

function List({ stages, rows }: { stages: readonly Stage[]; rows: Rows }) {
  const { abreast, top, gap, height, width, shown } = rows;
  return (
    <ol className={styles.rows} style={variables({ abreast, start: top, gap, height })}>
      {stages.slice(0, shown).map((stage, index) => (
        <StageRow key={stage.id} stage={stage} number={index + 1} width={width} height={height} />
      ))}
    </ol>
  );
}

function Picture({ stages, columns }: { stages: readonly Stage[]; columns: readonly Rect[] }) {
  const touchpoints = useDocument((document) => touchpointsByStage(document.touchpoints));
  const presences = useDocument((document) => presencesByStage(document.presences));
  const bars = useMemo(() => {
    const most = (groups: ReadonlyMap<string, readonly unknown[]>) =>
      Math.max(0, ...stages.map(({ id }) => groups.get(id)?.length ?? 0));
    const height = (columns[0]?.height ?? 0) - COLUMN.head - COLUMN.foot;
    return barsOf(height, most(touchpoints), most(presences));
  }, [stages, columns, touchpoints, presences]);
  return (
    <ol>
      {stages.map((stage, index) => {
        const rect = columns[index];
        return rect && <StageColumn key={stage.id} stage={stage} number={index + 1} rect={rect} bars={bars} />;
      })}
    </ol>
  );
}
