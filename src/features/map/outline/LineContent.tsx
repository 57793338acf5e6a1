import { ChevronRight, Plus } from 'lucide-react';
import { type ReactNode, useMemo } from 'react';
import type { NodeProps } from 'reactflow';
import { cellAt } from '../../../domain/coverage/cells';
import { percent } from '../../../domain/figures';
import { levelHint, levelLabel } from '../../../domain/labels';
import { laneOf } from '../../../domain/layout/lanes/index';
import type { CellBox } from '../../../domain/layout/mapLayout';
import { tagNames } from '../../../domain/model/tag';
import { signedOf, signsScene } from '../../../domain/scene/cardSigns';
import type { StageTone } from '../../../domain/stageTone';
import { isolated, quoted } from '../../../domain/words';
import { ChannelTile } from '../../../parts/ChannelTile';
import { SceneView } from '../../../parts/SceneView';
import { useDocument, useFigures } from '../../../state/context';
import { cx } from '../../../ui/cx';
import { LevelDots } from '../../../ui/LevelDots';
import { focusOn, useMapContext } from '../mapContext';
import { useMapStore } from '../mapStore';
import { AdderNode } from '../nodes/AdderNode';
import { CardTitle } from '../nodes/CardTitle';
import { GhostNode } from '../nodes/GhostNode';
import type { AdderFlowNode, MapNode } from '../nodes/types';
import { addStageAt } from '../typing';
import { stageName } from '../words';
import { setFolded } from './folding';
import styles from './LineContent.module.css';
import { LineLinks } from './LineLinks';

export interface LineProps {
  /** What stands on the canvas for the same thing, with its name. */
  readonly node: MapNode;
  readonly level: 1 | 2 | 3;
  readonly index: number;
  readonly count: number;
  readonly tone: StageTone;
  /** What is under it, counted. */
  readonly cards: string;
  readonly isParent: boolean;
  readonly isFolded: boolean;
}

/** What stands on a line of the outline. */
export function LineContent({ node, cards, isParent, isFolded }: LineProps): ReactNode {
  switch (node.type) {
    case 'stage':
      return <StageLine id={node.data.box.stageId} {...{ lineKey: node.id, cards, isParent, isFolded }} />;
    case 'adder':
      return <LaneLine {...{ node, isParent, isFolded }} />;
    case 'touchpoint':
      return <TouchpointLine id={node.data.box.id} />;
    case 'presence':
      return <PresenceLine id={node.data.box.id} />;
    // Buttons draw themselves from their data, wherever they are.
    case 'ghost':
      return <GhostNode {...(node as unknown as NodeProps<typeof node>)} />;
    case 'addStage':
      return <AddStage />;
  }
}

function AddStage() {
  const context = useMapContext();
  return (
    <button type="button" tabIndex={-1} className={styles.addStage} onClick={() => addStageAt(context)}>
      <Plus aria-hidden />
      Add stage
    </button>
  );
}

interface FoldProps {
  readonly lineKey: string;
  /** What the line is called. */
  readonly name: string;
  readonly isParent: boolean;
  readonly isFolded: boolean;
}

/** The twin of the arrow keys for pointers; where there is nothing to fold it keeps its place. */
function Fold({ lineKey, name, isParent, isFolded }: FoldProps) {
  const context = useMapContext();
  if (!isParent) return <span className={styles.fold} />;
  return (
    <button
      type="button"
      tabIndex={-1}
      className={cx(styles.fold, !isFolded && styles.unfolded)}
      aria-label={`${isFolded ? 'Expand' : 'Collapse'} ${name}`}
      onClick={() => {
        setFolded(context, lineKey, !isFolded);
        focusOn(context, lineKey);
      }}
    >
      <ChevronRight aria-hidden />
    </button>
  );
}

type ParentProps = Pick<LineProps, 'isParent' | 'isFolded'>;

