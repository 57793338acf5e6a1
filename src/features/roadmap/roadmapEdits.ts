import { flushSync } from 'react-dom';
import type { Command } from '../../domain/commands/command';
import { addInitiative, editInitiative, moveInitiative, removeInitiatives } from '../../domain/commands/initiatives';
import { analyse } from '../../domain/coverage/analyse';
import type { Gap } from '../../domain/coverage/types';
import type { JourneyDocument } from '../../domain/document';
import { horizonLabels, statusLabels } from '../../domain/labels';
import type { Horizon, InitiativeStatus } from '../../domain/model/initiative';
import { initiativeFromGap } from '../../domain/roadmap/initiativeFromGap';
import { counted, quoted } from '../../domain/words';
import type { z } from '../../domain/zod';
import type { TypingSession } from '../../parts/typingSession';
import { offerUndo } from '../../parts/useEdits';
import type { Dispatched, DispatchOptions, Engine } from '../../state/engine';
import { announce } from '../../ui/Announcer';
import { toasts } from '../../ui/Toast';
import { cardBeside, columnsOf, type Direction, indexAmongAll, type Place, placeBeside, placeOf } from './board/places';
import { focusCard, mendFocus } from './focus';
import type { RoadmapStore } from './roadmapState';
import { risesInWords } from './words';

/** How many of the worst gaps start a roadmap. */
export const FIRST_GAPS = 3;

/** The edits of the roadmap: each one command (or one undo step), said aloud, with focus where the card went. */
export interface RoadmapEdits {
  /** Dispatches; what is refused is said in a message. Answers with the edit as made, or null. */
  edit<I extends z.ZodMiniType>(command: Command<I>, input: z.input<I>, options?: DispatchOptions): Dispatched | null;
  /** Adds an untitled card at the end of a column and answers with its id; typing its title in the session is the same step. */
  addBlank(horizon: Horizon, session: TypingSession): string | null;
  addFromGap(gap: Gap, place?: Place): void;
  addWorstGaps(): void;
  moveTo(id: string, place: Place): void;
  /** Moves a card one step; at the edge nothing happens. */
  shift(id: string, direction: Direction): void;
  sendTo(id: string, horizon: Horizon): void;
  setStatus(id: string, status: InitiativeStatus): void;
  remove(id: string): void;
}

interface World {
  readonly engine: Engine;
  readonly store: RoadmapStore;
  root(): HTMLElement | null;
  select(id: string): void;
}

export function roadmapEdits({ engine, store, root, select }: World): RoadmapEdits {
  const now = (): JourneyDocument => engine.store.getState().document;
  const filter = () => store.getState().filter;
  const titleOf = (id: string) => quoted(now().initiatives.get(id)?.title ?? '');

  const edit: RoadmapEdits['edit'] = (command, input, options) => {
    // At once, so that a card that goes to another column can have the focus again before anybody misses it.
    const result = flushSync(() => engine.dispatch(command, input, options));
    if (result.ok) return result.value;
    toasts.show({ message: result.error.message, tone: 'warning' });
    return null;
  };

  const placeInWords = (id: string) => {
    const place = placeOf(now(), filter(), id);
    return place ? `${horizonLabels[place.horizon]}, ${place.index + 1} of ${place.count}` : '';
  };

  const addTo = (gap: Gap, place?: Place): string | null => {
    const suggested = initiativeFromGap(now(), gap);
    const owner = filter().owner ?? '';
    const made = edit(addInitiative, { ...suggested, owner, ...(place && { horizon: place.horizon }) });
    const id = made?.created[0];
    if (!id) return null;
    if (place) {
      const index = indexAmongAll(now(), filter(), place, id);
      edit(moveInitiative, { id, horizon: place.horizon, index });
    }
    return id;
  };

  /** The cards to focus in turn when this one is gone. */
  const heirs = (id: string) => {
    const columns = columnsOf(now(), filter());
    return (['down', 'up', 'left', 'right'] as const).map((direction) => cardBeside(columns, id, direction));
  };

  const edits: RoadmapEdits = {
    edit,
    addBlank(horizon, session) {
      const owner = filter().owner ?? '';
      return edit(addInitiative, { title: '', horizon, owner }, session)?.created[0] ?? null;
    },
    addFromGap(gap, place) {
      const id = engine.group(() => addTo(gap, place));
      if (!id) return;
      select(id);
      const horizon = now().initiatives.get(id)?.horizon ?? 'next';
      offerUndo(engine, `${titleOf(id)} added to ${horizonLabels[horizon]}`);
    },
    addWorstGaps() {
      const worst = analyse(now()).gaps.slice(0, FIRST_GAPS);
      const ids = engine.group(() => worst.flatMap((gap) => addTo(gap) ?? []));
      const [first] = ids;
      if (!first) return;
      select(first);
      focusCard(root(), first);
      offerUndo(engine, `${counted(ids.length, 'initiative')} added from the worst gaps`);
    },
    moveTo(id, place) {
      const made = edit(moveInitiative, {
        id,
        horizon: place.horizon,
        index: indexAmongAll(now(), filter(), place, id),
      });
      if (!made) return;
      if (made.patch.length > 0) announce(`${titleOf(id)} moved to ${placeInWords(id)}`);
      mendFocus(root(), [id]);
    },
    shift(id, direction) {
      const place = placeBeside(now(), filter(), id, direction);
      if (place) edits.moveTo(id, place);
    },
    sendTo(id, horizon) {
      edits.moveTo(id, { horizon, index: Number.MAX_SAFE_INTEGER });
    },
    setStatus(id, status) {
      const before = now();
      const initiative = before.initiatives.get(id);
      if (!initiative || initiative.status === status) return;
      const others = heirs(id);
      if (!edit(editInitiative, { id, status })) return;
      const title = quoted(initiative.title);
      const rises = status === 'done' ? risesInWords(before, initiative.promisedLevels) : '';
      if (rises) offerUndo(engine, `${title} is done: marks ${rises}`);
      else offerUndo(engine, `${title} is now ${statusLabels[status].toLowerCase()}`);
      mendFocus(root(), [id, ...others]);
    },
    remove(id) {
      const title = titleOf(id);
      const others = heirs(id);
      if (!edit(removeInitiatives, { ids: [id] })) return;
      offerUndo(engine, `Initiative ${title} deleted`);
      const heir = others.find((other) => other !== null);
      if (heir) select(heir);
      mendFocus(root(), others);
    },
  };
  return edits;
}
