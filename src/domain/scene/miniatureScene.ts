import type { Miniature, MiniatureCard } from '../layout/miniature';
import { type ColourName, phaseColour } from '../palette';
import { feelings } from './feelings';
import { type Paint, piecesOf, type Scene, type SceneItem } from './items';

/** Height of the coloured bar at the head of a stage, in units of the picture. */
const HEAD = 2.4;
const LINE = { stroke: 'hairline-strong', strokeWidth: 0.35 } as const satisfies Paint;

/** A small picture of a map: its stages, and how many cards stand where. */
export function miniatureScene({ width, height, columns, cards }: Miniature): Scene {
  const stages = columns.flatMap(({ x, y, width, height, tone }): SceneItem[] => {
    const pieces = piecesOf(`stage:${x}`, 'stage');
    return [
      pieces.box({ x, y, width, height }, 1.6, { fill: phaseColour(tone, 'tint') }),
      pieces.box({ x, y, width, height: HEAD }, 1.2, { fill: phaseColour(tone) }),
    ];
  });
  return { width, height, items: [...stages, ...cards.flatMap(cardItems)] };
}

function cardItems(card: MiniatureCard): SceneItem[] {
  const { x, y, width, height } = card;
  const pieces = piecesOf(`card:${x}:${y}`, card.kind);
  const rect = { x, y, width, height };
  if (card.kind === 'presence') {
    const fill: ColourName = `presence-${card.level ?? 0}`;
    return [pieces.box(rect, 1.2, { ...LINE, fill })];
  }
  return [
    pieces.box(rect, 1, { ...LINE, fill: 'paper-raised' }),
    ...(card.emotion === null
      ? []
      : [pieces.box({ ...rect, width: 1.2 }, 0.6, { fill: feelings[card.emotion].colour })]),
  ];
}
