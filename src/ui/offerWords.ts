import { toasts } from './Toast';

const MOST = 60;

/** Words that Esc took away wait for a while behind Undo. */
export function offerWords(words: string, bringBack: () => void): string {
  const text = words.trim();
  const short = text.length > MOST ? `${text.slice(0, MOST).trimEnd()}…` : text;
  const message = `Discarded ‘${short}’`;
  return toasts.show({ message, action: { label: 'Undo', onAction: bringBack } });
}
