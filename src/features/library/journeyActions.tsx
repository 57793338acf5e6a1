import { Copy, Download, FolderOpen, PencilLine, Trash2 } from 'lucide-react';
import type { Action } from '../../state/actions';
import type { MenuEntry } from '../../ui/MenuItems';

/** What can be done with one journey of the library. */
export interface JourneyTarget {
  /** The journey that has the focus; null when none has. */
  focused(): string | null;
  open(id: string): void;
  rename(id: string): void;
  duplicate(id: string): void;
  download(id: string): void;
  remove(id: string): void;
}

type Verb = Exclude<keyof JourneyTarget, 'focused'>;

function onFocused(verb: Verb, action: Omit<Action<JourneyTarget>, 'group' | 'isEnabled' | 'run'>) {
  return {
    ...action,
    group: 'Selection',
    isEnabled: (target) => target.focused() !== null,
    run: (target) => {
      const id = target.focused();
      if (id !== null) target[verb](id);
    },
  } satisfies Action<JourneyTarget>;
}

/** Enter opens as well, but it belongs to the grid: inside a card it is for what has the focus there. */
export const journeyActions = {
  open: onFocused('open', { id: 'library.open', label: 'Open', icon: <FolderOpen aria-hidden /> }),
  rename: onFocused('rename', {
    id: 'library.rename',
    label: 'Rename',
    shortcuts: ['F2'],
    icon: <PencilLine aria-hidden />,
  }),
  duplicate: onFocused('duplicate', {
    id: 'library.duplicate',
    label: 'Duplicate',
    shortcuts: ['$mod+d'],
    icon: <Copy aria-hidden />,
  }),
  download: onFocused('download', {
    id: 'library.download',
    label: 'Export JSON',
    icon: <Download aria-hidden />,
  }),
  remove: onFocused('remove', {
    id: 'library.remove',
    label: 'Delete',
    shortcuts: ['Delete', 'Backspace'],
    icon: <Trash2 aria-hidden />,
  }),
} satisfies Record<Verb, Action<JourneyTarget>>;

/** The same as a list, for the palette, the keys and the `?` sheet. */
export const journeyActionList: readonly Action<JourneyTarget>[] = Object.values(journeyActions);

/** The menu of a card. */
export const journeyMenu: readonly MenuEntry[] = journeyActionList.flatMap(({ id, label, icon, shortcuts }) => {
  const isDanger = id === journeyActions.remove.id;
  const entry = { id, label, icon, shortcut: shortcuts?.[0], isDanger };
  return isDanger ? ['separator' as const, entry] : [entry];
});

/** Does what was chosen from the menu of a card. */
export function runOn(target: JourneyTarget, actionId: string, journeyId: string): void {
  journeyActionList.find(({ id }) => id === actionId)?.run({ ...target, focused: () => journeyId });
}
