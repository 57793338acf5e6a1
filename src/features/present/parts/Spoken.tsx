import type { ReactNode } from 'react';
import { VisuallyHidden } from '../../../ui/VisuallyHidden';

/** Words inside a sentence that only a screen reader gets; for the room a sign says them. */
export function Spoken({ children }: { children: ReactNode }) {
  return <VisuallyHidden elementType="span">{children}</VisuallyHidden>;
}
