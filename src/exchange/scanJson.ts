/** Where a text stops being JSON that we read, and what belongs there. */
export interface Fault {
  readonly kind: 'syntax' | 'cut-off' | 'too-deep' | 'too-many';
  /** Offset in UTF-16 code units; the text's length when it ends too early. */
  readonly offset: number;
  /** What would be right there, such as “a comma or “}””. */
  readonly expected: string;
}

/** How much JSON is read: nesting, and values of every kind, containers included. */
export interface Limits {
  readonly depth: number;
  readonly values: number;
}

/** What may come next: something of a kind, or the bracket that ends the container. */
interface Expecting {
  readonly kind: 'value' | 'key' | 'colon' | 'comma' | 'nothing';
  readonly closing: ']' | '}' | null;
  readonly words: string;
}

const value: Expecting = { kind: 'value', closing: null, words: 'a value' };
const valueOrEnd: Expecting = { kind: 'value', closing: ']', words: 'a value or “]”' };
const key: Expecting = { kind: 'key', closing: null, words: 'a name in double quotes' };
const keyOrEnd: Expecting = { kind: 'key', closing: '}', words: 'a name in double quotes or “}”' };
const colon: Expecting = { kind: 'colon', closing: null, words: 'a colon' };
const commaInList: Expecting = { kind: 'comma', closing: ']', words: 'a comma or “]”' };
const commaInObject: Expecting = { kind: 'comma', closing: '}', words: 'a comma or “}”' };
const nothing: Expecting = { kind: 'nothing', closing: null, words: 'nothing more' };

/**
 * Reads a text as JSON without building anything, and without recursion, so that no nesting can exhaust the stack.
 * Engines word their syntax errors differently and some name no place; this names it everywhere.
 * Returns the first fault, or null when `JSON.parse` will take the text and it keeps within the limits.
 */
export function scanJson(text: string, { depth, values }: Limits): Fault | null {
  const open: ('{' | '[')[] = [];
  let expecting = value;
  let at = 0;
  let count = 0;
  const fault = (offset: number, expected: string): Fault => ({
    kind: offset >= text.length ? 'cut-off' : 'syntax',
    offset,
    expected,
  });
  const afterValue = (): Expecting => {
    const container = open.at(-1);
    return container === undefined ? nothing : container === '{' ? commaInObject : commaInList;
  };

  for (;;) {
    at = skipSpace(text, at);
    const char = text[at];
    if (char === undefined) return expecting === nothing ? null : fault(at, expecting.words);

    if (char === expecting.closing) {
      open.pop();
      expecting = afterValue();
      at += 1;
    } else if (char === ',' && expecting.kind === 'comma') {
      expecting = expecting === commaInObject ? key : value;
      at += 1;
    } else if (char === ':' && expecting === colon) {
      expecting = value;
      at += 1;
    } else if (char === '"' && expecting.kind === 'key') {
      const end = endOfString(text, at);
      if (typeof end !== 'number') return fault(end.offset, end.expected);
      expecting = colon;
      at = end;
    } else if (expecting.kind !== 'value') {
      return fault(at, expecting.words);
    } else if (char === '{' || char === '[') {
      if (open.length === depth) return { kind: 'too-deep', offset: at, expected: '' };
      count += 1;
      open.push(char);
      expecting = char === '{' ? keyOrEnd : valueOrEnd;
      at += 1;
    } else {
      const end = endOfScalar(text, at, expecting.words);
      if (typeof end !== 'number') return fault(end.offset, end.expected);
      count += 1;
      expecting = afterValue();
      at = end;
    }
    if (count > values) return { kind: 'too-many', offset: at, expected: '' };
  }
}

interface Stop {
  readonly offset: number;
  readonly expected: string;
}

function skipSpace(text: string, from: number): number {
  let at = from;
  for (;;) {
    const code = text.charCodeAt(at);
    if (code !== 0x20 && code !== 0x0a && code !== 0x0d && code !== 0x09) return at;
    at += 1;
  }
}

function endOfScalar(text: string, at: number, expected: string): number | Stop {
  const char = text[at] ?? '';
  if (char === '"') return endOfString(text, at);
  if (char === '-' || isDigit(char)) return endOfNumber(text, at);
  for (const word of ['true', 'false', 'null']) {
    if (word[0] !== char) continue;
    for (let i = 1; i < word.length; i += 1)
      if (text[at + i] !== word[i]) return { offset: at + i, expected: `“${word}”` };
    return at + word.length;
  }
  return { offset: at, expected };
}

function endOfString(text: string, start: number): number | Stop {
  for (let at = start + 1; at < text.length; at += 1) {
    const char = text[at] as string;
    if (char === '"') return at + 1;
    if (char < ' ') return { offset: at, expected: 'the closing quote of a text' };
    if (char !== '\\') continue;
    at += 1;
    const escaped = text[at];
    if (escaped === 'u') {
      for (let i = 1; i <= 4; i += 1) {
        if (!/^[0-9a-fA-F]$/.test(text[at + i] ?? '')) return { offset: at + i, expected: 'four hexadecimal digits' };
      }
      at += 4;
    } else if (escaped === undefined || !'"\\/bfnrt'.includes(escaped)) {
      return { offset: at, expected: 'an escape such as “\\n”' };
    }
  }
  return { offset: text.length, expected: 'the closing quote of a text' };
}

function endOfNumber(text: string, start: number): number | Stop {
  let at = text[start] === '-' ? start + 1 : start;
  const digits = (): boolean => {
    const from = at;
    while (isDigit(text[at])) at += 1;
    return at > from;
  };
  const stop = (): Stop => ({ offset: at, expected: 'a digit' });
  if (text[at] === '0') at += 1;
  else if (!digits()) return stop();
  if (text[at] === '.') {
    at += 1;
    if (!digits()) return stop();
  }
  if (text[at] === 'e' || text[at] === 'E') {
    at += 1;
    if (text[at] === '+' || text[at] === '-') at += 1;
    if (!digits()) return stop();
  }
  return at;
}

function isDigit(char: string | undefined): boolean {
  return char !== undefined && char >= '0' && char <= '9';
}

/** Line and column of an offset, both from 1. */
export function placeOf(text: string, offset: number): { line: number; column: number } {
  let line = 1;
  let lineStart = 0;
  for (let at = text.indexOf('\n'); at !== -1 && at < offset; at = text.indexOf('\n', at + 1)) {
    line += 1;
    lineStart = at + 1;
  }
  return { line, column: offset - lineStart + 1 };
}
