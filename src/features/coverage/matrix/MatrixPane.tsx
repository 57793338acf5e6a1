import { useCallback, useEffect, useEffectEvent, useMemo, useRef, useState } from 'react';
import { cellAt } from '../../../domain/coverage/cells';
import { highestLevels, promisesOf } from '../../../domain/coverage/planned';
import type { Cell } from '../../../domain/coverage/types';
import { type JourneyDocument, journeyOf } from '../../../domain/document';
import type { Channel } from '../../../domain/model/channel';
import type { PresenceLevel } from '../../../domain/model/presence';
import { inOrder } from '../../../domain/order';
import { isolated } from '../../../domain/words';
import { useDocument, useFigures, useJourney, useSession } from '../../../state/context';
import { placeOf, refsOf } from '../place';
import { useSettings } from '../settings';
import { arrangeChannels, type ChannelFilter, type ChannelSort } from './arrange';
import { CellEditor } from './CellEditor';
import { Matrix } from './Matrix';
import styles from './MatrixPane.module.css';
import { MatrixToolbar } from './MatrixToolbar';
import type { GridPosition } from './navigate';
import { Readout } from './Readout';
import { useCellEdits } from './useCellEdits';
import { useGrid } from './useGrid';

const figureNames = { presence: 'Presence', demand: 'Demand', gap: 'Opportunity' } as const;

/** The matrix with what steers it above and the sum of the current cell below. */
export function MatrixPane() {
  const { session } = useJourney();
  const document = useDocument((whole) => whole);
  const figures = useFigures((whole) => whole);
  const selection = useSession((state) => state.selection);
  const figure = useSettings((settings) => settings.figure);
  const sort = useSettings((settings) => settings.sort);
  const filter = useSettings((settings) => settings.channels);
  const edits = useCellEdits();

  const selected = useMemo(() => placeOf(document, selection), [document, selection]);
  const { stageId, channelId } = selected;
  const stages = useMemo(() => inOrder(document.stages.values()), [document.stages]);
  const promised = useMemo<ReadonlyMap<string, PresenceLevel>>(() => highestLevels(promisesOf(document)), [document]);
  const [isBusy, setIsBusy] = useState(false);
  const channels = useArrangedChannels(document, figures.cells, sort, filter, isBusy);
  const shape = useMemo(
    () => ({ stageIds: stages.map(({ id }) => id), channelIds: channels.map(({ id }) => id) }),
    [stages, channels],
  );
  const cellOf = ({ stageId: stage, channelId: channel }: GridPosition) =>
    channel === null ? undefined : cellAt(figures.cells, { stageId: stage, channelId: channel });
  const onSelect = useCallback(
    (place: GridPosition) => session.setState({ selection: refsOf(document, place) }),
    [session, document],
  );
  const grid = useGrid({
    shape,
    figure,
    start: stageId !== null && channelId !== null ? { stageId, channelId } : highestOpportunity(figures.cells),
    edits,
    cellAt: cellOf,
    onSelect,
    onBusy: setIsBusy,
  });

  // What is selected elsewhere (a gap, a point of the chart) becomes the cell that Tab reaches.
  const follow = useEffectEvent(grid.moveTo);
  useEffect(() => {
    if (stageId !== null && channelId !== null) follow({ stageId, channelId });
  }, [stageId, channelId]);

  const opened = grid.opened && cellOf(grid.opened.position);
  return (
    <div className={styles.pane}>
      <MatrixToolbar shown={channels.length} total={document.channels.size} />
      <Matrix
        label={`${figureNames[figure]} by channel and stage, ${isolated(journeyOf(document).title || 'untitled journey')}`}
        {...{ stages, channels, figures, promised, figure, selected, grid }}
      />
      <Readout document={document} position={grid.hovered ?? grid.position} onEdit={() => grid.open()} />
      {grid.opened && opened && (
        <CellEditor anchor={grid.opened.anchor} document={document} cell={opened} onClose={grid.close} />
      )}
    </div>
  );
}

/** Where to begin when nothing is selected: the cell that says most. */
function highestOpportunity(cells: ReadonlyMap<string, Cell>): Cell | null {
  let highest: Cell | null = null;
  for (const cell of cells.values()) if ((cell.opportunity ?? 0) > (highest?.opportunity ?? 0)) highest = cell;
  return highest;
}

/**
 * The channels in the order of the matrix. While someone works in it (`isHeld`) rows keep their places, although an edit
 * changes what they are sorted by: a row that jumps away under the hand is worse than one that is late.
 */
function useArrangedChannels(
  document: JourneyDocument,
  cells: ReadonlyMap<string, Cell>,
  sort: ChannelSort,
  filter: ChannelFilter,
  isHeld: boolean,
): readonly Channel[] {
  const { channels } = document;
  const asked = `${sort} ${filter.socialOnly} ${filter.withDemand}`;
  const held = useRef<{ asked: string; ids: readonly string[] } | null>(null);
  const fresh = useMemo(
    () => arrangeChannels(document, cells, sort, filter).map(({ id }) => id),
    [document, cells, sort, filter],
  );
  if (!held.current || held.current.asked !== asked || !isHeld) held.current = { asked, ids: fresh };
  const { ids } = held.current;
  return useMemo(() => {
    const late = fresh.filter((id) => !ids.includes(id));
    return [...ids, ...late].flatMap((id) => channels.get(id) ?? []);
  }, [ids, fresh, channels]);
}
