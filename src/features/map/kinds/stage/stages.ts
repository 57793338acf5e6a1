import { editStage, moveStage, removeStage } from '../../../../domain/commands/stages';
import { percent } from '../../../../domain/figures';
import { importanceLabel } from '../../../../domain/labels';
import type { HeaderBox } from '../../../../domain/layout/mapLayout';
import { cardKey } from '../../../../domain/layout/mapLayout';
import type { Stage } from '../../../../domain/model/stage';
import { countedRows, tables } from '../../../../domain/model/tables';
import { inOrder } from '../../../../domain/order';
import { quoted } from '../../../../domain/words';
import { announce } from '../../../../ui/Announcer';
import { documentOf, focusOn, layoutOf, type MapContext } from '../../mapContext';
import { placeOf } from '../../words';
import type { Kind } from '../kind';

export const stages: Kind = {
  noun: tables.stages.noun,
  isLinkable: false,
  stageOf: (document, id) => (document.stages.has(id) ? id : null),
  text: {
    isMultiline: false,
    most: { name: 500, promise: 2_000 },
    goesOn: false,
    read: (document, id) => document.stages.get(id)?.name ?? '',
    write: ({ edit }, id, text, field, options) => void edit(editStage, { id, [field]: text }, options),
  },
  place: null,
  moveBy: (context, id, direction) => {
    const row = inOrder(documentOf(context).stages.values());
    const isBack = direction === 'left' || direction === 'up';
    const index = row.findIndex((stage) => stage.id === id) + (isBack ? -1 : 1);
    if (index < 0 || index >= row.length) {
      announce(isBack ? 'This is the first stage' : 'This is the last stage');
      return;
    }
    placeStage(context, id, index);
    focusOn(context, cardKey('stages', id));
  },
  remove: ({ edit }, ids) => ids.forEach((id) => void edit(removeStage, { id })),
  removedWords: ({ stages: rows, touchpoints }, id) => {
    const count = [...touchpoints.values()].filter((row) => row.stageId === id).length;
    const stage = `Stage ${quoted(rows.get(id)?.name ?? '')}`;
    return count > 0 ? `${stage} and ${countedRows('touchpoints', count)} deleted` : `${stage} deleted`;
  },
};

/** Puts a stage at `index` among the others, and says where it is now. */
export function placeStage(context: MapContext, id: string, index: number): void {
  if (!context.edits.edit(moveStage, { id, index })) return;
  const box = layoutOf(context).headers.find(({ stageId }) => stageId === id);
  if (box) announce(`Stage ${quoted(documentOf(context).stages.get(id)?.name ?? '')} moved, ${placeOf(box)}`);
}

/** What a screen reader says of a stage. */
export function headerName(row: Stage, box: HeaderBox, coverage: number | null | undefined): string {
  return [
    `Stage ${quoted(row.name)}`,
    placeOf(box),
    row.importance === null ? `importance ${importanceLabel(null)}` : `importance ${row.importance} of 5`,
    `coverage ${coverage === null || coverage === undefined ? 'unknown' : percent(coverage)}`,
  ].join(', ');
}
