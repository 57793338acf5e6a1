import { useCallback, useEffect, useRef } from 'react';

const isOn = () => document.fullscreenElement !== null && document.fullscreenElement !== undefined;

/** A refusal (an embedded page, a phone without it) leaves the talk in the window, which is all one can do. */
function enter(): void {
  // The whole page: the palette and the shortcut sheet have to be visible over the slides.
  document.documentElement.requestFullscreen?.({ navigationUI: 'hide' }).catch(() => {});
}

/** The browser's Escape was then meant for the palette or the shortcut sheet. */
const isOverlaid = () => document.querySelector('[role="dialog"]') !== null;

function exit(): void {
  if (isOn()) document.exitFullscreen().catch(() => {});
}

/**
 * Takes the whole screen with the first gesture: the one that opened the presentation where the browser still counts
 * it, else the first key or click. Gives it back at the end.
 * @param onLeft called when the browser ends it, as it does on Escape without passing the key on
 * @returns switches it
 */
export function useFullscreen(onLeft: () => void): () => void {
  const left = useRef(onLeft);
  left.current = onLeft;
  /** Set while the person switches it off to stay in the window. */
  const isWanted = useRef(false);

  useEffect(() => {
    let wasOn = isOn();
    const forget = () => {
      window.removeEventListener('keydown', onKey);
      window.removeEventListener('click', onClick);
    };
    const first = () => {
      forget();
      if (!isOn()) enter();
    };
    const onClick = first;
    const onKey = ({ key, altKey, ctrlKey, metaKey }: KeyboardEvent) => {
      const isForTheTalk = !altKey && !ctrlKey && !metaKey && !['Escape', 'Tab', 'Shift', '?'].includes(key);
      // F asks for it itself.
      if (isForTheTalk && key.toLowerCase() !== 'f') first();
    };
    const onChange = () => {
      const before = wasOn;
      wasOn = isOn();
      if (wasOn) forget();
      if (before && !wasOn && !isWanted.current && !isOverlaid()) left.current();
      isWanted.current = false;
    };
    document.addEventListener('fullscreenchange', onChange);
    window.addEventListener('keydown', onKey);
    window.addEventListener('click', onClick);
    if (!wasOn && navigator.userActivation?.isActive) first();
    return () => {
      document.removeEventListener('fullscreenchange', onChange);
      forget();
      exit();
    };
  }, []);

  return useCallback(() => {
    if (!isOn()) enter();
    else {
      isWanted.current = true;
      exit();
    }
  }, []);
}
