import { tabName } from '../connection/tabName';
import type { Holder } from './updater';

const nameOf = ({ title }: Holder) => (title === null ? 'this tab' : tabName({ title }));

const listOf = (names: readonly string[]) =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** Which tabs the update waits for, and why, in a sentence each. */
export function sayHolders(holders: readonly Holder[]): string {
  const unsaved = holders.filter(({ reason }) => reason === 'unsaved').map(nameOf);
  const used = holders.filter(({ reason }) => reason === 'in use').map(nameOf);
  return [
    ...(unsaved.length > 0
      ? [
          `${capital(listOf(unsaved))} ${unsaved.length > 1 ? 'have' : 'has'} edits that are not saved; the update happens once they are.`,
        ]
      : []),
    ...(used.length > 0
      ? [
          `${capital(listOf(used))} ${used.length > 1 ? 'are' : 'is'} in use; the update happens when ${used.length > 1 ? 'they are' : 'it is'} free.`,
        ]
      : []),
  ].join(' ');
}
