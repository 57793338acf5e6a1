import type { JourneyDocument } from '../../domain/document';
import type { RowOf } from '../../domain/model/tables';
import { quoted } from '../../domain/words';
import type { EngineState } from '../../state/engine';

type State = Pick<EngineState, 'document' | 'history'>;
type Table = 'touchpoints' | 'presences';
type Standing = { readonly table: Table; readonly row: RowOf<Table> };

/**
 * What became of cards and channels that were put into a stage in one tab while another tab deleted that stage: where
 * they are, and how to get the stage back. '' when there are none.
 */
export function passedOnWords(before: State, after: State): string {
  const there = leftByOthers(before.document, after.document);
  if (there.length > 0) return `${whereabouts(there, after.document)} Undo in that tab brings the stage back.`;
  const here = metByDeleting(before.document, after);
  if (here.length > 0)
    return `${whereabouts(here, after.document)} Undo brings the stage back with what had come there.`;
  return '';
}

/** What this tab showed in a stage that others have deleted, and shows elsewhere now. */
function leftByOthers(before: JourneyDocument, after: JourneyDocument): Standing[] {
  if (before.stages === after.stages) return [];
  return standing(after).filter(({ table, row }) => {
    const then = before[table].get(row.id)?.stageId;
    return then !== undefined && then !== row.stageId && before.stages.has(then) && !after.stages.has(then);
  });
}

/** What had come to a stage as this tab deleted it, in its last step. */
function metByDeleting(before: JourneyDocument, { document, history }: State): Standing[] {
  const patch = history.done.at(-1)?.patch ?? [];
  const isDeleted = (stageId: string) =>
    patch.some(({ table, id, after }) => table === 'stages' && id === stageId && !after);
  return standing(document).filter(({ table, row }) => {
    if (before[table].get(row.id)?.stageId === row.stageId) return false;
    const met = patch.find((change) => change.table === table && change.id === row.id && change.after)?.before;
    return met && isDeleted((met as RowOf<Table>).stageId);
  });
}

function standing({ touchpoints, presences }: JourneyDocument): Standing[] {
  return [
    ...[...touchpoints.values()].map((row) => ({ table: 'touchpoints' as const, row })),
    ...[...presences.values()].map((row) => ({ table: 'presences' as const, row })),
  ];
}

function whereabouts(rows: readonly Standing[], { stages, channels }: JourneyDocument): string {
  const [first, ...others] = rows;
  if (!first) return '';
  const { row } = first;
  const name = quoted(('title' in row ? row.title : channels.get(row.channelId)?.name) ?? '');
  const more = others.length > 0 ? ` and ${others.length} more` : '';
  const is = more ? `${name} is` : 'it is';
  return `${name}${more} came to a stage that was just deleted; ${is} in ${quoted(stages.get(row.stageId)?.name ?? '')} now.`;
}
