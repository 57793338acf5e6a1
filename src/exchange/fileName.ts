import { type JourneyDocument, journeyOf } from '../domain/document';
import type { ExportFormat } from './format';

/** Characters of the title that a file name keeps; with the rest it stays below 255 bytes in any script. */
const MAX_TITLE = 50;

/**
 * Name for an export: `skerry-air-journey-2026-11-22.json`. Letters of any script stay, Latin ones without accents; all
 * else becomes `-`, so the name is safe on every system. The day is the date's local one.
 */
export function fileNameFor(document: JourneyDocument, format: ExportFormat, date: Date): string {
  const { fileWord, extension } = format;
  const title = slug(journeyOf(document).title);
  const named =
    title === '' ? fileWord : title === fileWord || title.endsWith(`-${fileWord}`) ? title : `${title}-${fileWord}`;
  return `${named}-${dayOf(date)}.${extension}`;
}

/** A title in letters and digits that every system takes in a file’s name; empty when it has none. */
export function slug(title: string): string {
  const plain = title
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFC')
    .toLowerCase();
  const words = plain.replace(/['’]/g, '').replace(/[^\p{L}\p{M}\p{N}]+/gu, '-');
  return [...words]
    .slice(0, MAX_TITLE)
    .join('')
    .replace(/^-+|-+$/g, '');
}

/** The local day, `YYYY-MM-DD`. */
export function dayOf(date: Date): string {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
