import { isolated } from '../../domain/words';
import type { TabInfo } from '../../storage/tabs';

/** A tab as a person finds it in the browser: ‘Skerry Air – Map’. The product’s name tells no tab from another. */
export function tabName({ title }: Pick<TabInfo, 'title'>): string {
  const own = title.replace(/ – Throughline$/, '');
  return own === 'Throughline' || own === '' ? 'the library (‘Throughline’)' : `‘${isolated(own)}’`;
}
