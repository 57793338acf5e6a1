/** Where a text stops being JSON that we read, and what belongs there. */
export interface Fault {
  readonly kind: 'syntax' | 'cut-off' | 'too-deep';
  /** Offset in UTF-16 code units; the text's length when it ends too early. */
  readonly offset: number;
  /** What would be right there, such as “a comma or “}””. */
  readonly expected: string;
}

type Expecting = 'value' | 'value or ]' | 'key' | 'key or }' | 'colon' | 'comma or ]' | 'comma or }' | 'nothing';

const words: Record<Expecting, string> = {
  value: 'a value',
  'value or ]': 'a value or “]”',
  key: 'a name in double quotes',
  'key or }': 'a name in double quotes or “}”',
  colon: 'a colon',
  'comma or ]': 'a comma or “]”',
  'comma or }': 'a comma or “}”',
  nothing: 'nothing more',
};

/**
 * Reads a text as JSON without building anything, and without recursion, so that no nesting can exhaust the stack.
 * Engines word their syntax errors differently and some name no place; this names it everywhere.
 * Returns the first fault, or null when `JSON.parse` will take the text and it nests at most `maxDepth` deep.
 */
export function scanJson(text: string, maxDepth: number): Fault | null {
  const open: ('{' | '[')[] = [];
  let expecting: Expecting = 'value';
  let at = 0;
  const fault = (offset: number, expected: string): Fault => ({
    kind: offset >= text.length ? 'cut-off' : 'syntax',
    offset,
    expected,
  });
  const afterValue = (): Expecting => {
    const container = open.at(-1);
    return container === undefined ? 'nothing' : container === '{' ? 'comma or }' : 'comma or ]';
  };

  for (;;) {
    at = skipSpace(text, at);
    const char = text[at];
    if (char === undefined) return expecting === 'nothing' ? null : fault(at, words[expecting]);

    if ((char === ']' && expecting.endsWith(']')) || (char === '}' && expecting.endsWith('}'))) {
      open.pop();
      expecting = afterValue();
      at += 1;
    } else if (char === ',' && expecting.startsWith('comma')) {
      expecting = open.at(-1) === '{' ? 'key' : 'value';
      at += 1;
    } else if (char === ':' && expecting === 'colon') {
      expecting = 'value';
      at += 1;
    } else if (char === '"' && expecting.startsWith('key')) {
      const end = endOfString(text, at);
      if (typeof end !== 'number') return fault(end.offset, end.expected);
      expecting = 'colon';
      at = end;
    } else if (!expecting.startsWith('value')) {
      return fault(at, words[expecting]);
    } else if (char === '{' || char === '[') {
      if (open.length === maxDepth) return { kind: 'too-deep', offset: at, expected: '' };
      open.push(char);
      expecting = char === '{' ? 'key or }' : 'value or ]';
      at += 1;
    } else {
      const end = endOfScalar(text, at, words[expecting]);
      if (typeof end !== 'number') return fault(end.offset, end.expected);
      expecting = afterValue();
      at = end;
    }
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
