import { useEffect, useMemo, useRef, useState } from 'react';
import { useActions } from '../../state/actionRegistry';
import { useDocument, useJourney, useSession } from '../../state/context';
import { cx } from '../../ui/cx';
import { setFocusHome } from '../../ui/screenParts';
import { Board } from './board/Board';
import { CardMenu } from './board/CardMenu';
import { CoverageStrip } from './coverage/CoverageStrip';
import { usePointerDrag } from './drag/usePointerDrag';
import { EmptyRoadmap } from './EmptyRoadmap';
import { InitiativeDrawer } from './editor/InitiativeDrawer';
import { focusFirst } from './focus';
import { GapsPanel } from './gaps/GapsPanel';
import { RoadmapToolbar } from './RoadmapToolbar';
import styles from './RoadmapView.module.css';
import { roadmapActions } from './roadmapActions';
import { createRoadmapDesk, RoadmapToolsContext } from './roadmapDesk';
import { createRoadmapStore, RoadmapStoreContext, useRoadmapState } from './roadmapState';

/** What to do about the gaps: now, next and later, and the coverage that it will bring. */
export function RoadmapView() {
  const journey = useJourney();
  const root = useRef<HTMLDivElement>(null);
  const [store] = useState(createRoadmapStore);
  const desk = useMemo(() => createRoadmapDesk(journey, store, () => root.current), [journey, store]);
  const bound = useActions(
    roadmapActions,
    useMemo(() => ({ desk, document: () => journey.engine.store.getState().document }), [desk, journey]),
  );
  useEffect(() => {
    const view = root.current;
    // An undo, or an edit in another tab, may take a card away under the focus.
    const take = () => {
      focusFirst(view, []);
      return true;
    };
    return view ? setFocusHome(view, take) : undefined;
  }, []);
  const tools = useMemo(
    () => ({
      desk,
      action(id: string) {
        const found = bound.find((one) => one.id === id);
        if (!found) throw new Error(`The roadmap has no action ${id}.`);
        return found;
      },
    }),
    [desk, bound],
  );
  return (
    <RoadmapStoreContext value={store}>
      <RoadmapToolsContext value={tools}>
        <div ref={root} tabIndex={-1} className={styles.view}>
          <RoadmapToolbar />
          <CoverageStrip />
          <Work />
          <DragGhost />
        </div>
        <CardMenu />
      </RoadmapToolsContext>
    </RoadmapStoreContext>
  );
}

/** The board with its panels: they make room instead of covering a column. */
function Work() {
  const { onPointerDown } = usePointerDrag();
  const isEmpty = useDocument((document) => document.initiatives.size === 0);
  const areGapsOpen = useRoadmapState((state) => state.areGapsOpen);
  const isCarrying = useRoadmapState((state) => state.carried !== null);
  const isDetailsOpen = useSession(
    (state) => state.isInspectorOpen && state.selection.some(({ table }) => table === 'initiatives'),
  );
  return (
    <div
      className={cx(
        styles.work,
        areGapsOpen && styles.besideGaps,
        isDetailsOpen && !isEmpty && styles.besideDetails,
        isCarrying && styles.carrying,
      )}
      onPointerDown={onPointerDown}
    >
      {isEmpty ? <EmptyRoadmap /> : <Board />}
      <GapsPanel />
      <InitiativeDrawer />
    </div>
  );
}

/** What the pointer carries. `usePointerDrag` moves it. */
function DragGhost() {
  const carried = useRoadmapState((state) => state.carried);
  if (!carried) return null;
  return (
    <div dir="auto" data-ghost aria-hidden className={styles.ghost} style={{ width: carried.width }}>
      {carried.title || 'Untitled initiative'}
    </div>
  );
}
