import type { Figures } from '../coverage/types';
import type { JourneyDocument } from '../document';
import { shortPercent } from '../figures';
import { importanceLabel } from '../labels';
import { bottom, right } from '../layout/geometry';
import type { HeaderBox } from '../layout/mapLayout';
import { COLUMN_GAP, HEADER, NAME_TYPE } from '../layout/metrics';
import { type ColourName, phaseColour } from '../palette';
import { type Pieces, piecesOf, type SceneItem } from './items';
import { widthOf, written, writtenLines } from './text';
import { arc } from './wholeShapes';

/** The middle of the line of the lifecycle, from the top of a head and from its left edge. */
const LINE = { y: 15, x: 22, height: 6 } as const;

/** The head of a stage: a station on the line of the lifecycle, with what is promised there and how well it is covered. */
export function stageItems(
  box: HeaderBox,
  document: JourneyDocument,
  figures: Pick<Figures, 'stages' | 'planned'> | null,
): SceneItem[] {
  const { key, rect, stageId, nameLines, promiseLines } = box;
  const stage = document.stages.get(stageId);
  if (!stage) return [];
  const pieces = piecesOf(key, 'stage');
  const phase = phaseColour(box.tone);
  const x = rect.x + LINE.x;
  const y = rect.y + LINE.y;
  const column = { left: rect.x + HEADER.padding, right: right(rect) - HEADER.padding, top: rect.y + HEADER.top };
  const nameColumn = { ...column, right: column.right - 40 };
  const isNamed = stage.name.trim() !== '';
  const promiseColumn = { ...column, top: column.top + nameLines.length * NAME_TYPE.lineHeight + HEADER.promiseGap };
  const line = { x: x - 1, y: y - LINE.height / 2, width: rect.width + COLUMN_GAP, height: LINE.height };
  const coverage = figures?.stages.get(stageId);
  return [
    ...(box.index < box.count - 1 ? [pieces.box(line, 0, { fill: phase })] : []),
    pieces.circle(x, y, 12, { fill: 'paper' }),
    pieces.circle(x, y, 7.5, { fill: 'paper-raised', stroke: phase, strokeWidth: 5 }),
    pieces.text(
      isNamed
        ? writtenLines(nameLines, nameColumn, 'name', 'ink')
        : writtenLines(['Unnamed stage'], nameColumn, 'name', 'ink-faint'),
    ),
    ...(stage.promise.trim() === ''
      ? []
      : [pieces.text(writtenLines(promiseLines, promiseColumn, 'promise', 'ink-muted'))]),
    ...importance(pieces, stage.importance, phase, column.left, bottom(rect) - 14),
    ...(coverage
      ? coverageRing(
          pieces,
          coverage.coverage,
          figures?.planned.stages.get(stageId)?.coverage ?? null,
          right(rect) - 8 - 18,
          rect.y + 23 + 18,
        )
      : []),
  ];
}

/** What the stage weighs; an outline while nobody has said. */
function importance(
  pieces: Pieces,
  value: number | null,
  phase: ColourName,
  left: number,
  middle: number,
): SceneItem[] {
  const caption = 'Importance';
  const label = importanceLabel(value);
  let x = left + widthOf(caption, 'micro') + 6;
  const items: SceneItem[] = [pieces.text(written(caption, left, middle, 'micro', 'ink-faint'))];
  if (value === null) {
    const width = widthOf(label, 'micro') + 12;
    const outline = { x: x + 0.5, y: middle - 8.5, width: width - 1, height: 17 };
    items.push(
      pieces.box(outline, 8.5, { stroke: 'control-edge', dash: [3, 3] }),
      pieces.text(written(label, x + width / 2, middle, 'micro', 'ink-faint', 'middle')),
    );
    return items;
  }
  for (let step = 1; step <= 5; step++) {
    const pip = { x: x + 0.5, y: middle - 3.5, width: 7, height: 7 };
    items.push(pieces.box(pip, 1.5, step <= value ? { fill: phase, stroke: phase } : { stroke: phase }));
    x += 11;
  }
  items.push(pieces.text(written(label, x + 2, middle, 'micro', 'ink-faint')));
  return items;
}

const RING = { size: 36, stroke: 3.96, thin: 1.58 } as const;

/** Coverage as a ring, planned thinner from there on; a dotted one with a question mark while it is unknown. */
function coverageRing(pieces: Pieces, share: number | null, planned: number | null, x: number, y: number): SceneItem[] {
  const radius = (RING.size - RING.stroke) / 2;
  if (share === null) {
    const step = (2 * Math.PI * radius) / 24;
    return [
      pieces.circle(x, y, radius, { stroke: 'ink-faint', strokeWidth: RING.thin, dash: [step, step] }, 'coverage'),
      pieces.text(written('?', x, y, 'unknown', 'ink-muted', 'middle'), 'coverage'),
    ];
  }
  const part = (value: number, strokeWidth: number): SceneItem =>
    value >= 1
      ? pieces.circle(x, y, radius, { stroke: 'presence-3', strokeWidth }, 'coverage')
      : pieces.path(arc(x, y, radius, value), { stroke: 'presence-3', strokeWidth }, 'coverage');
  return [
    pieces.circle(x, y, radius, { stroke: 'hairline', strokeWidth: RING.stroke }, 'coverage'),
    ...(planned !== null && planned > share ? [part(planned, RING.thin)] : []),
    ...(share > 0 ? [part(share, RING.stroke)] : []),
    pieces.text(written(shortPercent(share).replace('%', ''), x, y, 'figure', 'ink', 'middle'), 'coverage'),
  ];
}
