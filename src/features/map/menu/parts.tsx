import { levelHint, levelLabel, NOT_SAID } from '../../../domain/labels';
import { countedRows } from '../../../domain/model/tables';
import { inOrder } from '../../../domain/order';
import { listed } from '../../../domain/words';
import { LevelDots } from '../../../ui/LevelDots';
import type { MenuAction, MenuEntry } from '../../../ui/MenuItems';
import { pasteAt } from '../actions/clipboard';
import { presenceLevels, pressLevel } from '../actions/rating';
import { countsOf } from '../kinds';
import { documentOf, layoutOf, type MapContext, selectedIds } from '../mapContext';
import { stageName } from '../words';

/** Collects entries with what they do: menus of the design system answer with an id. */
export class Runs {
  readonly #runs = new Map<string, () => void>();

  /** An entry of its own; that of an action has the action's id. */
  entry(label: string, run: () => void, more: Partial<MenuAction> = {}): MenuAction {
    const { id = `${this.#runs.size}` } = more;
    this.#runs.set(id, run);
    return { ...more, id, label };
  }

  run(id: string): void {
    this.#runs.get(id)?.();
  }
}

/** What a menu is called and offers. */
export interface MenuContent {
  readonly label: string;
  readonly items: readonly MenuEntry[];
}

/** What menus are made from. */
export interface Parts {
  readonly context: MapContext;
  readonly runs: Runs;
  /** The entry of one of the map's actions, if it is on offer; `label` says it in other words. */
  offer(id: string, label?: string): MenuAction[];
}

/** What the clipboard does with the selected cards. */
export function clipboardEntries({ offer }: Parts, count: number): MenuAction[] {
  const cards = count === 1 ? '' : ` ${countedRows('touchpoints', count)}`;
  const after = count === 1 ? 'Paste after this card' : 'Paste after these';
  return [...offer('map.cut', `Cut${cards}`), ...offer('map.copy', `Copy${cards}`), ...offer('map.paste', after)];
}

/** Pastes at the stage whose ground it is, whatever is selected. */
export function pasteEntry({ context, runs, offer }: Parts, stageId: string | null): MenuAction[] {
  return offer('map.paste').map((entry) => {
    if (stageId === null) return entry;
    const { icon, shortcut, isDisabled } = entry;
    return runs.entry('Paste here', () => pasteAt(context, stageId), { icon, shortcut, isDisabled });
  });
}

/** The levels of presence and “not said yet”, the current one ticked; chosen once more it is taken back. */
export function levelEntries({ context, runs }: Parts, ids: readonly string[]): MenuAction[] {
  const levels = new Set(ids.map((id) => documentOf(context).presences.get(id)?.level));
  return [...presenceLevels, null].map((level) =>
    runs.entry(levelLabel(level), () => pressLevel(context, ids, level), {
      description: levelHint(level),
      ...(level === null ? {} : { shortcut: String(level) }),
      icon: <LevelDots level={level} size={6} />,
      isChecked: levels.size === 1 && levels.has(level),
    }),
  );
}

/** From 5 to 1 and “not said yet”; what all of the rows have is ticked. */
export function importanceMenu(
  { runs }: Parts,
  label: string,
  rows: readonly { readonly importance: number | null }[],
  set: (importance: number | null) => void,
): MenuAction {
  return runs.entry(label, () => {}, {
    items: [5, 4, 3, 2, 1, null].map((importance) =>
      runs.entry(importance === null ? NOT_SAID : `${importance} of 5`, () => set(importance), {
        isChecked: rows.every((row) => row.importance === importance),
      }),
    ),
  });
}

/** The stages to move to; a card lands at the end of the stage. */
export function moveToStage(
  { context, runs }: Parts,
  from: string,
  move: (stageId: string, index: number) => void,
  label = 'Move to stage…',
): MenuAction {
  return runs.entry(label, () => {}, {
    items: inOrder(documentOf(context).stages.values()).map((stage) =>
      runs.entry(stageName(documentOf(context), stage.id), () => move(stage.id, endOf(context, stage.id)), {
        isChecked: stage.id === from,
        isDisabled: stage.id === from,
      }),
    ),
  });
}

/** Beyond the last place of any lane of a stage; commands take it as the end. */
function endOf(context: MapContext, stageId: string): number {
  const cells = layoutOf(context).cells.filter((cell) => cell.stageId === stageId);
  return Math.max(0, ...cells.map(({ cards }) => cards.length));
}

/** All selected rows of the table where the given one is among them, else just that one. */
export function selectedOr(context: MapContext, table: 'touchpoints' | 'presences', id: string): string[] {
  const ids = selectedIds(context, table);
  return ids.includes(id) ? ids : [id];
}

/** What *Delete* takes: everything that is selected, of whatever kind. */
export function removeLabel(context: MapContext): string | undefined {
  const { selection } = context.session.getState();
  if (selection.length < 2) return undefined;
  return `Delete ${listed(countsOf(selection))}`;
}
