import { fail, ok, type Result } from '../domain/result';
import { refusalOfBytes, refusalOfText } from './otherFiles';

/** How a text in UTF-16 without its mark begins: every other byte of ASCII is zero. */
function encodingOf([first, second]: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' {
  if ((first === 0xff && second === 0xfe) || (first !== 0 && second === 0)) return 'utf-16le';
  if ((first === 0xfe && second === 0xff) || (first === 0 && second !== 0)) return 'utf-16be';
  return 'utf-8';
}

/** The text of a file in UTF-8, or in UTF-16, which some editors write; anything else is named in the refusal. */
export function decodeText(bytes: Uint8Array): Result<string> {
  const refusal = refusalOfBytes(bytes);
  if (refusal) return fail('not-text', refusal);
  try {
    // As a stream, a character that is cut in two at the end is left out: then the JSON ends early and says so.
    return ok(new TextDecoder(encodingOf(bytes), { fatal: true }).decode(bytes, { stream: true }));
  } catch {
    return fail('not-text', refusalOfUndecoded(bytes));
  }
}

/**
 * The text of a table: as `decodeText`, and in Windows-1252, in which Excel writes CSV in much of Europe. Tables come from
 * spreadsheets, so that is a better guess there than a refusal; the preview shows what came of it.
 */
export function decodeTable(bytes: Uint8Array): Result<string> {
  const text = decodeText(bytes);
  if (text.ok || refusalOfBytes(bytes) || bytes.subarray(0, 10_000).some(isControl)) return text;
  return ok(new TextDecoder('windows-1252').decode(bytes));
}

/** Bytes that no text in the code pages of Windows has: control characters other than tab and line breaks. */
const isControl = (byte: number) => byte < 9 || (byte > 13 && byte < 32) || byte === 127;

function refusalOfUndecoded(bytes: Uint8Array): string {
  if (bytes.subarray(0, 10_000).some(isControl)) {
    return 'This is not a text file; a journey is a .json file that Throughline exported.';
  }
  const other = refusalOfText(new TextDecoder('windows-1252').decode(bytes.subarray(0, 10_000)));
  if (other) return other;
  return 'This is a text in an older encoding, such as Windows-1252 (“ANSI”), in which accented letters cannot be told for certain; open it in the program that wrote it, save it as UTF-8, and import that.';
}
