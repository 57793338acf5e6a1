import { type ReactNode, type RefObject, useMemo } from 'react';
import { Tooltip, type TooltipProps, TooltipTriggerStateContext } from 'react-aria-components';

export interface TooltipBubbleProps {
  readonly content: ReactNode;
  readonly className: string | undefined;
  readonly placement?: TooltipProps['placement'] | undefined;
  readonly id: string;
  /** What it stands beside. */
  readonly anchor: RefObject<Element | null>;
  readonly isOpen: boolean;
  /** The pointer went on to the words: they stay. */
  readonly onOpen: () => void;
  readonly onClose: () => void;
}

/** The floating part of a tooltip. `useHint` says when. */
export function TooltipBubble({
  content,
  className,
  placement,
  id,
  anchor,
  isOpen,
  onOpen,
  onClose,
}: TooltipBubbleProps) {
  const state = useMemo(
    // React Aria passes whether to open at once, which is not for the owner.
    () => ({ isOpen, open: () => onOpen(), close: () => onClose(), shouldSkipAnimation: false }),
    [isOpen, onOpen, onClose],
  );
  // It takes an id, and its type does not say so.
  const named = { id };
  return (
    <TooltipTriggerStateContext.Provider value={state}>
      <Tooltip {...named} triggerRef={anchor} className={className ?? ''} placement={placement ?? 'bottom'} offset={6}>
        {content}
      </Tooltip>
    </TooltipTriggerStateContext.Provider>
  );
}
