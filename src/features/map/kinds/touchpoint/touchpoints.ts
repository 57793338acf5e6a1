import { editTouchpoint, moveTouchpoints, removeTouchpoints } from '../../../../domain/commands/touchpoints';
import { signed } from '../../../../domain/figures';
import type { CardBox } from '../../../../domain/layout/mapLayout';
import { countedRows, tables } from '../../../../domain/model/tables';
import type { Actor, Touchpoint } from '../../../../domain/model/touchpoint';
import { counted, isolated, quoted } from '../../../../domain/words';
import type { z } from '../../../../domain/zod';
import type { MapContext } from '../../mapContext';
import { emotionWords, placeOf } from '../../words';
import { sayPlaced } from '../cards';
import type { Kind } from '../kind';

type TouchpointChanges = Omit<z.input<typeof editTouchpoint.input>, 'id'>;

export const touchpoints: Kind = {
  noun: tables.touchpoints.noun,
  isLinkable: true,
  stageOf: (document, id) => document.touchpoints.get(id)?.stageId ?? null,
  text: {
    isMultiline: true,
    most: { name: 2_000 },
    goesOn: true,
    read: (document, id) => document.touchpoints.get(id)?.title ?? '',
    write: ({ edit }, id, title, _, options) => void edit(editTouchpoint, { id, title }, options),
  },
  place: (context, ids, stageId, index, gives) => {
    if (!context.edits.edit(moveTouchpoints, { ids: [...ids], stageId, index, ...gives })) return false;
    sayPlaced(context, 'touchpoints', ids, ({ touchpoints: rows }, id) => rows.get(id)?.title ?? '');
    return true;
  },
  remove: ({ edit }, ids) => void edit(removeTouchpoints, { ids: [...ids] }),
  removedWords: ({ touchpoints: rows }, id) => `Touchpoint ${quoted(rows.get(id)?.title ?? '')} deleted`,
};

/** What an undo step is called that changes so many touchpoints; undefined for one, which is called by its own edit. */
export function changeOf(ids: readonly string[]): string | undefined {
  return ids.length > 1 ? `Change ${countedRows('touchpoints', ids.length)}` : undefined;
}

/** Makes the same change to several touchpoints, as one undo step. */
export function editTouchpoints(
  { engine, edits }: Pick<MapContext, 'engine' | 'edits'>,
  ids: readonly string[],
  changes: TouchpointChanges,
): void {
  engine.group(() => {
    for (const id of ids) edits.edit(editTouchpoint, { id, ...changes });
  }, changeOf(ids));
}

/** Who acts, inside a sentence. */
const actorPhrases: Readonly<Record<Actor, string>> = {
  customer: 'by the customer',
  company: 'by the company',
  peer: 'customers among themselves',
};

/** What a screen reader says of a touchpoint. */
export function touchpointName(
  row: Touchpoint,
  box: CardBox,
  { stage, channel, tags, links }: { stage: string; channel: string | undefined; tags: string; links: string },
): string {
  return [
    `Touchpoint ${quoted(row.title)}`,
    actorPhrases[row.actor],
    `emotion ${row.emotion === null ? emotionWords(null) : signed(row.emotion)}`,
    row.momentOfTruth ? 'moment of truth' : '',
    channel ? `on ${isolated(channel)}` : '',
    row.pains.length > 0 ? counted(row.pains.length, 'pain') : '',
    row.gains.length > 0 ? counted(row.gains.length, 'gain') : '',
    tags && `tagged ${isolated(tags)}`,
    `in ${isolated(stage)}`,
    placeOf(box),
    links,
  ]
    .filter(Boolean)
    .join(', ');
}
