import type { Stage } from '../model/stage';
import type { StageTone } from '../stageTone';
import { isSameRect } from './geometry';
import { cardKey, type HeaderBox } from './mapLayout';
import { COLUMN_WIDTH, columnX, HEADER, NAME_TYPE, PROMISE_TYPE } from './metrics';
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
function headerText(stage: Stage): HeaderText {
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

/** Makes what places the heads of the stages, which keeps each while it would come out the same. */
export function createHeaders() {
  const known = new WeakMap<Stage, HeaderBox>();
  return (stages: readonly Stage[], tones: ReadonlyMap<string, StageTone>): HeaderBox[] => {
    const height = Math.max(0, ...stages.map((stage) => headerText(stage).height));
    return stages.map((stage, index) => {
      const { nameLines, promiseLines } = headerText(stage);
      const rect = { x: columnX(index), y: 0, width: COLUMN_WIDTH, height };
      const next: HeaderBox = {
        key: cardKey('stages', stage.id),
        stageId: stage.id,
        tone: tones.get(stage.id) ?? stage.phase,
        index,
        count: stages.length,
        rect,
        nameLines,
        promiseLines,
      };
      const last = known.get(stage);
      const isKnown = last?.index === index && last.count === next.count && last.tone === next.tone;
      if (last && isKnown && isSameRect(last.rect, rect)) return last;
      known.set(stage, next);
      return next;
    });
  };
}
