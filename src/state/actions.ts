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
  /** In tinykeys notation, such as `$mod+z`, `Alt+ArrowRight`, `Shift+?`; the first one is shown. */
  readonly shortcuts?: readonly string[];
  readonly icon?: ReactNode;
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
