import type { MenuAction, MenuEntry } from './MenuItems';

/** What the entries of a menu come to in one list: those of its groups and submenus say where they stand in it. */
export function linesOf(entries: readonly MenuEntry[], path: readonly string[] = []): MenuAction[] {
  return entries.flatMap((entry): MenuAction[] => {
    if (entry === 'separator') return [];
    if ('heading' in entry) return linesOf(entry.entries, [...path, entry.heading]);
    if (entry.items) return linesOf(entry.items, [...path, entry.label.replace(/…$/, '')]);
    return [{ ...entry, label: [...path, entry.label].join(': ') }];
  });
}

interface OfferedMenu {
  readonly items: readonly MenuEntry[];
  onAction(id: string): void;
}

/** The menus of the buttons on the page: their entries exist only while a menu is open, but can be listed before. */
const menus = new WeakMap<Element, OfferedMenu>();

export function offerMenu(button: Element, menu: OfferedMenu): void {
  menus.set(button, menu);
}

export function menuOf(button: Element): OfferedMenu | undefined {
  return menus.get(button);
}
