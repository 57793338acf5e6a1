import type { JourneyDocument } from '../../../src/domain/document';
import { MAIN } from './startJourney';

/** What can be read of the map: a line per touchpoint, sorted, and the notes of the main card while its panel is open. */
export interface Shown {
  readonly cards: readonly string[];
  readonly notes: string | null;
}

/** A touchpoint as a line: everything that the torturers change about it and that the map says. */
export interface Card {
  readonly title: string;
  readonly stage: string;
  /** Null while nobody has said. */
  readonly emotion: number | null;
  readonly isTruth: boolean;
}

export function lineOf({ title, stage, emotion, isTruth }: Card): string {
  return `${title} | ${stage} | ${emotion}${isTruth ? ' | truth' : ''}`;
}

/** The same, of a document. */
export function shownOf(document: JourneyDocument): Shown & { notes: string } {
  const cards = [...document.touchpoints.values()].map(({ title, stageId, emotion, momentOfTruth: isTruth }) =>
    lineOf({ title, stage: document.stages.get(stageId)?.name ?? '', emotion, isTruth }),
  );
  return { cards: cards.sort(), notes: document.touchpoints.get(MAIN)?.notes ?? '' };
}

/** The words of the save status in the header. */
export type Status = 'Saved' | 'Saving…' | 'Not saved';

/** What a page says when its content changed: everything it shows was saved, or something was typed. */
export type Report =
  | { readonly kind: 'saved'; readonly shown: Shown }
  | { readonly kind: 'typed'; readonly label: string; readonly value: string };

/**
 * Runs in the page, as its first script. Whenever the page says “Saved”, it reports what the page shows at that very
 * moment: that is what a person would rely on. It also reports what was typed, after the product has seen it.
 */
export function watchPage({ main, binding }: { main: string; binding: string }): void {
  const send = (report: Report) => (Reflect.get(window, binding) as (text: string) => void)(JSON.stringify(report));
  const statusOf = () => document.querySelector('header [data-kind]')?.textContent?.trim() ?? null;
  const pattern = /^Touchpoint ‘(.*)’, .*?, emotion ([^,]+),(.*) in (.+?), \d+ of \d+$/;
  const read = (): Shown => {
    const lines: string[] = [];
    for (const node of document.querySelectorAll('.react-flow__node-touchpoint')) {
      const [, name = '', emotion = '', rest = '', stage = ''] =
        pattern.exec(node.getAttribute('aria-label') ?? '') ?? [];
      const field = node.querySelector('textarea');
      const title = field ? field.value : name === 'Untitled' ? '' : name;
      const truth = rest.includes('moment of truth') ? ' | truth' : '';
      const felt = emotion === 'not said yet' ? null : Number(emotion.replace('−', '-'));
      lines.push(`${title} | ${stage} | ${felt}${truth}`);
    }
    const isMain =
      document.querySelector('.react-flow__node.selected')?.getAttribute('data-id') === `touchpoints:${main}`;
    const notes = document.querySelector<HTMLTextAreaElement>('textarea[aria-label="Notes"]');
    return { cards: lines.sort(), notes: isMain && notes ? notes.value : null };
  };
  Reflect.set(window, `${binding}Read`, () => ({ status: statusOf(), shown: read() }));

  let last = '';
  const look = () => {
    if (statusOf() !== 'Saved') return;
    const shown = read();
    if (shown.cards.length === 0) return;
    const text = JSON.stringify(shown);
    if (text === last) return;
    last = text;
    send({ kind: 'saved', shown });
  };
  new MutationObserver(look).observe(document, {
    subtree: true,
    childList: true,
    characterData: true,
    attributes: true,
    attributeFilter: ['aria-label', 'data-kind', 'data-text', 'class'],
  });
  addEventListener('input', ({ target }) => {
    if (!(target instanceof HTMLTextAreaElement)) return;
    send({ kind: 'typed', label: target.getAttribute('aria-label') ?? '', value: target.value });
  });
}
