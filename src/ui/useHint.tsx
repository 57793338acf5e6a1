import { type ReactElement, Suspense, useEffect, useId, useMemo, useRef, useState } from 'react';
import type { ButtonProps } from 'react-aria-components';
import { onDemand } from './onDemand';
import { Spare } from './Spare';
import type { TooltipBubbleProps } from './TooltipBubble';

/** What floats; its code comes with the first tooltip. */
export const TooltipBubble = onDemand<TooltipBubbleProps>(() => import('./TooltipBubble').then((m) => m.TooltipBubble));

/** For how long after a tooltip closed the next one opens without delay, in milliseconds. */
const WARM = 500;
let lastClosed = Number.NEGATIVE_INFINITY;
/** Closes the one that is open: there is never more than one. */
let closeOpenOne: (() => void) | null = null;

export interface HintOptions extends Pick<TooltipBubbleProps, 'content' | 'placement' | 'className'> {
  /** Milliseconds under the pointer before it opens; keyboard focus opens it at once. */
  readonly delay: number;
  /** Milliseconds that it stays once the pointer has left. */
  readonly closeDelay: number;
  /** Whether pressing the control puts it away, as for a button that does something. */
  readonly closesOnPress: boolean;
  readonly isDisabled?: boolean | undefined;
}

type Handler = 'onHoverStart' | 'onHoverEnd' | 'onFocus' | 'onBlur' | 'onPressStart' | 'onPressEnd';

export interface Hint {
  /** For a React Aria button; `withHandlers` adds those that it has already. */
  readonly triggerProps: Required<Pick<ButtonProps, Handler>> & { readonly 'aria-describedby'?: string };
  /** Goes beside the button. */
  readonly bubble: ReactElement | null;
  /** Opens it at once, for a tap. */
  open(element: Element): void;
}

/** When the words about a control show: on hover after a while, on keyboard focus at once; Esc puts them away. */
export function useHint({ delay, closeDelay, closesOnPress, isDisabled = false, ...bubble }: HintOptions): Hint {
  const id = useId();
  const [isOpen, setIsOpen] = useState(false);
  const [wasOpen, setWasOpen] = useState(false);
  const anchor = useRef<Element | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const isPressed = useRef(false);

  const { open, close, openSoon, closeSoon } = useMemo(() => {
    const later = (run: () => void, wait: number) => {
      clearTimeout(timer.current);
      timer.current = setTimeout(run, wait);
    };
    const close = () => {
      clearTimeout(timer.current);
      if (closeOpenOne !== close) return;
      closeOpenOne = null;
      lastClosed = performance.now();
      setIsOpen(false);
    };
    const open = (element?: Element) => {
      clearTimeout(timer.current);
      if (element) anchor.current = element;
      if (closeOpenOne !== close) closeOpenOne?.();
      closeOpenOne = close;
      setWasOpen(true);
      setIsOpen(true);
    };
    return {
      open,
      close,
      openSoon: (element: Element) => {
        const isWarm = closeOpenOne !== null || performance.now() - lastClosed < WARM;
        if (isWarm) open(element);
        else later(() => open(element), delay);
      },
      closeSoon: () => later(close, closeDelay),
    };
  }, [delay, closeDelay]);

  useEffect(() => close, [close]);
  useEffect(() => {
    if (!isOpen) return;
    const onKey = (event: KeyboardEvent) => {
      // The first Esc is for the tooltip, the next for what lies below it.
      if (event.key === 'Escape') event.stopPropagation();
      if (event.key === 'Escape' || (closesOnPress && anchor.current?.contains(event.target as Node))) close();
    };
    const onPointer = (event: PointerEvent) => {
      // A finger that taps elsewhere neither hovers nor moves focus, so the words would stay.
      if (closesOnPress || !anchor.current?.contains(event.target as Node)) close();
    };
    document.addEventListener('keydown', onKey, true);
    document.addEventListener('pointerdown', onPointer, true);
    return () => {
      document.removeEventListener('keydown', onKey, true);
      document.removeEventListener('pointerdown', onPointer, true);
    };
  }, [isOpen, close, closesOnPress]);

  return {
    triggerProps: {
      ...(isOpen ? { 'aria-describedby': id } : {}),
      onHoverStart: ({ target }) => {
        if (!isDisabled) openSoon(target);
      },
      onHoverEnd: () => (isOpen ? closeSoon() : clearTimeout(timer.current)),
      onFocus: ({ currentTarget }) => {
        // Focus that a press brought along asks for nothing.
        if (!isDisabled && !isPressed.current && currentTarget.matches(':focus-visible')) open(currentTarget);
      },
      onBlur: close,
      onPressStart: () => {
        isPressed.current = true;
        if (closesOnPress) close();
      },
      onPressEnd: () => {
        isPressed.current = false;
      },
    },
    bubble: wasOpen ? (
      <Spare resetKey={isOpen}>
        <Suspense>
          <TooltipBubble {...bubble} id={id} anchor={anchor} isOpen={isOpen} onOpen={open} onClose={closeSoon} />
        </Suspense>
      </Spare>
    ) : null,
    open,
  };
}

/** The props of a button, each handler called together with that of the hint. */
export function withHandlers<Props extends Pick<ButtonProps, Handler>>(props: Props, hint: Hint['triggerProps']) {
  const both = { ...props, ...hint };
  for (const name of handlers) {
    const own = props[name] as ((event: unknown) => void) | undefined;
    if (own) both[name] = bothOf(own, hint[name] as (event: unknown) => void);
  }
  return both;
}

const handlers = ['onHoverStart', 'onHoverEnd', 'onFocus', 'onBlur', 'onPressStart', 'onPressEnd'] as const;

function bothOf(first: (event: unknown) => void, second: (event: unknown) => void): (event: unknown) => void {
  return (event) => {
    first(event);
    second(event);
  };
}
