import type { Stage } from '../model/stage';
import { COLUMN_WIDTH, HEADER, NAME_TYPE, PROMISE_TYPE } from './metrics';
import { clampLines, wrapText } from './wrapText';

interface HeaderText {
  readonly nameLines: readonly string[];
  readonly promiseLines: readonly string[];
  readonly height: number;
}

const NAME_WIDTH = COLUMN_WIDTH - 2 * HEADER.padding - HEADER.ring - 4;
const PROMISE_WIDTH = COLUMN_WIDTH - 2 * HEADER.padding;
const texts = new WeakMap<Stage, HeaderText>();

/** The text of a stage's head and the height it needs; a stage without a promise keeps a line for it. */
export function headerText(stage: Stage): HeaderText {
  let text = texts.get(stage);
  if (!text) {
    const { maxNameLines, maxPromiseLines, top, promiseGap, foot } = HEADER;
    const name = wrapText(stage.name, NAME_WIDTH, NAME_TYPE);
    const nameLines = clampLines(name, maxNameLines, NAME_WIDTH, NAME_TYPE);
    const promise = wrapText(stage.promise.replace(/\s+/g, ' '), PROMISE_WIDTH, PROMISE_TYPE);
    const promiseLines = clampLines(promise, maxPromiseLines, PROMISE_WIDTH, PROMISE_TYPE);
    const height =
      top + nameLines.length * NAME_TYPE.lineHeight + promiseGap + promiseLines.length * PROMISE_TYPE.lineHeight + foot;
    text = { nameLines, promiseLines, height };
    texts.set(stage, text);
  }
  return text;
}
