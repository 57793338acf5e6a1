import { addTouchpoints, MOST_PASTED, pasteTouchpoints } from '../../../domain/commands/pasting';
import { emptyDocument, type JourneyDocument } from '../../../domain/document';
import { cardKey } from '../../../domain/layout/mapLayout';
import { countedRows } from '../../../domain/model/tables';
import { inOrder } from '../../../domain/order';
import { pastedLines } from '../../../domain/pastedLines';
import { fail, ok, type Result } from '../../../domain/result';
import { openSnapshot, toSnapshot } from '../../../domain/snapshot';
import { quoted } from '../../../domain/words';
import { idsOf } from '../../../state/session';
import { announce } from '../../../ui/Announcer';
import { toasts } from '../../../ui/Toast';
import { currentStageId, kindOf } from '../kinds';
import { currentRef, documentOf, focusOn, layoutOf, type MapContext, select, selectedIds } from '../mapContext';
import { removeRows } from '../removing';
import { endTyping } from '../typing';
import { CARDS, htmlOf, type Pasted } from './forms';

/** Puts the selected touchpoints into the clipboard; answers whether there were any. */
export function copyCards(context: MapContext, data: DataTransfer): boolean {
  const ids = selectedIds(context, 'touchpoints');
  if (ids.length === 0) return false;
  const document = documentOf(context);
  const rows = ids.flatMap((id) => document.touchpoints.get(id) ?? []);
  const titles = rows.map(({ title }) => title.replace(/\s+/g, ' ').trim());
  const cards = JSON.stringify(toSnapshot(partOf(document, new Set(ids))));
  data.setData('text/plain', titles.join('\n'));
  data.setData('text/html', htmlOf(titles, cards));
  data.setData(CARDS, cards);
  announce(ids.length === 1 ? `${quoted(rows[0]?.title ?? '')} copied` : `${ids.length} touchpoints copied`);
  return true;
}

/** Copies and deletes them; Undo brings them back. */
export function cutCards(context: MapContext, data: DataTransfer): boolean {
  if (!copyCards(context, data)) return false;
  removeRows(
    context,
    selectedIds(context, 'touchpoints').map((id) => ({ table: 'touchpoints' as const, id })),
  );
  return true;
}

/** The copied cards with what they need to stand: their stages, their channels, their tags, the links between them. */
function partOf(document: JourneyDocument, ids: ReadonlySet<string>): JourneyDocument {
  const touchpoints = new Map([...document.touchpoints].filter(([id]) => ids.has(id)));
  const channelIds = new Set([...touchpoints.values()].map(({ channelId }) => channelId));
  const tagIds = new Set([...touchpoints.values()].flatMap((row) => row.tagIds));
  return {
    ...emptyDocument(document.id),
    journeys: document.journeys,
    stages: document.stages,
    touchpoints,
    channels: new Map([...document.channels].filter(([id]) => channelIds.has(id))),
    tags: new Map([...document.tags].filter(([id]) => tagIds.has(id))),
    links: new Map([...document.links].filter(([, { fromId, toId }]) => ids.has(fromId) && ids.has(toId))),
  };
}

/**
 * Makes cards of what was pasted on the map, at the given stage or where the selection is: copies of copied ones, else
 * one per line or cell. One undo step.
 */
export function pasteOnMap(context: MapContext, pasted: Pasted, stageId: string | null = null): void {
  const place = stageId !== null && documentOf(context).stages.has(stageId) ? { stageId } : placeOfPaste(context);
  if (!place) {
    say('Add a stage first: there is no place for a card yet.');
    return;
  }
  const made = pasted.cards === '' ? pasteText(context, pasted, place) : pasteCards(context, pasted.cards, place);
  if (!made.ok) say(`${made.error.message} Nothing was pasted.`);
}

interface Place {
  readonly stageId: string;
  readonly index?: number;
}

/** Behind the chosen card, at the end of the chosen stage, else of the stage in the middle of the window. */
function placeOfPaste(context: MapContext): Place | null {
  const document = documentOf(context);
  const ref = currentRef(context);
  const stageId = currentStageId(context) ?? stageInView(context) ?? inOrder(document.stages.values())[0]?.id;
  if (!stageId) return null;
  const [id = ''] = idsOf(ref ? [ref] : [], 'touchpoints');
  const box = layoutOf(context).cards.get(cardKey('touchpoints', id));
  return box ? { stageId, index: box.index + 1 } : { stageId };
}

