/** The type of the form that carries all of the cards; beside it travel plain text and HTML. */
export const CARDS = 'application/x-throughline-cards+json';
const MARK = 'data-throughline-cards';

/** What a clipboard held. */
export interface Pasted {
  readonly cards: string;
  readonly text: string;
  readonly hasFiles: boolean;
}

/**
 * The titles as paragraphs, which carry the cards: a page that reads the clipboard by itself, without the event of a
 * paste, gets text, HTML and pictures only.
 */
export function htmlOf(titles: readonly string[], cards: string): string {
  const paragraphs = titles.map((title) => `<p>${title.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`)}</p>`);
  return `<div ${MARK}="${encodeURIComponent(cards)}">${paragraphs.join('')}</div>`;
}

/** The cards in such HTML; '' where there are none. */
export function cardsIn(html: string): string {
  const [, encoded = ''] = new RegExp(`${MARK}="([^"]*)"`).exec(html) ?? [];
  try {
    return decodeURIComponent(encoded);
  } catch {
    return '';
  }
}

/** What the event of a paste brings. */
export function pastedIn(data: DataTransfer): Pasted {
  return {
    cards: data.getData(CARDS) || cardsIn(data.getData('text/html')),
    text: data.getData('text/plain'),
    hasFiles: data.files.length > 0,
  };
}
