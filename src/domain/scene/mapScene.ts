import type { Figures } from '../coverage/types';
import type { JourneyDocument } from '../document';
import { right } from '../layout/geometry';
import type { MapLayout } from '../layout/mapLayout';
import { LABEL_TYPE, MARGIN } from '../layout/metrics';
import { clampLines, wrapText } from '../layout/wrapText';
import { phaseColour } from '../palette';
import { stageTones } from '../stageTone';
import { ghostItems, presenceItems, touchpointItems } from './cards';
import { piecesOf, type Scene, type SceneItem } from './items';
import { linkItems, linkLabelItems } from './links';
import { plateItems, stationItems } from './metro';
import { stageItems } from './stages';
import { written } from './text';

/** How much of a stage's tint is in the ground of its cells. */
const TINT = 0.72;
/** Where the names of the lanes run upwards, left of all links. */
const LANE_NAME = 8;

/**
 * The map as a picture: what stands where comes from the layout, what it says from the document, its figures from
 * `figuresOf`. It has everything that the map shows and nothing that can be pressed, in ink, at the size of 100 %. Two
 * documents on one map have no figures: null leaves them out.
 */
export function mapScene(
  document: JourneyDocument,
  layout: MapLayout,
  figures: Pick<Figures, 'cells' | 'stages' | 'planned'> | null,
): Scene {
  const tones = stageTones(document.stages);
  const grounds = layout.grounds.map(({ key, stageId, rect }): SceneItem => {
    const fill = phaseColour(tones.get(stageId) ?? 'custom', 'tint');
    return piecesOf(key, 'ground').box(rect, 10, { fill, opacity: TINT });
  });
  const lanes = layout.lanes.map(({ id, label, y, height }): SceneItem => {
    const pivot = { x: LANE_NAME, y: y + height / 2 };
    // A name is somebody's own in some lenses, and may be longer than its lane is high.
    const [name = ''] = clampLines(wrapText(label, height, LABEL_TYPE), 1, height, LABEL_TYPE);
    const text = written(name, pivot.x, pivot.y, 'micro', 'ink-muted', 'middle');
    return piecesOf(`lane:${id}`, 'ground').text({ ...text, angle: -90, pivot });
  });
  const last = layout.columns.at(-1);
  return {
    // Without the place of the button that adds a stage.
    width: last ? right(last.rect) + MARGIN : layout.width,
    height: layout.height,
    items: [
      ...grounds,
      ...(last ? lanes : []),
      ...layout.lanes.flatMap(({ items }) => items),
      ...layout.links.flatMap((route) => linkItems(route, document)),
      ...layout.headers.flatMap((box) => stageItems(box, document, figures)),
      ...[...layout.cards.values()].flatMap((box) => {
        const isTouchpoint = box.table === 'touchpoints';
        if (box.look !== undefined) return isTouchpoint ? stationItems(box, document) : plateItems(box, document);
        return isTouchpoint ? touchpointItems(box, document) : presenceItems(box, document, figures);
      }),
      ...layout.cells.flatMap(({ ghosts }) => ghosts.flatMap((box) => ghostItems(box, document))),
      ...layout.links.flatMap(linkLabelItems),
    ],
  };
}
