import { fail, ok, type Result } from '../domain/result';

/** First bytes of files that people pick by mistake. */
const signatures: readonly (readonly [start: string, what: string])[] = [
  ['%PDF', 'a PDF'],
  ['PK\x03\x04', 'a ZIP or Office file'],
  ['\x89PNG', 'a picture'],
  ['\xff\xd8\xff', 'a picture'],
  ['GIF8', 'a picture'],
];

/** The text of a file in UTF-8, or in UTF-16 with its mark, which some editors write. */
export function decodeText(bytes: Uint8Array): Result<string> {
  const start = String.fromCharCode(...bytes.subarray(0, 4));
  const what = signatures.find(([signature]) => start.startsWith(signature))?.[1];
  if (what) return fail('not-text', `This is ${what}; a journey is a .json file that Throughline exported.`);
  const encoding = start.startsWith('\xff\xfe') ? 'utf-16le' : start.startsWith('\xfe\xff') ? 'utf-16be' : 'utf-8';
  try {
    // As a stream, a character that is cut in two at the end is left out: then the JSON ends early and says so.
    return ok(new TextDecoder(encoding, { fatal: true }).decode(bytes, { stream: true }));
  } catch {
    return fail('not-text', 'This is not a text file; a journey is a .json file that Throughline exported.');
  }
}
