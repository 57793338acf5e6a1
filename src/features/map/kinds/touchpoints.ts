import { quoted } from '../../../domain/commands/shared';
import { editTouchpoint, moveTouchpoints, removeTouchpoints } from '../../../domain/commands/touchpoints';
import { tables } from '../../../domain/model/tables';
import { sayPlaced } from './cards';
import type { Kind } from './kind';

export const touchpoints: Kind = {
  noun: tables.touchpoints.noun,
  isLinkable: true,
  stageOf: (document, id) => document.touchpoints.get(id)?.stageId ?? null,
  text: {
    isMultiline: true,
    most: { name: 2_000, promise: 2_000 },
    goesOn: true,
    read: (document, id) => document.touchpoints.get(id)?.title ?? '',
    write: ({ edit }, id, title, _, options) => void edit(editTouchpoint, { id, title }, options),
  },
  place: (context, ids, stageId, index, burst) => {
    if (!context.edits.edit(moveTouchpoints, { ids: [...ids], stageId, index }, { burst })) return false;
    sayPlaced(context, 'touchpoints', ids, ({ touchpoints: rows }, id) => rows.get(id)?.title ?? '');
    return true;
  },
  remove: ({ edit }, ids, options) => void edit(removeTouchpoints, { ids: [...ids] }, options),
  removedWords: ({ touchpoints: rows }, id) => `Touchpoint ${quoted(rows.get(id)?.title ?? '')} deleted`,
};
