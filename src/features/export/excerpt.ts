/** The beginning of a text, line by line, and how much there is. */
export interface Excerpt {
  readonly lines: readonly string[];
  /** Lines of the whole text; a line break at the end starts no further one. */
  readonly total: number;
}

export function excerptOf(text: string, most: number): Excerpt {
  const lines: string[] = [];
  let total = 0;
  for (let start = 0; start < text.length; total += 1) {
    const end = text.indexOf('\n', start);
    const stop = end === -1 ? text.length : end;
    if (total < most) lines.push(text.slice(start, stop));
    start = stop + 1;
  }
  return { lines, total };
}

/** The file of the JSON Schema that a text names in its head; null when it names none. */
export function schemaFileOf(text: string): string | null {
  return /^\s*\{\s*"\$schema":\s*"\.\/([\w.-]+)"/.exec(text)?.[1] ?? null;
}

/** A size as people read it: 61,204 bytes is “61 kB”. */
export function sizeInWords(bytes: number): string {
  if (bytes < 1_000) return `${bytes} bytes`;
  const [figure, unit] = bytes < 1_000_000 ? [bytes / 1_000, 'kB'] : [bytes / 1_000_000, 'MB'];
  return `${figure.toLocaleString('en-GB', { maximumFractionDigits: figure < 10 ? 1 : 0 })} ${unit}`;
}