function stageInView(context: MapContext): string | null {
  const { viewports, lens } = context.session.getState();
  const viewport = viewports[lens];
  if (!viewport) return null;
  const middle = (window.innerWidth / 2 - viewport.x) / viewport.zoom;
  const distance = ({ rect }: { rect: { x: number; width: number } }) => Math.abs(rect.x + rect.width / 2 - middle);
  return [...layoutOf(context).columns].sort((a, b) => distance(a) - distance(b))[0]?.stageId ?? null;
}

function pasteText(context: MapContext, { text, hasFiles }: Pasted, place: Place): Result<void> {
  const titles = pastedLines(text);
  if (/^\s*\{\s*"(?:format|schemaVersion|\$schema)"/.test(text)) {
    return fail('paste', 'This is a file of Throughline, not a list of cards: open it with Import in the library.');
  }
  if (titles.length === 0) {
    return fail('paste', hasFiles ? 'Files and pictures cannot be cards.' : 'There is no text in the clipboard.');
  }
  if (titles.length > MOST_PASTED) return fail('paste', tooMany(titles.length));
  const made = context.edits.edit(addTouchpoints, { ...place, titles });
  if (made) show(context, made.created, `${countedRows('touchpoints', titles.length)} added`, place.stageId);
  return ok(undefined);
}

function pasteCards(context: MapContext, json: string, place: Place): Result<void> {
  const opened = opensAs(json);
  if (!opened.ok) return opened;
  const { touchpoints, stages, links, channels, tags } = opened.value;
  const columns = inOrder(stages.values()).map(({ id }) => id);
  const rows = inOrder(touchpoints.values());
  if (rows.length === 0) return fail('paste', 'There are no cards in the clipboard.');
  if (rows.length > MOST_PASTED) return fail('paste', tooMany(rows.length));
  const first = Math.min(...rows.map((row) => columns.indexOf(row.stageId)));
  const cards = rows.map((row) => ({ offset: columns.indexOf(row.stageId) - first, row }));
  const input = {
    ...place,
    cards,
    links: [...links.values()],
    channels: [...channels.values()],
    tags: [...tags.values()],
  };
  const made = context.edits.edit(pasteTouchpoints, input);
  if (made) show(context, made.created, `${countedRows('touchpoints', rows.length)} pasted`, place.stageId);
  return ok(undefined);
}

/** The one way in: newer version? → migrate → zod → repair. */
function opensAs(json: string): Result<JourneyDocument> {
  try {
    const raw: unknown = JSON.parse(json);
    if (typeof raw !== 'object' || raw === null || !('tables' in raw)) throw new SyntaxError();
    const opened = openSnapshot(raw as Parameters<typeof openSnapshot>[0]);
    return opened.ok ? ok(opened.value.document) : opened;
  } catch {
    return fail('paste', 'What was copied cannot be read.');
  }
}

function tooMany(count: number): string {
  return `That is ${count} cards; at most ${MOST_PASTED} come at once.`;
}

function show(context: MapContext, created: readonly string[], words: string, stageId: string): void {
  const document = documentOf(context);
  const ids = created.filter((id) => document.touchpoints.has(id));
  select(context, ...ids.map((id) => ({ table: 'touchpoints' as const, id })));
  context.edits.say(`${words} at ${quoted(document.stages.get(stageId)?.name ?? '')}`);
  const last = ids.at(-1);
  if (last) focusOn(context, cardKey('touchpoints', last));
}

/**
 * Several lines pasted into a card that is being edited: the first goes where the caret is, each of the others becomes a
 * card behind it, in the same undo step. Answers whether there were several.
 */
export function pasteIntoCard(context: MapContext, text: string): boolean {
  const titles = pastedLines(text);
  const { editing } = context.session.getState();
  const [first = '', ...others] = titles;
  if (others.length === 0 || !editing || kindOf(editing)?.text?.goesOn !== true) return false;
  if (titles.length > MOST_PASTED) {
    say(`${tooMany(titles.length)} Nothing was pasted.`);
    return true;
  }
  document.execCommand('insertText', false, first);
  const row = documentOf(context).touchpoints.get(editing.id);
  const box = layoutOf(context).cards.get(cardKey('touchpoints', editing.id));
  const { typing } = context.map.getState();
  endTyping(context, editing, 'enter', false);
  if (!row) return true;
  const input = { stageId: row.stageId, titles: others, index: (box?.index ?? 0) + 1 };
  const made = context.edits.edit(addTouchpoints, input, typing ?? {});
  if (made)
    show(
      context,
      [row.id, ...made.created],
      `First line into the card, ${countedRows('touchpoints', others.length)} added behind it`,
      row.stageId,
    );
  return true;
}

export function say(message: string): void {
  announce(message);
  toasts.show({ message, tone: 'warning' });
}
