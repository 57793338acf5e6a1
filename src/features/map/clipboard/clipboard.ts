import { addTouchpoints, MOST_PASTED, pasteTouchpoints } from '../../../domain/commands/pasting';
import { emptyDocument, type JourneyDocument } from '../../../domain/document';
import { cardKey } from '../../../domain/layout/mapLayout';
import { countedRows } from '../../../domain/model/tables';
import { inOrder } from '../../../domain/order';
import { pastedLines } from '../../../domain/pastedLines';
import { fail, ok, type Result } from '../../../domain/result';
import { openSnapshot, toSnapshot } from '../../../domain/snapshot';
import { quoted } from '../../../domain/words';
import { tableIn } from '../../../exchange/pastedTable';
import { idsOf } from '../../../state/session';
import { announce } from '../../../ui/Announcer';
import { toasts } from '../../../ui/Toast';
import { currentStageId, kindOf, stageIdOf } from '../kinds';
import { currentRef, documentOf, focusOn, layoutOf, type MapContext, select, selectedIds } from '../mapContext';
import { placeInStage, type Target } from '../placing';
import { removeRows } from '../removing';
import { endTyping, givenAt } from '../typing';
import { cardsIn, formsOf } from './copies';
import { CARDS, type Pasted } from './forms';

/** Puts the selected touchpoints into the clipboard; answers whether there were any. */
export function copyCards(context: MapContext, data: DataTransfer): boolean {
  const ids = selectedIds(context, 'touchpoints');
  if (ids.length === 0) return false;
  const document = documentOf(context);
  const rows = ids.flatMap((id) => document.touchpoints.get(id) ?? []);
  const cards = JSON.stringify(toSnapshot(partOf(document, new Set(ids))));
  const { text, html } = formsOf(document, rows, cards);
  data.setData('text/plain', text);
  data.setData('text/html', html);
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
 * Makes cards of what was pasted or dropped on the map, at the given place or where the selection is: copies of copied
 * ones, else one per line, in one undo step. Of a table it is asked first what its rows become.
 */
export function pasteOnMap(context: MapContext, pasted: Pasted, given: Place | null = null): void {
  const place = given && documentOf(context).stages.has(given.stageId) ? given : placeOfPaste(context);
  if (!place) {
    say('Add a stage first: there is no place for a card yet.');
    return;
  }
  const cards = cardsIn(pasted);
  const made = cards === '' ? pasteText(context, pasted, place) : pasteCards(context, cards, place);
  if (!made.ok) say(`${made.error.message} Nothing was pasted.`);
}

/** Has the wizard of tables show what would come of a file. */
export function importFile(context: MapContext, file: File, stageId: string | null): void {
  context.session.setState({ importing: { file, stageId } });
}

/** Has it show a pasted text that is a table; answers whether it is one. */
function importText(context: MapContext, text: string, stageId: string): boolean {
  const table = tableIn(text);
  if (table !== null) importFile(context, new File([table], 'pasted cells'), stageId);
  return table !== null;
}

type Place = Pick<Target, 'stageId' | 'laneId' | 'gives'> & { readonly index?: number };

/** The place among all cards of the stage, as commands ask for it; nothing where it is the last. */
function indexOf(context: MapContext, { index, ...place }: Place): { readonly index?: number } {
  return index === undefined ? {} : { index: placeInStage(context, { table: 'touchpoints' }, { ...place, index }) };
}

/** Behind the chosen card, at the end of the chosen stage, else of the stage in the middle of the window. */
function placeOfPaste(context: MapContext): Place | null {
  const document = documentOf(context);
  const ref = currentRef(context);
  const stageId = currentStageId(context) ?? stageInView(context) ?? inOrder(document.stages.values())[0]?.id;
  if (!stageId) return null;
  const [id = ''] = idsOf(ref ? [ref] : [], 'touchpoints');
  const box = layoutOf(context).cards.get(cardKey('touchpoints', id));
  if (!box) return { stageId };
  const gives = givenAt(context, ref);
  return { stageId, laneId: box.laneId, index: box.index + 1, ...(gives && { gives }) };
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
  if (/^\s*\{\s*"(?:format|schemaVersion|\$schema)"/.test(text)) {
    return fail('paste', 'This is a file of Throughline, not a list of cards: open it with Import in the library.');
  }
  if (importText(context, text, place.stageId)) return ok(undefined);
  const titles = pastedLines(text);
  if (titles.length === 0) {
    return fail('paste', hasFiles ? 'Files and pictures cannot be cards.' : 'There is no text in the clipboard.');
  }
  if (titles.length > MOST_PASTED) return fail('paste', tooMany(titles.length));
  const { stageId, gives } = place;
  const made = context.edits.edit(addTouchpoints, { stageId, ...gives, ...indexOf(context, place), titles });
  if (made) show(context, made.created, `${countedRows('touchpoints', titles.length)} added`, place.stageId);
  return ok(undefined);
}

function pasteCards(context: MapContext, json: string, place: Place): Result<void> {
  const opened = opensAs(json);
  if (!opened.ok) return opened;
  const { stages, links, channels, tags } = opened.value;
  const columns = inOrder(stages.values()).map(({ id }) => id);
  const rows = inOrder(opened.value.touchpoints.values());
  if (rows.length === 0) return fail('paste', 'There are no cards in the clipboard.');
  if (rows.length > MOST_PASTED) return fail('paste', tooMany(rows.length));
  const first = Math.min(...rows.map((row) => columns.indexOf(row.stageId)));
  const cards = rows.map((row) => ({ offset: columns.indexOf(row.stageId) - first, row }));
  const { stageId } = place;
  const input = {
    stageId,
    ...indexOf(context, place),
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

function titlesOf({ stages, touchpoints }: JourneyDocument): string[] {
  const rows = inOrder(touchpoints.values());
  return inOrder(stages.values()).flatMap(({ id }) =>
    rows.filter(({ stageId }) => stageId === id).map(({ title }) => title.replace(/\s+/g, ' ').trim()),
  );
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
 * Several lines or copied cards pasted into a card that is being edited: the first goes where the caret is, each of the
 * others becomes a card behind it, in the same undo step. Of a table it is asked first, as anywhere on the map. Answers
 * whether there were several.
 */
export function pasteIntoCard(context: MapContext, pasted: Pasted): boolean {
  const { text } = pasted;
  const cards = cardsIn(pasted);
  const { editing } = context.session.getState();
  if (!editing || kindOf(editing)?.text?.goesOn !== true) return false;
  const copied = cards === '' ? null : opensAs(cards);
  const stageId = stageIdOf(documentOf(context), editing);
  if (!copied && stageId !== null && importText(context, text, stageId)) {
    endTyping(context, editing, 'enter', false);
    return true;
  }
  const titles = copied?.ok ? titlesOf(copied.value) : pastedLines(text);
  const [first = '', ...others] = titles;
  if (others.length === 0) return false;
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
