import type { ReactNode } from 'react';

/** Where an action is listed in the palette and on the shortcut sheet. */
export type ActionGroup =
  | 'Go to'
  | 'Edit'
  | 'Map'
  | 'Selection'
  | 'Coverage'
  | 'Roadmap'
  | 'Present'
  | 'Export'
  | 'Help';

/**
 * Something a person can do. The same object makes the menu item, the palette entry, the row of the shortcut sheet and
 * the key binding, so they cannot disagree. What it changes in a journey, it changes through a domain command.
 * `Context` is what it acts on (the engine and session of the open journey, say).
 */
export interface Action<Context> {
  readonly id: string;
  readonly label: string;
  readonly group: ActionGroup;
  /** As `ui/keys` reads them, such as `$mod+z`, `Alt+ArrowRight`, `?`, `$mod++`; the first one is shown. */
  readonly shortcuts?: readonly string[];
  readonly icon?: ReactNode;
  /** True for keys that are the browser's own (copy, cut, paste): they are shown, and it answers them with its events. */
  readonly isBrowsersKey?: boolean;
  /** True for keys that must also work while a text field has the focus. */
  readonly worksInFields?: boolean;
  /** Whether it makes sense now; always when left out. */
  isEnabled?(context: Context): boolean;
  run(context: Context): void;
}

/** An action bound to what it acts on. */
export interface BoundAction extends Omit<Action<unknown>, 'isEnabled' | 'run'> {
  isEnabled(): boolean;
  run(): void;
}

/** Binds actions to a context that is read when they run, so that a binding never goes stale. */
export function bindActions<Context>(actions: readonly Action<Context>[], context: () => Context): BoundAction[] {
  return actions.map((action) => ({
    ...action,
    isEnabled: () => action.isEnabled?.(context()) ?? true,
    run: () => action.run(context()),
  }));
}

/** Something that the palette can do which no action on offer says: made from what is chosen, or from what there is. */
export interface Command {
  readonly id: string;
  readonly label: string;
  readonly description?: string | undefined;
  readonly icon?: ReactNode;
  readonly shortcut?: string | undefined;
  run(): void;
}

export interface CommandGroup {
  readonly heading: string;
  readonly items: readonly Command[];
}

/** Commands as they are when the palette opens. Those with the id of an action take its place. */
export type CommandSource = () => Promise<readonly CommandGroup[]>;
