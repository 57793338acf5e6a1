import { Plus } from 'lucide-react';
import { memo, type ReactNode, useMemo } from 'react';
import type { NodeProps } from 'reactflow';
import { cellAt } from '../../../domain/coverage/cells';
import { percent } from '../../../domain/figures';
import { levelHint, levelLabel } from '../../../domain/labels';
import { tagNames } from '../../../domain/model/tag';
import { signedOf, signsScene } from '../../../domain/scene/cardSigns';
import { stageTones } from '../../../domain/stageTone';
import { isolated } from '../../../domain/words';
import { ChannelTile } from '../../../parts/ChannelTile';
import { SceneView } from '../../../parts/SceneView';
import { useDocument, useFigures } from '../../../state/context';
import { cx } from '../../../ui/cx';
import { LevelDots } from '../../../ui/LevelDots';
import { STOP } from '../actions/focus';
import { useMapContext } from '../mapContext';
import { useMapStore } from '../mapStore';
import { AdderNode } from '../nodes/AdderNode';
import { CardTitle } from '../nodes/CardTitle';
import { GhostNode } from '../nodes/GhostNode';
import type { MapNode } from '../nodes/types';
import { addStageAt } from '../typing';
import styles from './List.module.css';

interface LineProps {
  /** What stands on the canvas for the same thing, with its name. */
  readonly node: MapNode;
  readonly level: 1 | 2;
  readonly index: number;
  readonly count: number;
  readonly opens: string | undefined;
}

/** A line of the list. */
export const ListLine = memo(function ListLine({ node, level, index, count, opens }: LineProps) {
  const role = roles[node.type];
  const isButton = role === undefined;
  return (
    <>
      {opens && (
        <div aria-hidden className={styles.lane}>
          {opens}
        </div>
      )}
      <div
        role="treeitem"
        aria-label={node.ariaLabel}
        aria-roledescription={role}
        aria-level={level}
        aria-posinset={index + 1}
        aria-setsize={count}
        aria-selected={isButton ? undefined : node.selected === true}
        tabIndex={isButton ? undefined : -1}
        {...{ [STOP]: '' }}
        data-id={node.id}
        className={cx(
          styles.line,
          level === 1 ? styles.stageLine : styles.inside,
          isButton && styles.button,
          node.selected && styles.selected,
        )}
      >
        <Content node={node} />
      </div>
    </>
  );
});

/** What a line is; one of nothing here is a button. */
const roles: Readonly<Record<string, string>> = { stage: 'stage', touchpoint: 'touchpoint', presence: 'channel' };

function Content({ node }: { node: MapNode }): ReactNode {
  switch (node.type) {
    case 'stage':
      return <StageLine id={node.data.box.stageId} />;
    case 'touchpoint':
      return <TouchpointLine id={node.data.box.id} />;
    case 'presence':
      return <PresenceLine id={node.data.box.id} />;
    // Buttons draw themselves from their data, wherever they are.
    case 'ghost':
      return <GhostNode {...(node as unknown as NodeProps<typeof node>)} />;
    case 'adder':
      return <AdderNode {...(node as unknown as NodeProps<typeof node>)} />;
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

function StageLine({ id }: { id: string }) {
  const stage = useDocument((document) => document.stages.get(id));
  const tone = useDocument((document) => stageTones(document.stages).get(id));
  const coverage = useFigures((figures) => figures.stages.get(id)?.coverage ?? null);
  if (!stage) return null;
  const text = { table: 'stages', id, emptyClassName: styles.empty } as const;
  return (
    <>
      <span aria-hidden className={styles.station} style={{ borderColor: `var(--phase-${tone ?? 'custom'})` }} />
      <span className={styles.texts}>
        <CardTitle
          {...text}
          value={stage.name}
          lines={[stage.name]}
          label="Stage name"
          placeholder="Name of the stage"
          className={styles.name}
        />
        <CardTitle
          {...text}
          field="promise"
          value={stage.promise}
          lines={[stage.promise]}
          label="Promise"
          placeholder="What is promised here?"
          className={styles.promise}
        />
      </span>
      <span className={styles.figure}>Coverage {percent(coverage)}</span>
    </>
  );
}

function TouchpointLine({ id }: { id: string }) {
  const row = useDocument((document) => document.touchpoints.get(id));
  const channel = useDocument((document) => document.channels.get(row?.channelId ?? ''));
  const tags = useDocument((document) => (row ? tagNames(document.tags, row).join(', ') : ''));
  const signs = useMemo(() => row && signsScene('signs', signedOf(row, channel)), [row, channel]);
  if (!row || !signs) return null;
  return (
    <>
      <CardTitle
        table="touchpoints"
        id={id}
        value={row.title}
        lines={[row.title]}
        label="Touchpoint"
        placeholder="What happens?"
        className={styles.title}
        emptyClassName={styles.empty}
      />
      {tags !== '' && (
        <span dir="auto" title={tags} className={styles.tags}>
          {tags}
        </span>
      )}
      <div title={row.emotion === null ? 'Emotion not said yet' : undefined} className={styles.signs}>
        <SceneView scene={signs} />
      </div>
    </>
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
      <span dir="auto" className={styles.title}>
        {channel.name.trim() === '' ? 'Unnamed channel' : channel.name}
      </span>
      <span className={styles.figure}>Demand {percent(demand)}</span>
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
