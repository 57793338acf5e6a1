import { shortened } from '../domain/path';
import { fail, ok, type Result } from '../domain/result';
import { number } from '../domain/sentences';
import { MAX_DEPTH, MAX_VALUES } from './limits';
import { refusalOfText } from './otherFiles';
import { placeOf, scanJson } from './scanJson';

/** Parses JSON; a problem says line and column, or that the file looks cut off. */
export function parseJson(text: string): Result<unknown> {
  if (text.trim() === '') return fail('empty', 'This file is empty.');
  const other = refusalOfText(text);
  if (other) return fail('not-json', other);
  const fault = scanJson(text, { depth: MAX_DEPTH, values: MAX_VALUES });
  if (!fault) return ok(JSON.parse(text) as unknown);

  const { line, column } = placeOf(text, fault.offset);
  const place = `line ${line}, column ${column}`;
  if (fault.kind === 'too-deep') {
    return fail(
      'too-deep',
      `At ${place} it nests deeper than ${MAX_DEPTH} lists and objects, which no journey does.`,
      place,
    );
  }
  if (fault.kind === 'too-many') {
    return fail('too-many', `This file holds more than ${number(MAX_VALUES)} values, which no journey does.`, place);
  }
  if (fault.kind === 'cut-off') {
    return fail(
      'cut-off',
      `This file looks cut off: it ends at ${place}, where ${fault.expected} should follow.`,
      place,
    );
  }
  // By code point, or half of an emoji would be shown.
  const found = shortened(String.fromCodePoint(text.codePointAt(fault.offset) ?? 0), 1).trim();
  const instead = found === '' ? 'an invisible character' : `“${found}”`;
  return fail('not-json', `This is not valid JSON: ${place} has ${instead} where ${fault.expected} belongs.`, place);
}
