import { piecesOf } from './breaks';
import { charactersOf, type TypeSize, textWidth } from './textWidth';

/**
 * Breaks a text into lines no wider than `width` px: at line breaks, else where its language breaks words: at spaces, after
 * hyphens and slashes, between the words of scripts without spaces; else inside a word that is wider than a line. There is always at least one line; only `''` gives an empty one.
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
  let end = '';
  let used = 0;
  const close = () => {
    const done = visible(line.trimEnd() + end);
    if (done !== '') lines.push(done);
    line = '';
    used = 0;
  };
  for (const { text, space, isHyphenated } of piecesOf(paragraph)) {
    const own = textWidth(text, type);
    const hyphen = isHyphenated ? '-' : '';
    if (line !== '' && used + own + textWidth(hyphen, type) > width) close();
    if (own <= width) {
      if (line !== '' || text !== '') line += text + space;
      used = line === '' ? 0 : used + own + textWidth(space, type);
    } else {
      let rest = text;
      while (rest !== '' && textWidth(rest, type) > width) {
        const head = headThatFits(rest, width, type);
        lines.push(visible(head));
        rest = rest.slice(head.length);
      }
      line = rest + space;
      used = textWidth(line, type);
    }
    end = hyphen;
  }
  end = '';
  close();
  return lines.length === 0 ? [''] : lines;
}

/** Without the soft hyphens and zero-width spaces that only say where a line may break. */
function visible(line: string): string {
  return line.replace(/[\u00ad\u200b]/g, '');
}

/** As many characters as fit, and at least one, so that a line narrower than a letter still ends. */
function headThatFits(word: string, width: number, type: TypeSize): string {
  let head = '';
  let used = 0;
  for (const character of charactersOf(word)) {
    used += textWidth(character, type);
    if (head !== '' && used > width) break;
    head += character;
  }
  return head;
}
