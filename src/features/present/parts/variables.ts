import type { CSSProperties } from 'react';

/** Custom properties for CSS to reckon with: `{ ring: 96 }` gives `--ring: 96`. */
export function variables(values: Readonly<Record<string, number | string>>): CSSProperties {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [`--${name}`, value]));
}
