/**
 * Where something is in a journey's plain data, written as a person would look for it: `stages[3].importance`.
 * A key that is not a plain word is quoted, and shortened when it is very long.
 */
export function formatPath(segments: readonly PropertyKey[], base = ''): string {
  return segments.reduce<string>((path, segment) => {
    if (typeof segment === 'number') return `${path}[${segment}]`;
    const key = String(segment);
    if (!/^[$\w-]{1,60}$/.test(key)) return `${path}["${shortened(key, 40)}"]`;
    return path === '' ? key : `${path}.${key}`;
  }, base);
}

/** One line of at most `length` characters of a text that may be anything. */
export function shortened(text: string, length: number): string {
  const oneLine = text.slice(0, length * 2).replace(/[\s\p{C}]+/gu, ' ');
  return oneLine.length > length || text.length > length * 2 ? `${oneLine.slice(0, length)}…` : oneLine;
}
