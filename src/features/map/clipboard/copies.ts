import type { JourneyDocument } from '../../../domain/document';
import type { Touchpoint } from '../../../domain/model/touchpoint';
import { guardedText } from '../../../exchange/spreadsheetCell';
import { touchpointCells } from '../../../exchange/touchpointCells';
import type { Pasted } from './forms';

/** The attribute that carries the cards in HTML. */
const MARK = 'data-throughline-cards';

/**
 * What others than Throughline get of copied touchpoints. Of several it is a table under our words, with tabs between the
 * cells as spreadsheets write it; of one the title alone: who copies a card into a sentence, a cell or a chat means its
 * words, and a table of one row would have to be taken apart there.
 */
export function formsOf(
  document: JourneyDocument,
  rows: readonly Touchpoint[],
  cards: string,
): { readonly text: string; readonly html: string } {
  const [only] = rows;
  if (rows.length === 1 && only) {
    const title = oneLine(only.title);
    return { text: title, html: carrying(cards, `<p>${escaped(title)}</p>`) };
  }
  const cells = touchpointCells(document, rows).map((row) => row.map(oneLine));
  return {
    text: cells.map((row) => row.map(tabbedCell).join('\t')).join('\n'),
    html: carrying(cards, tableOf(cells)),
  };
}

/** On one line, and nothing in it is a formula to a spreadsheet. */
const oneLine = (text: string) => guardedText(text.replace(/\s+/g, ' ').trim());

/** A spreadsheet takes what begins with a quotation mark for a cell in quotes. */
const tabbedCell = (cell: string) => (cell.startsWith('"') ? `"${cell.replaceAll('"', '""')}"` : cell);

const escaped = (text: string) => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** The cards travel in the HTML: a page that reads the clipboard by itself, without the event of a paste, gets no other form. */
const carrying = (cards: string, html: string) => `<div ${MARK}="${encodeURIComponent(cards)}">${html}</div>`;

/** The cards that came with a paste, in their own form or in HTML; '' where there are none. */
export function cardsIn({ cards, html }: Pick<Pasted, 'cards' | 'html'>): string {
  if (cards !== '') return cards;
  const [, encoded = ''] = new RegExp(`${MARK}="([^"]*)"`).exec(html) ?? [];
  try {
    return decodeURIComponent(encoded);
  } catch {
    return '';
  }
}

/** Styled in place, as e-mail programs drop style sheets; its lines have the colour of the text around. */
function tableOf([head = [], ...body]: readonly (readonly string[])[]): string {
  const look = 'border:1px solid;padding:2px 6px;text-align:start;vertical-align:top';
  const row = (tag: 'th' | 'td', cells: readonly string[]) =>
    `<tr>${cells.map((cell) => `<${tag} style="${look}">${escaped(cell)}</${tag}>`).join('')}</tr>`;
  return `<table style="border-collapse:collapse"><thead>${row('th', head)}</thead><tbody>${body.map((cells) => row('td', cells)).join('')}</tbody></table>`;
}
