import { fail, ok, type Result } from '../../../domain/result';
import { formatShortcut } from '../../../ui/Kbd';
import type { MapContext } from '../mapContext';
import { copyCards, cutCards, pasteOnMap, say } from './clipboard';
import type { Pasted } from './forms';

/**
 * Copies or cuts by a menu. The browser is asked to copy, and its event takes the cards: that needs no permission, and
 * carries all forms.
 */
export function copyByMenu(context: MapContext, how: 'copyCards' | 'cutCards'): void {
  let isTaken = false;
  const take = (event: ClipboardEvent) => {
    if (!event.clipboardData) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    isTaken = (how === 'copyCards' ? copyCards : cutCards)(context, event.clipboardData);
  };
  // Safari asks first whether there is something to copy where no text is selected.
  const offer = (event: Event) => event.preventDefault();
  window.addEventListener('beforecopy', offer, true);
  window.addEventListener('copy', take, true);
  document.execCommand('copy');
  window.removeEventListener('copy', take, true);
  window.removeEventListener('beforecopy', offer, true);
  if (!isTaken) {
    const keys = formatShortcut(how === 'copyCards' ? 'Mod+C' : 'Mod+X');
    say(`The browser did not copy from the menu; nothing has changed. Press ${keys} instead.`);
  }
}

/** Pastes by a menu; where the browser does not let pages read the clipboard, offers a field to paste into. */
export async function pasteByMenu(context: MapContext, stageId: string | null): Promise<void> {
  const read = await readClipboard();
  if (read.ok) pasteOnMap(context, read.value, stageId === null ? null : { stageId });
  else context.map.setState({ pasting: { stageId, why: read.error.message } });
}

async function readClipboard(): Promise<Result<Pasted>> {
  const { clipboard } = navigator;
  try {
    if (clipboard?.read) return ok(await readForms(await clipboard.read()));
    if (clipboard?.readText) return ok({ cards: '', html: '', text: await clipboard.readText(), hasFiles: false });
  } catch {
    return fail('clipboard', 'The browser did not let Throughline read the clipboard.');
  }
  return fail('clipboard', 'This browser lets no page read the clipboard by itself.');
}

async function readForms(items: readonly ClipboardItem[]): Promise<Pasted> {
  const textOf = async (type: string) => {
    const item = items.find(({ types }) => types.includes(type));
    return item ? (await item.getType(type)).text() : '';
  };
  return {
    cards: '',
    html: await textOf('text/html'),
    text: await textOf('text/plain'),
    hasFiles: items.some(({ types }) => types.some((type) => type.startsWith('image/'))),
  };
}
