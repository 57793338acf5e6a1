import { BookmarkPlus, RotateCcw, Undo2 } from 'lucide-react';
import type { Action } from '../../state/actions';

/** What the keys and the palette act on in the view. */
export interface VersionsContext {
  /** Puts the focus where a version is named. */
  nameVersion(): void;
  /** Restores the version that is compared; null while none is. */
  readonly restore: (() => void) | null;
  /** Takes the selected difference back; null while none is selected. */
  readonly restoreSelected: (() => void) | null;
}

export const versionActions: readonly Action<VersionsContext>[] = [
  {
    id: 'versions.name',
    label: 'Name a version',
    group: 'Edit',
    shortcuts: ['$mod+s'],
    icon: <BookmarkPlus aria-hidden />,
    run: (view) => view.nameVersion(),
  },
  {
    id: 'versions.restore',
    label: 'Restore the version',
    group: 'Edit',
    icon: <RotateCcw aria-hidden />,
    isEnabled: (view) => view.restore !== null,
    run: (view) => view.restore?.(),
  },
  {
    id: 'versions.restoreItem',
    label: 'Take the selected difference back',
    group: 'Selection',
    shortcuts: ['Alt+KeyR'],
    icon: <Undo2 aria-hidden />,
    isEnabled: (view) => view.restoreSelected !== null,
    run: (view) => view.restoreSelected?.(),
  },
];
