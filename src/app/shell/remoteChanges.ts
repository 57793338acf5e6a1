import type { Engine } from '../../state/engine';
import { passedOnWords } from './passedOnWords';

/** Milliseconds: how often what is shown may change, how long the last change stays, how often it may be said aloud. */
const SHOW_EVERY = 1_000;
const STAYS = 6_000;
/** What asks for something to be done stays longer. */
const SENTENCE_STAYS = 15_000;
const SAY_EVERY = 8_000;

/**
 * Follows what other tabs change in an open journey and puts it into few words: shown at most once a second, said aloud
 * now and then, and gone some seconds after the last change. Returns a way to stop.
 */
export function followRemote(
  store: Engine['store'],
  show: (words: string) => void,
  say: (words: string) => void,
): () => void {
  const labels = new Set<string>();
  let passedOn = '';
  let saidWords = '';
  let shownAt = Number.NEGATIVE_INFINITY;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let clearing: ReturnType<typeof setTimeout> | undefined;
  let saying: ReturnType<typeof setTimeout> | undefined;

  const sayLatest = () => {
    const words = inWords([...labels], passedOn);
    saying = undefined;
    if (words === saidWords) return;
    saidWords = words;
    say(words);
    saying = setTimeout(sayLatest, SAY_EVERY);
  };
  const showLatest = () => {
    timer = undefined;
    shownAt = performance.now();
    show(inWords([...labels], passedOn));
    if (saying === undefined) sayLatest();
    clearTimeout(clearing);
    clearing = setTimeout(
      () => {
        labels.clear();
        passedOn = '';
        saidWords = '';
        clearTimeout(saying);
        saying = undefined;
        show('');
      },
      passedOn ? SENTENCE_STAYS : STAYS,
    );
  };
  const unsubscribe = store.subscribe((state, before) => {
    const { remote } = state;
    if (remote === before.remote) return;
    passedOn = passedOnWords(before, state) || passedOn;
    // The last one counts, so it goes last.
    for (const label of remote.labels) {
      labels.delete(label);
      labels.add(label);
    }
    timer ??= setTimeout(showLatest, Math.max(0, shownAt + SHOW_EVERY - performance.now()));
  });
  return () => {
    unsubscribe();
    for (const one of [timer, clearing, saying]) clearTimeout(one);
  };
}

function inWords(labels: readonly string[], passedOn: string): string {
  const last = labels.at(-1);
  const more = labels.length > 1 ? `, and ${labels.length - 1} more` : '';
  const changed = `Changed in another tab${last === undefined ? '' : `: ${last}${more}`}`;
  return passedOn ? `${changed}. ${passedOn}` : changed;
}
