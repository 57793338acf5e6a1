import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import type { ExportFormat } from '../../exchange/format';

type Chosen = Readonly<Record<string, string>>;

/** What was chosen about files in this tab, by the id of the format; what nobody touched follows the browser's language. */
const store = createStore<Readonly<Record<string, Chosen>>>(() => ({}));

/**
 * The browser's language as `Intl` takes it. WebKit says “C” on a computer that has none set, and `Intl` throws on that:
 * the whole view failed.
 */
export function languageHere(said: string | undefined = navigator.language): string {
  try {
    return Intl.getCanonicalLocales(said)[0] ?? 'en';
  } catch {
    return 'en';
  }
}

/** The option of each choice of a format, as chosen or as it suits the language. The same object while nothing changes. */
export function chosenFor({ id, choices = [] }: ExportFormat): Chosen {
  const chosen = store.getState()[id];
  if (chosen) return chosen;
  const suited = Object.fromEntries(
    choices.map((choice) => [choice.id, choice.suits?.(languageHere()) ?? choice.options[0]?.id ?? '']),
  );
  store.setState({ [id]: suited });
  return suited;
}

export function choose(format: ExportFormat, choice: string, option: string): void {
  store.setState({ [format.id]: { ...chosenFor(format), [choice]: option } });
}

export function useChosen(format: ExportFormat): Chosen {
  useStore(store, (state) => state[format.id]);
  return chosenFor(format);
}
