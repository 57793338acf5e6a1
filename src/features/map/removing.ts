import { removeLinks } from '../../domain/commands/links';
import { removePresences } from '../../domain/commands/presences';
import { counted, quoted } from '../../domain/commands/shared';
import { removeStage } from '../../domain/commands/stages';
import { removeTouchpoints } from '../../domain/commands/touchpoints';
import { cardKey, parseKey } from '../../domain/layout/mapLayout';
import { successorOf } from '../../domain/layout/spatialNeighbour';
import { listed } from '../../domain/words';
import type { RowRef } from '../../state/session';
import { documentOf, focusOn, keyOf, layoutOf, type MapContext, select } from './mapContext';

let removals = 0;

/** Deletes rows at once, says what went, offers Undo, and leaves focus on a neighbour. All of it is one undo step. */
export function removeRows(context: MapContext, refs: readonly RowRef[]): void {
  const ids = (table: RowRef['table']) => refs.filter((ref) => ref.table === table).map(({ id }) => id);
  const words = wordsFor(context, refs);
  const next = nextFocus(context, refs);
  const burst = `remove:${++removals}`;
  const { edit } = context.edits;
  const gone: boolean[] = [];
  for (const id of ids('stages')) gone.push(edit(removeStage, { id }, { burst }) !== null);
  const left = (table: 'touchpoints' | 'presences' | 'links') =>
    ids(table).filter((id) => documentOf(context)[table].has(id));
  if (left('touchpoints').length > 0)
    gone.push(edit(removeTouchpoints, { ids: left('touchpoints') }, { burst }) !== null);
  if (left('presences').length > 0) gone.push(edit(removePresences, { ids: left('presences') }, { burst }) !== null);
  if (left('links').length > 0) gone.push(edit(removeLinks, { ids: left('links') }, { burst }) !== null);
  if (!gone.includes(true)) return;
  context.edits.say(words);
  const target = next ? parseKey(next) : null;
  select(context, ...(target?.kind === 'row' ? [{ table: target.table, id: target.id }] : []));
  if (next) focusOn(context, next);
}

function wordsFor(context: MapContext, refs: readonly RowRef[]): string {
  const document = documentOf(context);
  const [only] = refs;
  if (refs.length === 1 && only) {
    const { table, id } = only;
    if (table === 'stages') {
      const count = [...document.touchpoints.values()].filter((row) => row.stageId === id).length;
      const stage = `Stage ${quoted(document.stages.get(id)?.name ?? '')}`;
      return count > 0 ? `${stage} and ${counted('touchpoints', count)} deleted` : `${stage} deleted`;
    }
    if (table === 'touchpoints') return `Touchpoint ${quoted(document.touchpoints.get(id)?.title ?? '')} deleted`;
    if (table === 'links') return 'Link deleted';
    const presence = document.presences.get(id);
    const channel = document.channels.get(presence?.channelId ?? '')?.name ?? '';
    return `${quoted(channel)} detached from ${quoted(document.stages.get(presence?.stageId ?? '')?.name ?? '')}`;
  }
  const tables = [...new Set(refs.map(({ table }) => table))];
  const counts = tables.map((table) => counted(table, refs.filter((ref) => ref.table === table).length));
  return `${listed(counts)} deleted`;
}

function nextFocus(context: MapContext, refs: readonly RowRef[]): string | null {
  const last = refs.at(-1);
  if (!last) return null;
  if (last.table === 'links') {
    const link = documentOf(context).links.get(last.id);
    return link ? cardKey('touchpoints', link.fromId) : null;
  }
  const layout = layoutOf(context);
  const gone = new Set(refs.map(keyOf));
  for (const { key, stageId } of layout.cards.values()) if (gone.has(cardKey('stages', stageId))) gone.add(key);
  return successorOf(layout, keyOf(last), gone);
}
