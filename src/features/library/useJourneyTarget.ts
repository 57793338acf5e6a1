import { type RefObject, useRef } from 'react';
import { isolated } from '../../domain/words';
import { saveJourney } from '../../parts/saveJourney';
import { shownTitle } from '../../parts/words';
import { useWorkspace } from '../../state/context';
import type { JourneyRecord } from '../../state/workspace';
import { announce } from '../../ui/Announcer';
import { toasts } from '../../ui/Toast';
import { focusJourney, useFocusedJourney } from './focus';
import type { JourneyTarget } from './journeyActions';
import type { Reader } from './readings';

interface TargetOptions {
  grid: RefObject<HTMLDivElement | null>;
  /** As shown, in order. */
  shown: readonly JourneyRecord[];
  reader: Reader;
  onOpen: (id: string) => void;
  onRename: (id: string) => void;
}

/**
 * What can be done with a journey of the library, told in toasts, with the focus kept where the eyes are. A new card may
 * be drawn before or after the database answers, so each tells when it is there: `onDrawn`.
 */
export function useJourneyTarget({ grid, shown, reader, onOpen, onRename }: TargetOptions): {
  target: JourneyTarget;
  onDrawn: (id: string) => void;
} {
  const workspace = useWorkspace();
  const focusNext = useRef<string | null>(null);
  const focused = useFocusedJourney(grid);

  const focusSoon = (id: string | null) => {
    focusNext.current = id !== null && focusJourney(grid.current, id) ? null : id;
  };
  const onDrawn = (id: string) => {
    if (focusNext.current === id) focusSoon(id);
  };

  const titleOf = (id: string) => {
    const reading = reader.store.getState().readings.get(id);
    return reading?.kind === 'read' ? `‘${isolated(shownTitle(reading.summary.title))}’` : 'The journey';
  };
  const refuse = (what: string, message: string) => toasts.show({ tone: 'danger', message: `${what}. ${message}` });

  const restore = async (id: string) => {
    const restored = await workspace.trash.restore(id);
    if (!restored.ok) return void refuse('Not restored', restored.error.message);
    focusSoon(id);
    announce(`${titleOf(id)} is back`);
  };

  const target: JourneyTarget = {
    focused,
    open: onOpen,
    rename: onRename,
    async duplicate(id) {
      const copied = await workspace.duplicate(id);
      if (!copied.ok) return void refuse('Not duplicated', copied.error.message);
      focusSoon(copied.value);
      toasts.show({ message: `${titleOf(id)} duplicated`, tone: 'success' });
    },
    download: (id) => void saveJourney(workspace, id),
    async remove(id) {
      const at = shown.findIndex((record) => record.id === id);
      const neighbour = shown[at + 1] ?? shown[at - 1];
      const removed = await workspace.remove(id);
      if (!removed.ok) return void refuse('Not deleted', removed.error.message);
      focusSoon(neighbour?.id ?? null);
      toasts.show({ message: `${titleOf(id)} deleted`, action: { label: 'Undo', onAction: () => void restore(id) } });
    },
  };
  return { target, onDrawn };
}
