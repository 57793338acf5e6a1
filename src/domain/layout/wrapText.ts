import { charactersOf, type TypeSize, textWidth } from './textWidth';

/**
 * Breaks a text into lines no wider than `width` px: at line breaks, else at spaces and after hyphens and slashes, else
 * inside a word that is wider than a line. There is always at least one line; only `''` gives an empty one.
 */
export function wrapText(text: string, width: number, type: TypeSize): string[] {
  return text.split('\n').flatMap((paragraph) => wrapParagraph(paragraph, width, type));
}

/** The first `count` lines; where more are left, the last one ends in an ellipsis. */
export function clampLines(lines: readonly string[], count: number, width: number, type: TypeSize): readonly string[] {
  if (lines.length <= count) return lines;
  const last = `${lines[count - 1] ?? ''} ${lines[count] ?? ''}`;
  return [...lines.slice(0, count - 1), fitLine(last, width, type)];
}

/** One line, cut with an ellipsis where it is wider than `width` px. */
export function fitLine(text: string, width: number, type: TypeSize): string {
  const oneLine = text.replace(/\s+/g, ' ').trim();
  if (textWidth(oneLine, type) <= width) return oneLine;
  const characters = charactersOf(oneLine);
  let low = 0;
  let high = characters.length;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (textWidth(cut(characters, middle), type) <= width) low = middle;
    else high = middle - 1;
  }
  return cut(characters, low);
}

function cut(characters: readonly string[], count: number): string {
  return `${characters.slice(0, count).join('').trimEnd()}…`;
}

function wrapParagraph(paragraph: string, width: number, type: TypeSize): string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of paragraph.match(/\s+|[^\s/-]+[/-]*|[/-]+/g) ?? []) {
    const longer = line + piece;
    if (textWidth(longer.trimEnd(), type) <= width) {
      line = longer;
      continue;
    }
    if (line.trim() !== '') lines.push(line.trimEnd());
    line = piece.trimStart();
    while (textWidth(line, type) > width) {
      const head = headThatFits(line, width, type);
      lines.push(head);
      line = line.slice(head.length);
    }
  }
  if (line.trim() !== '' || lines.length === 0) lines.push(line.trimEnd());
  return lines;
}

/** As many characters as fit, and at least one, so that a line narrower than a letter still ends. */
function headThatFits(word: string, width: number, type: TypeSize): string {
  let head = '';
  for (const character of charactersOf(word)) {
    if (head !== '' && textWidth(head + character, type) > width) break;
    head += character;
  }
  return head;
}
