import { useMemo } from 'react';
import { journeyOf } from '../../../domain/document';
import { journeyKindLabels } from '../../../domain/labels';
import type { Rect } from '../../../domain/layout/geometry';
import { presencesByStage, touchpointsByStage } from '../../../domain/layout/lanes/groups';
import type { Stage } from '../../../domain/model/stage';
import { inOrder } from '../../../domain/order';
import { useDocument } from '../../../state/context';
import { EDGE, type Frame } from '../frame/frame';
import { largestFit } from '../frame/type';
import { Fitted } from '../parts/Fitted';
import { variables } from '../parts/variables';
import { nameOr } from '../slides';
import { barsOf } from './columns';
import { JourneyCoverage } from './JourneyCoverage';
import styles from './OverviewSlide.module.css';
import { COLUMN, StageColumn } from './StageColumn';

/** Room for the coverage of the journey, at the right of the title. In units. */
const COVERAGE_WIDTH = 660;

const TITLES = [
  { size: 88, lineHeight: 96, weight: 620, maxLines: 1 },
  { size: 72, lineHeight: 80, weight: 620, maxLines: 2 },
  { size: 56, lineHeight: 64, weight: 620, maxLines: 2 },
] as const;

/** The whole journey in one picture: its title, its coverage now and planned, and every stage with its cards. */
export function OverviewSlide({ frame, columns }: { frame: Frame; columns: readonly Rect[] }) {
  const journey = useDocument(journeyOf);
  const stages = useDocument((document) => document.stages);
  const ordered = useMemo(() => inOrder(stages.values()), [stages]);
  const title = largestFit(nameOr(journey.title, 'Untitled journey'), titleWidth(frame), TITLES);
  const rest = ordered.length - columns.length;
  return (
    <>
      <header className={styles.head}>
        <p className={styles.kicker}>
          {journeyKindLabels[journey.kind]}
          {journey.illustration && <span className={styles.illustration}>Illustration</span>}
        </p>
        <h1 className={styles.title} style={variables({ size: title.type.size, leading: title.type.lineHeight })}>
          <Fitted fitted={title.fitted} />
        </h1>
        <JourneyCoverage width={COVERAGE_WIDTH} />
      </header>
      {ordered.length === 0 ? (
        <p className={styles.empty}>There are no stages yet. Add the first one on the map, and it stands here.</p>
      ) : (
        <Picture stages={ordered.slice(0, columns.length)} columns={columns} />
      )}
      {rest > 0 && <p className={styles.rest}>+{rest} more</p>}
    </>
  );
}

function titleWidth(frame: Frame): number {
  return frame.width - 2 * EDGE.side - COVERAGE_WIDTH - 48;
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
