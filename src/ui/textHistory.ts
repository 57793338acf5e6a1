/** What is typed on for longer than this begins a step of its own, in milliseconds. */
const PAUSE = 1_000;

interface Entry {
  readonly text: string;
  /** Where the caret stood. */
  readonly caret: number;
}

/** What a change was, as an `InputEvent` calls it, and when. */
export interface Change extends Entry {
  readonly inputType: string;
  readonly time: number;
  /** Words that an input method makes are one step, however often they change on the way. */
  readonly isComposing: boolean;
}

type Kind = 'insert' | 'delete' | 'compose' | 'whole';

/**
 * The undo steps of one field: a word, a run of deletions, a paste, whatever follows a pause or a jump of the caret.
 * Browsers go back letter by letter in fields that a program also writes into.
 */
export class TextHistory {
  #entries: Entry[];
  #at = 0;
  #last: { kind: Kind; time: number; caret: number } | null = null;

  constructor(text: string) {
    this.#entries = [{ text, caret: text.length }];
  }

  get text(): string {
    return this.#entries[this.#at]?.text ?? '';
  }

  record(change: Change): void {
    const { text, caret, time } = change;
    const kind = kindOf(change);
    const isNew = this.#at === 0 || this.#begins(change, kind);
    this.#entries = [...this.#entries.slice(0, isNew ? this.#at + 1 : this.#at), { text, caret }];
    this.#at = this.#entries.length - 1;
    this.#last = { kind, time, caret };
  }

  /** The next change begins a step: a composition begins. */
  breakStep(): void {
    this.#last = null;
  }

  /** One step back or on; null at the end of the field's own history. */
  travel(kind: 'undo' | 'redo'): Entry | null {
    const entry = this.#entries[this.#at + (kind === 'undo' ? -1 : 1)];
    if (!entry) return null;
    this.#at += kind === 'undo' ? -1 : 1;
    this.#last = null;
    return entry;
  }

  #begins({ text, caret, time }: Change, kind: Kind): boolean {
    const last = this.#last;
    if (last === null || kind === 'whole' || kind !== last.kind) return true;
    if (kind === 'compose') return false;
    if (time - last.time > PAUSE) return true;
    const grown = text.length - this.text.length;
    if (kind === 'delete') return Math.abs(caret - last.caret) > Math.abs(grown);
    const isElsewhere = caret - grown !== last.caret;
    const beginsWord = /\s/.test(text[caret - grown - 1] ?? '') && !/\s/.test(text[caret - 1] ?? '');
    return isElsewhere || beginsWord;
  }
}

function kindOf({ inputType, isComposing }: Change): Kind {
  if (isComposing || inputType === 'insertCompositionText' || inputType === 'insertFromComposition') return 'compose';
  if (inputType === 'insertText' || inputType === 'insertLineBreak') return 'insert';
  return inputType.startsWith('deleteContent') ? 'delete' : 'whole';
}