function StageLine({ id, lineKey, cards, ...parent }: ParentProps & { id: string; lineKey: string; cards: string }) {
  const stage = useDocument((document) => document.stages.get(id));
  const coverage = useFigures((figures) => figures.stages.get(id)?.coverage ?? null);
  if (!stage) return null;
  const text = { table: 'stages', id, emptyClassName: styles.empty } as const;
  return (
    <>
      <Fold lineKey={lineKey} name={quoted(stage.name)} {...parent} />
      <span aria-hidden className={styles.station} />
      <span className={styles.texts}>
        <span data-text="name" className={styles.name}>
          <CardTitle
            {...text}
            value={stage.name}
            lines={[stage.name]}
            label="Stage name"
            placeholder="Name of the stage"
          />
        </span>
        <span data-text="promise" className={styles.promise}>
          <CardTitle
            {...text}
            field="promise"
            value={stage.promise}
            lines={[stage.promise]}
            label="Promise"
            placeholder="What is promised here?"
          />
        </span>
        {parent.isFolded && <span className={styles.count}>{cards}</span>}
      </span>
      <span className={cx(styles.figure, styles.ofStage)}>
        <span className={styles.what}>Coverage</span> {percent(coverage)}
      </span>
    </>
  );
}

function LaneLine({ node, ...parent }: ParentProps & { node: AdderFlowNode }) {
  const { cell } = node.data;
  const stage = useDocument((document) => stageName(document, cell.stageId));
  const label = laneOf(cell.laneId)?.label ?? '';
  return (
    <>
      <Fold lineKey={node.id} name={`${label} of ${isolated(stage)}`} {...parent} />
      <span className={styles.lane}>
        {label} <span className={styles.count}>{countIn(cell)}</span>
      </span>
      <span data-lane-add className={styles.adder}>
        <AdderNode {...(node as unknown as NodeProps<AdderFlowNode>)} />
      </span>
    </>
  );
}

function countIn({ cards }: CellBox): string {
  return cards.length === 0 ? 'none yet' : String(cards.length);
}

function TouchpointLine({ id }: { id: string }) {
  const row = useDocument((document) => document.touchpoints.get(id));
  const channel = useDocument((document) => document.channels.get(row?.channelId ?? ''));
  const tags = useDocument((document) => (row ? tagNames(document.tags, row).join(', ') : ''));
  const signs = useMemo(() => row && signsScene('signs', signedOf(row, channel)), [row, channel]);
  if (!row || !signs) return null;
  return (
    <div className={styles.card}>
      <span data-text="name" className={styles.title}>
        <CardTitle
          table="touchpoints"
          id={id}
          value={row.title}
          lines={[row.title]}
          label="Touchpoint"
          placeholder="What happens?"
          emptyClassName={styles.empty}
        />
      </span>
      <span className={styles.facts}>
        {tags !== '' && (
          <span dir="auto" title={tags} className={styles.tags}>
            {tags}
          </span>
        )}
        <span title={row.emotion === null ? 'Emotion not said yet' : undefined} className={styles.signs}>
          <SceneView scene={signs} />
        </span>
      </span>
      <LineLinks id={id} />
    </div>
  );
}

function PresenceLine({ id }: { id: string }) {
  const map = useMapStore();
  const row = useDocument((document) => document.presences.get(id));
  const channel = useDocument((document) => document.channels.get(row?.channelId ?? ''));
  const demand = useFigures(({ cells }) => (row && cellAt(cells, row)?.demand) ?? null);
  if (!row || !channel) return null;
  return (
    <>
      <ChannelTile channel={channel} />
      <span dir="auto" className={styles.channel}>
        {channel.name.trim() === '' ? 'Unnamed channel' : channel.name}
      </span>
      <span className={styles.figure}>
        <span className={cx(styles.what, styles.spare)}>Demand</span> {percent(demand)}
      </span>
      <button
        type="button"
        tabIndex={-1}
        className={styles.level}
        title={levelHint(row.level)}
        aria-label={`Presence of ${isolated(channel.name)}: ${levelLabel(row.level)}. Change`}
        onClick={({ currentTarget }) =>
          map.setState({ menu: { target: currentTarget, subject: { kind: 'level', id } } })
        }
      >
        <LevelDots level={row.level} size={7} />
        {levelLabel(row.level)}
      </button>
    </>
  );
}
