import type { Rect } from '../layout/geometry';
import type { Presence } from '../model/presence';
import type { Actor, Touchpoint } from '../model/touchpoint';
import { feelings } from './feelings';
import { type Pieces, piecesOf, type SceneItem } from './items';

import { bow, star } from './shapes';
import { hatch, pillPart } from './wholeShapes';

const LINE = 2;

/** A touchpoint from afar: a bar in the colour of its emotion, with a face where there is room for one. */
export function touchpointBar({ id, emotion, actor, momentOfTruth }: Touchpoint, rect: Rect, hasFace: boolean) {
  const pieces = piecesOf(`touchpoints:${id}`, 'touchpoint');
  const radii: Readonly<Record<Actor, number>> = { customer: 6, company: 0, peer: rect.height / 2 };
  const [edge, within] = [inside(rect, LINE / 2), inside(rect, LINE)];
  const radius = Math.max(0, radii[actor] - LINE / 2);
  const [side, middle] = [rect.height * 0.42, rect.y + rect.height / 2];
  const feeling = emotion === null ? null : feelings[emotion].colour;
  return [
    ...(feeling
      ? [
          pieces.box(edge, radius, { fill: 'paper-raised', stroke: feeling, strokeWidth: LINE }),
          pieces.box(edge, radius, { stroke: 'ink-muted', strokeWidth: LINE, opacity: 0.24 }),
          pieces.box(within, Math.max(0, radius - LINE / 2), { fill: feeling, opacity: 0.26 }),
        ]
      : [pieces.box(edge, radius, { fill: 'paper-raised', stroke: 'control-edge', strokeWidth: LINE, dash: [6, 4] })]),
    ...(hasFace ? face(pieces, emotion, rect.x + 5 + side, middle, side) : []),
    ...(momentOfTruth
      ? [pieces.path(star(rect.x + rect.width - 5 - side, middle + side * 0.06, side * 0.92), truth, 'sign')]
      : []),
  ];
}

const truth = { fill: 'warning', stroke: 'warning', strokeWidth: 2, isRound: true } as const;

/** How the customer feels, as a face on the colour of the emotion; an empty outline while nobody has said. */
function face(pieces: Pieces, emotion: Touchpoint['emotion'], x: number, y: number, radius: number): SceneItem[] {
  const unit = radius / 12;
  if (emotion === null) {
    const outline = { stroke: 'ink-faint', strokeWidth: 1.6 * unit, dash: [4.2 * unit, 3.2 * unit] } as const;
    return [pieces.circle(x, y, 10.6 * unit, outline, 'sign')];
  }
  const { colour, ink } = feelings[emotion];
  const bend = Math.sign(emotion) * (Math.abs(emotion) === 2 ? 4.6 : 2.4);
  const at = (dx: number, dy: number) => [x + dx * unit, y + dy * unit] as const;
  const mouth = bow(at(-5.2, 3.6 - bend / 2), at(0, 3.6 + bend), at(5.2, 3.6 - bend / 2));
  return [
    pieces.circle(x, y, radius, { fill: colour }, 'sign'),
    ...[-4, 4].map((eye) => pieces.circle(x + eye * unit, y - 2.6 * unit, 1.6 * unit, { fill: ink }, 'sign')),
    pieces.path(mouth, { stroke: ink, strokeWidth: 2 * unit, isRound: true }, 'sign'),
  ];
}

/** A channel at a stage from afar: a bar that is filled up to its level, and hatched where the organisation is not. */
export function presenceBar({ id, level }: Presence, rect: Rect): SceneItem[] {
  const pieces = piecesOf(`presences:${id}`, 'presence');
  const edge = inside(rect, LINE / 2);
  const radius = edge.height / 2;
  if (level === null) {
    return [pieces.box(edge, radius, { stroke: 'control-edge', strokeWidth: LINE, dash: [6, 4] })];
  }
  if (level === 0) {
    const strokes = hatch({ ...edge, x: edge.x + radius * 0.3, width: edge.width - radius * 0.6 });
    return [
      pieces.path(strokes, { stroke: 'ink', opacity: 0.24 }),
      pieces.box(edge, radius, { stroke: 'gap-3', strokeWidth: LINE, dash: [6, 4] }),
    ];
  }
  const line = { stroke: 'presence-3', strokeWidth: LINE } as const;
  if (level === 4) return [pieces.box(edge, radius, { ...line, fill: 'presence-3' }, 'level')];
  return [
    pieces.box(edge, radius, { ...line, fill: 'paper-raised' }),
    pieces.path(pillPart(edge, level / 4), { fill: 'presence-3' }, 'level'),
  ];
}

function inside({ x, y, width, height }: Rect, by: number): Rect {
  return { x: x + by, y: y + by, width: Math.max(0, width - 2 * by), height: Math.max(0, height - 2 * by) };
}
