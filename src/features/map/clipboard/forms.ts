/** The type of the form that carries all of the cards; beside it travel plain text and HTML. */
export const CARDS = 'application/x-throughline-cards+json';

/** What a clipboard held, or what was dropped. */
export interface Pasted {
  readonly cards: string;
  readonly html: string;
  readonly text: string;
  readonly hasFiles: boolean;
}

/** What the event of a paste brings. */
export function pastedIn(data: DataTransfer): Pasted {
  return {
    cards: data.getData(CARDS),
    html: data.getData('text/html'),
    text: data.getData('text/plain'),
    hasFiles: data.files.length > 0,
  };
}
