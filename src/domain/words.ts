import { number } from './sentences';

/** “a”, “a and b”, “a, b and c”; with more than `most`, the list ends in “and 4 more”. */
export function listed(parts: readonly string[], most = Number.POSITIVE_INFINITY): string {
  const shown = parts.length > most ? [...parts.slice(0, most - 1), `${parts.length - most + 1} more`] : parts;
  return shown.length < 2 ? shown.join('') : `${shown.slice(0, -1).join(', ')} and ${shown.at(-1)}`;
}

/** “1 journey”, “3 journeys”, “1,200 journeys”. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${number(count)} ${count === 1 ? one : many}`;
}
