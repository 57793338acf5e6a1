import { cardKey, parseKey } from '../../domain/layout/mapLayout';
import { successorOf } from '../../domain/layout/spatialNeighbour';
import { listed } from '../../domain/words';
import { idsOf, type RowRef } from '../../state/session';
import { countsOf, type Kinds, kindOf, kinds } from './kinds';
import type { Kind } from './kinds/kind';
import { documentOf, focusOn, keyOf, layoutOf, type MapContext, select } from './mapContext';

/** Deletes rows at once, as one undo step, says what went and offers Undo. False if nothing was deleted. */
export function deleteRows(
  { engine, edits }: Pick<MapContext, 'engine' | 'edits'>,
  refs: readonly RowRef[],
  among: Kinds = kinds,
): boolean {
  const before = engine.store.getState().document;
  const [only] = refs;
  const words =
    (refs.length === 1 && only && kindOf(only, among)?.removedWords(before, only.id)) ||
    `${listed(countsOf(refs, among))} deleted`;
  engine.group(() => {
    for (const [table, kind] of entriesOf(among)) {
      // What a deletion before has taken along is not there any more.
      const there = engine.store.getState().document[table];
      const ids = idsOf(refs, table).filter((id) => there.has(id));
      if (ids.length > 0) kind.remove(edits, ids);
    }
  });
  if (engine.store.getState().document === before) return false;
  edits.say(words);
  return true;
}

const entriesOf = (among: Kinds) => Object.entries(among) as [RowRef['table'], Kind][];

/** The same on the map: the focus goes to a neighbour of what is gone. */
export function removeRows(context: MapContext, refs: readonly RowRef[]): void {
  const next = nextFocus(context, refs);
  if (!deleteRows(context, refs)) return;
  const target = next ? parseKey(next) : null;
  select(context, ...(target?.kind === 'row' ? [{ table: target.table, id: target.id }] : []));
  if (next) focusOn(context, next);
}

function nextFocus(context: MapContext, refs: readonly RowRef[]): string | null {
  const last = refs.at(-1);
  if (!last) return null;
  const kind = kindOf(last);
  if (kind?.focusAfter) return kind.focusAfter(documentOf(context), last.id);
  const layout = layoutOf(context);
  const gone = new Set(refs.map(keyOf));
  const { filtered } = context.map.getState();
  for (const { key, stageId } of layout.cards.values()) {
    if (gone.has(cardKey('stages', stageId)) || filtered?.isHidden(key)) gone.add(key);
  }
  return successorOf(layout, keyOf(last), gone);
}
