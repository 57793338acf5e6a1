import { useEffect, useMemo, useRef } from 'react';
import { letterOf } from '../../ui/keys';

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

/** How long the end of full screen waits for the key that asked for it to be let go, in ms. */
const LETTING_GO = 400;

export interface FullScreen {
  takeScreen(): void;
  toggleFullscreen(): void;
  /** Gives the screen back, and no longer takes it by itself. */
  stayInWindow(): void;
}

/**
 * Takes the whole screen with the first gesture: the one that opened the presentation where the browser still counts
 * it, else the first key or click. Gives it back at the end.
 * @param onLeft called when the browser ends it, as it does on Escape without passing the key on. WebKitGTK does so on F
 *   as well, and passes on that it was let go: then the talk goes on in the window.
 */
export function useFullscreen(onLeft: () => void): FullScreen {
  const left = useRef(onLeft);
  left.current = onLeft;
  /** Set while the person switches it off to stay in the window. */
  const isWanted = useRef(false);
  const forgetFirst = useRef(() => {});

  useEffect(() => {
    let wasOn = isOn();
    const forget = () => {
      window.removeEventListener('keydown', onKey);
      window.removeEventListener('click', onClick);
    };
    forgetFirst.current = forget;
    const first = () => {
      forget();
      if (!isOn()) enter();
    };
    const onClick = first;
    const onKey = (event: KeyboardEvent) => {
      const { key, altKey, ctrlKey, metaKey } = event;
      const isForTheTalk = !altKey && !ctrlKey && !metaKey && !['Escape', 'Tab', 'Shift', '?'].includes(key);
      // F asks for it itself, and A for a window beside this one.
      if (isForTheTalk && !['f', 'a'].includes(letterOf(event) ?? '')) first();
    };
    let leaving: ReturnType<typeof setTimeout> | undefined;
    let wasPressed = false;
    let letGoAt = Number.NEGATIVE_INFINITY;
    const onFDown = (event: KeyboardEvent) => {
      if (letterOf(event) === 'f') wasPressed = true;
    };
    const onFUp = (event: KeyboardEvent) => {
      if (letterOf(event) !== 'f') return;
      if (!wasPressed) {
        letGoAt = performance.now();
        clearTimeout(leaving);
      }
      wasPressed = false;
    };
    const onChange = () => {
      const before = wasOn;
      wasOn = isOn();
      if (wasOn) forget();
      clearTimeout(leaving);
      const wasF = performance.now() - letGoAt < LETTING_GO;
      if (before && !wasOn && !isWanted.current && !wasF && !isOverlaid()) {
        leaving = setTimeout(() => left.current(), LETTING_GO);
      }
      // Some browsers tell of the change before it is done.
      if (!wasOn) isWanted.current = false;
    };
    window.addEventListener('keydown', onFDown, true);
    window.addEventListener('keyup', onFUp, true);
    document.addEventListener('fullscreenchange', onChange);
    window.addEventListener('keydown', onKey);
    window.addEventListener('click', onClick);
    if (!wasOn && navigator.userActivation?.isActive) first();
    return () => {
      document.removeEventListener('fullscreenchange', onChange);
      window.removeEventListener('keydown', onFDown, true);
      window.removeEventListener('keyup', onFUp, true);
      clearTimeout(leaving);
      forget();
      exit();
    };
  }, []);

  return useMemo(() => {
    const takeScreen = () => {
      isWanted.current = false;
      if (!isOn()) enter();
    };
    const stayInWindow = () => {
      forgetFirst.current();
      if (!isOn()) return;
      isWanted.current = true;
      exit();
    };
    const toggleFullscreen = () => (isOn() ? stayInWindow() : takeScreen());
    return { takeScreen, toggleFullscreen, stayInWindow };
  }, []);
}
