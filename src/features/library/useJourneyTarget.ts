import { type RefObject, useEffect, useRef } from 'react';
import { useWorkspace } from '../../state/context';
import type { JourneyRecord } from '../../state/workspace';
import { announce } from '../../ui/Announcer';
import { toasts } from '../../ui/Toast';
import { downloadJourney } from './copies';
import { focusedJourney, focusJourney } from './focus';
import type { JourneyTarget } from './journeyActions';
import type { Reader } from './readings';
import { shownTitle } from './summary';

interface TargetOptions {
  grid: RefObject<HTMLDivElement | null>;
  /** As shown, in order. */
  shown: readonly JourneyRecord[];
  reader: Reader;
  onOpen: (id: string) => void;
  onRename: (id: string) => void;
}

/** What can be done with a journey of the library, told in toasts, with the focus kept where the eyes are. */
export function useJourneyTarget({ grid, shown, reader, onOpen, onRename }: TargetOptions): JourneyTarget {
  const workspace = useWorkspace();
  const focusNext = useRef<string | null>(null);

  // A card that has just come, or whose neighbour has just gone, can be focused once it is drawn.
  useEffect(() => {
    if (focusNext.current !== null && focusJourney(grid.current, focusNext.current)) focusNext.current = null;
  });

  const titleOf = (id: string) => {
    const reading = reader.store.getState().readings.get(id);
    return reading?.kind === 'read' ? `‘${shownTitle(reading.summary.title)}’` : 'The journey';
  };
  const refuse = (what: string, message: string) => toasts.show({ tone: 'danger', message: `${what}. ${message}` });

  const restore = async (id: string) => {
    focusNext.current = id;
    const restored = await workspace.restore(id);
    if (restored.ok) announce(`${titleOf(id)} is back`);
    else refuse('Not restored', restored.error.message);
  };

  return {
    focused: () => focusedJourney(grid.current),
    open: onOpen,
    rename: onRename,
    async duplicate(id) {
      const copied = await workspace.duplicate(id);
      if (!copied.ok) return void refuse('Not duplicated', copied.error.message);
      focusNext.current = copied.value;
      toasts.show({ message: `${titleOf(id)} duplicated`, tone: 'success' });
    },
    async download(id) {
      const saved = await downloadJourney(workspace, id);
      if (saved.ok) toasts.show({ message: `${saved.value} downloaded`, tone: 'success' });
      else refuse('Not exported', saved.error.message);
    },
    async remove(id) {
      const at = shown.findIndex((record) => record.id === id);
      const neighbour = shown[at + 1] ?? shown[at - 1];
      const removed = await workspace.remove(id);
      if (!removed.ok) return void refuse('Not deleted', removed.error.message);
      focusNext.current = neighbour?.id ?? null;
      toasts.show({ message: `${titleOf(id)} deleted`, action: { label: 'Undo', onAction: () => void restore(id) } });
    },
  };
}
