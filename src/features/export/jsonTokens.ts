/** What a piece of JSON text is, for its colour. */
export type TokenKind = 'key' | 'text' | 'number' | 'word' | 'mark';

export interface Token {
  readonly kind: TokenKind;
  readonly text: string;
}

const pattern = /"(?:[^"\\]|\\.)*"(\s*:)?|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null|[^"\d\-tfn]+|[\s\S]/g;

/** Splits one line of formatted JSON into pieces; together they are the line again, whatever it holds. */
export function tokensOf(line: string): readonly Token[] {
  const tokens: Token[] = [];
  for (const [text, colon] of line.matchAll(pattern)) {
    if (colon !== undefined) {
      tokens.push({ kind: 'key', text: text.slice(0, -colon.length) }, { kind: 'mark', text: colon });
    } else tokens.push({ kind: kindOf(text), text });
  }
  return tokens;
}

function kindOf(text: string): TokenKind {
  if (text.length > 1 && text.startsWith('"')) return 'text';
  if (/^-?\d/.test(text)) return 'number';
  return text === 'true' || text === 'false' || text === 'null' ? 'word' : 'mark';
}
