import type { Stage } from '../../../domain/model/stage';

/** What a head writes of one word: longer ones are cut, so that no column grows beyond what one can compare at a glance. */
const LONGEST = 16;
/** px at the usual size of letters: one letter on average, rather too wide than too narrow, and the space beside. */
const LETTER = 7.2;
const MARGINS = 12;
const NARROWEST = 64;

/** Letters that stand without a break: where a script breaks inside its words (Chinese, Japanese, Thai), there are none. */
const UNBROKEN =
  /[^\s\p{Dash}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}]+/gu;

/** How wide the columns of the matrix must be at least, at the usual size of letters, so that no stage's name breaks inside a word. */
export function columnWidth(stages: readonly Stage[]): number {
  const lengths = stages.flatMap(({ name }) => (name.match(UNBROKEN) ?? []).map((word) => [...word].length));
  return Math.max(NARROWEST, Math.ceil(Math.min(Math.max(0, ...lengths), LONGEST) * LETTER) + MARGINS);
}

/** A stage's name for the head of a column; who needs the rest has the tooltip and the name for screen readers. */
export function abbreviated(name: string): string {
  return name.replace(UNBROKEN, (word) => {
    const letters = [...word];
    return letters.length > LONGEST ? `${letters.slice(0, LONGEST - 1).join('')}…` : word;
  });
}
