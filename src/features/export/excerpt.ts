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
  const [, kind, version] = /^\s*\{\s*"\$schema":\s*"urn:throughline:([a-z]+):(\d+)"/.exec(text) ?? [];
  return kind === undefined ? null : `${kind}-${version}.json`;
}
