import type { KeyboardEvent } from 'react';
import { SearchField } from '../../../ui/SearchField';

/** Where one types what to attach. Arrows walk the list underneath, Enter attaches, Shift+Enter detaches. */
export function PaletteSearch({ onDetach }: { onDetach: (channelId: string) => void }) {
  function detach(event: KeyboardEvent<HTMLElement>) {
    if (event.key !== 'Enter' || !event.shiftKey) return;
    const field = event.target as HTMLElement;
    const row = document.getElementById(field.getAttribute('aria-activedescendant') ?? '');
    // The row is not really focused, so it never hears of Shift+Enter itself.
    event.preventDefault();
    event.stopPropagation();
    const attached = row?.querySelector<HTMLElement>('[data-attached]')?.dataset.attached;
    if (attached) onDetach(attached);
  }
  return (
    <div onKeyDownCapture={detach}>
      <SearchField label="Search channels" autoFocus />
    </div>
  );
}
