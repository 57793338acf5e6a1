import { createContext, useContext } from 'react';
import { flushSync } from 'react-dom';
import { editInitiative, removeInitiatives } from '../../domain/commands/initiatives';
import { horizonLabels } from '../../domain/labels';
import type { Horizon, Initiative } from '../../domain/model/initiative';
import { quoted } from '../../domain/words';
import { cancelSession, discardRow, startSession } from '../../parts/typingSession';
import type { BoundAction } from '../../state/actions';
import type { OpenJourney } from '../../state/context';
import { announce } from '../../ui/Announcer';
import type { EditEnd } from '../../ui/InlineText';
import { toasts } from '../../ui/Toast';
import { placeOf } from './board/places';
import { cardAround, cardElement, focusCard, focusDetails, mendFocus } from './focus';
import { type RoadmapEdits, roadmapEdits } from './roadmapEdits';
import type { RoadmapStore } from './roadmapState';

/** Narrower than this, the panel of gaps and the details do not fit beside each other. */
const ROOM_FOR_BOTH = 1700;

/** What the parts of the roadmap can do; actions, menus, keys and the pointer all go through it. */
export interface RoadmapDesk extends RoadmapEdits {
  readonly store: RoadmapStore;
  /** The element around board and panels, while it is on the page. */
  root(): HTMLElement | null;
  /** The initiative that the selection names last, if it is still there. */
  selected(): Initiative | null;
  select(id: string | null): void;
  focus(id: string): void;
  /** A new card at the end of a column (default: that of the card in focus), its title ready to be typed. */
  add(horizon?: Horizon): void;
  rename(id: string): void;
  typeTitle(id: string, title: string): void;
  /** Esc: the old title again. On a new card it takes the card back, with its words. */
  restoreTitle(id: string, title: string): void;
  endRename(id: string, reason: EditEnd): void;
  openDetails(id: string): void;
  closeDetails(): void;
  showGaps(areOpen: boolean): void;
}

export function createRoadmapDesk(
  { engine, session }: OpenJourney,
  store: RoadmapStore,
  root: () => HTMLElement | null,
): RoadmapDesk {
  const now = () => engine.store.getState().document;
  const hasRoomForBoth = () => (root()?.clientWidth ?? 0) >= ROOM_FOR_BOTH;
  /** The undo step that typing the title belongs to, and whether the same step added the card. */
  let naming = startSession('initiative.title');

  const selected = () => {
    const last = session.getState().selection.findLast(({ table }) => table === 'initiatives');
    return (last && now().initiatives.get(last.id)) ?? null;
  };
  const select = (id: string | null) => {
    if (id !== null && selected()?.id === id && session.getState().selection.length === 1) return;
    session.setState({ selection: id === null ? [] : [{ table: 'initiatives', id }] });
  };

  const desk: RoadmapDesk = {
    ...roadmapEdits({ engine, store, root, select }),
    store,
    root,
    selected,
    select,
    focus: (id) => focusCard(root(), id),
    add(horizon) {
      const inFocus = cardAround(document.activeElement)?.dataset.initiative ?? selected()?.id ?? '';
      const column = horizon ?? now().initiatives.get(inFocus)?.horizon ?? 'now';
      const session = startSession('initiative.title', true);
      const id = desk.addBlank(column, session);
      if (!id) return;
      naming = session;
      select(id);
      store.setState({ renamingId: id });
      setTimeout(() => cardElement(root(), id)?.scrollIntoView({ block: 'nearest', inline: 'nearest' }));
    },
    rename(id) {
      naming = startSession('initiative.title');
      select(id);
      store.setState({ renamingId: id });
    },
    typeTitle(id, title) {
      const result = engine.dispatch(editInitiative, { id, title }, naming);
      if (!result.ok) toasts.show({ message: result.error.message, tone: 'warning' });
    },
    restoreTitle(id, title) {
      cancelSession(engine, naming, () => desk.typeTitle(id, title));
    },
    endRename(id, reason) {
      store.setState({ renamingId: null });
      const session = naming;
      naming = startSession('initiative.title');
      const title = now().initiatives.get(id)?.title ?? '';
      const isDiscarded = session.isNew && (title.trim() === '' || reason === 'escape');
      if (isDiscarded) discardRow(engine, session, title, () => desk.edit(removeInitiatives, { ids: [id] }));
      else if (session.isNew) {
        const place = placeOf(now(), store.getState().filter, id);
        if (place)
          announce(`${quoted(title)} added to ${horizonLabels[place.horizon]}, ${place.index + 1} of ${place.count}`);
      }
      if (reason === 'enter' || reason === 'escape') setTimeout(() => mendFocus(root(), [id]));
    },
    openDetails(id) {
      select(id);
      if (!hasRoomForBoth()) store.setState({ areGapsOpen: false });
      session.setState({ isInspectorOpen: true });
      setTimeout(() => {
        focusDetails(root());
        cardElement(root(), id)?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
      });
    },
    closeDetails() {
      const id = selected()?.id ?? null;
      session.setState({ isInspectorOpen: false });
      mendFocus(root(), [id]);
    },
    showGaps(areOpen) {
      flushSync(() => {
        if (areOpen && !hasRoomForBoth()) session.setState({ isInspectorOpen: false });
        store.setState({ areGapsOpen: areOpen });
      });
      if (!areOpen) mendFocus(root(), [selected()?.id ?? null]);
    },
  };
  return desk;
}

/** The desk, and its actions as menus and buttons of the roadmap use them. */
export interface RoadmapTools {
  readonly desk: RoadmapDesk;
  action(id: string): BoundAction;
}

export const RoadmapToolsContext = createContext<RoadmapTools | null>(null);

export function useRoadmapTools(): RoadmapTools {
  const tools = useContext(RoadmapToolsContext);
  if (!tools) throw new Error('Parts of the roadmap need a RoadmapToolsContext above them.');
  return tools;
}
