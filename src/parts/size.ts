/** A size as people read it: 61,204 bytes is “61 kB”. */
export function sizeInWords(bytes: number): string {
  if (bytes < 1_000) return `${bytes} bytes`;
  const [figure, unit] =
    bytes < 1_000_000
      ? [bytes / 1_000, 'kB']
      : bytes < 1_000_000_000
        ? [bytes / 1_000_000, 'MB']
        : [bytes / 1_000_000_000, 'GB'];
  return `${figure.toLocaleString('en-GB', { maximumFractionDigits: figure < 10 ? 1 : 0 })} ${unit}`;
}
