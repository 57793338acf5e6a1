import { useEffect, useState } from 'react';

/** What each key of the keyboard in use writes by itself, by the key's code (`KeyZ`). */
export type KeyboardLayout = Pick<ReadonlyMap<string, string>, 'get' | 'values'>;

interface KnowsLayout {
  readonly keyboard?: { getLayoutMap?(): Promise<KeyboardLayout> };
}

/** The layout in use; null while it is not known, and in browsers that do not tell. */
export function useKeyboardLayout(): KeyboardLayout | null {
  const [layout, setLayout] = useState<KeyboardLayout | null>(null);
  useEffect(() => {
    let isGone = false;
    const ask = async () => (navigator as KnowsLayout).keyboard?.getLayoutMap?.();
    ask().then(
      (known) => {
        if (!isGone && known) setLayout(known);
      },
      // Refused, as in a frame: the letters are right on most keyboards.
      () => {},
    );
    return () => {
      isGone = true;
    };
  }, []);
  return layout;
}

/** The cap of the key that means a Latin letter: the letter itself, or what stands at its place where no key writes it. */
export function capOf(letter: string, layout: KeyboardLayout | null): string {
  const small = letter.toLowerCase();
  if (layout === null || [...layout.values()].includes(small)) return letter;
  const cap = layout.get(`Key${letter.toUpperCase()}`);
  return cap ? `${cap.toLocaleUpperCase()} (${letter.toUpperCase()})` : letter;
}
