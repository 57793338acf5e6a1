import { type KeyboardEvent, type RefObject, useCallback, useEffect, useRef, useState } from 'react';

interface GapFocus {
  readonly list: RefObject<HTMLDivElement | null>;
  /** The gap that Tab reaches: the one at hand if it is shown, else the first. */
  readonly currentId: string | null;
  focus(id: string | null): void;
  /** Puts the focus on what takes the place of a gap that is about to leave the list: the next one, or the one before. */
  leave(id: string): void;
  onKeyDown(event: KeyboardEvent): void;
}

const moves: Readonly<Record<string, (index: number, last: number) => number>> = {
  ArrowDown: (index) => index + 1,
  ArrowUp: (index) => index - 1,
  PageDown: (index) => index + 5,
  PageUp: (index) => index - 5,
  Home: () => 0,
  End: (_, last) => last,
};

/** Arrow keys through the feed: one article has the tab stop, and the rest follow from there. */
export function useGapFocus(ids: readonly string[], atHand: string | null, onEmpty: () => void): GapFocus {
  const list = useRef<HTMLDivElement>(null);
  const [wanted, setWanted] = useState<string | null>(null);
  const currentId = atHand !== null && ids.includes(atHand) ? atHand : (ids[0] ?? null);

  const focus = useCallback((id: string | null) => {
    if (id === null) return;
    const article = list.current?.querySelector<HTMLElement>(`[data-gap="${id}"]`);
    article?.focus();
    article?.scrollIntoView?.({ block: 'nearest' });
  }, []);

  // After the edit has rendered: the button that was pressed may be gone, and the focus with it.
  useEffect(() => {
    if (wanted === null) return;
    setWanted(null);
    focus(wanted);
  }, [wanted, focus]);

  return {
    list,
    currentId,
    focus: setWanted,
    leave(id) {
      const index = ids.indexOf(id);
      const heir = ids[index + 1] ?? ids[index - 1] ?? null;
      if (heir === null) onEmpty();
      else setWanted(heir);
    },
    onKeyDown(event) {
      const move = moves[event.key];
      const isArticle = event.target instanceof HTMLElement && event.target.dataset.gap !== undefined;
      if (!move || !isArticle || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
      const last = ids.length - 1;
      const index = currentId === null ? 0 : ids.indexOf(currentId);
      event.preventDefault();
      event.stopPropagation();
      focus(ids[Math.max(0, Math.min(move(index, last), last))] ?? null);
    },
  };
}
