import { type RefObject, Suspense } from 'react';
import styles from './FieldNotice.module.css';
import { TooltipBubble } from './useHint';

interface Props {
  /** What `aria-describedby` of the field points to. */
  readonly id: string;
  /** The field. */
  readonly anchor: RefObject<Element | null>;
  /** A sentence, or null for none. */
  readonly words: string | null;
}

/**
 * A sentence at a field that has no room of its own for one: on a card, in a cell, in a narrow column. It floats, so that
 * nothing moves under the hand that types. Whoever shows it announces it too.
 */
export function FieldNotice({ id, anchor, words }: Props) {
  if (words === null) return null;
  return (
    <Suspense>
      <TooltipBubble
        id={id}
        anchor={anchor}
        content={words}
        className={styles.notice}
        placement="bottom start"
        isOpen
        onOpen={stay}
        onClose={stay}
      />
    </Suspense>
  );
}

/** It leaves when its cause does, not with the pointer. */
function stay(): void {}
