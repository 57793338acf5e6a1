import type { JourneyDocument } from '../document';
import { cardKey, type LinkRoute } from '../layout/mapLayout';
import { type ColourName, phaseColour } from '../palette';
import { stageTones } from '../stageTone';
import { piecesOf, type SceneItem, type SceneShape } from './items';
import { isRightToLeft, widthOf, written } from './text';

/** Where two lines cross, the upper one stands clear of the lower by this much. */
const HALO = 4;
/** Links that are neither the main path nor the loop are quiet. */
const QUIET = 0.38;

/** A link: it has the colour of the stage where it starts, as a line on a transit map has that of its route. */
export function linkItems({ id, path, arrow, rank, look }: LinkRoute, document: JourneyDocument): SceneShape[] {
  const pieces = piecesOf(cardKey('links', id), 'link');
  const colour = look === 'path' ? 'ink' : colourOfLink(id, document);
  const opacity = rank === 'other' ? { opacity: QUIET } : {};
  const strokeWidth = look === 'path' ? 1.5 : rank === 'other' ? 1.75 : 2.5;
  const isClear = look !== 'path' || rank !== 'other';
  return [
    ...(isClear
      ? [pieces.path(path, { stroke: 'paper', strokeWidth: look === 'path' ? 3.5 : HALO, isRound: true })]
      : []),
    pieces.path(path, { stroke: colour, strokeWidth, isRound: true, ...opacity }),
    pieces.path(arrow, { fill: colour, stroke: colour, isRound: true, ...opacity }),
  ];
}

/** What a link says, along it, where the layout found room for it. */
export function linkLabelItems({ id, label }: LinkRoute): SceneItem[] {
  if (!label) return [];
  const pieces = piecesOf(cardKey('links', id), 'link');
  const { x, y, text, angle } = label;
  const long = widthOf(text, 'label') + 8;
  const [width, height] = angle === 0 ? [long, 14] : [14, long];
  return [
    pieces.box({ x: x - width / 2, y: y - height / 2, width, height }, 3, { fill: 'paper' }),
    pieces.text({
      ...written(text, x, y, 'label', 'ink-muted', 'middle'),
      direction: isRightToLeft(text) ? 'rtl' : 'ltr',
      angle,
      pivot: { x, y },
    }),
  ];
}

function colourOfLink(id: string, document: JourneyDocument): ColourName {
  const from = document.touchpoints.get(document.links.get(id)?.fromId ?? '');
  return phaseColour(stageTones(document.stages).get(from?.stageId ?? '') ?? 'custom');
}
