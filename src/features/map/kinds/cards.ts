import type { JourneyDocument } from '../../../domain/document';
import { type CardTable, cardKey } from '../../../domain/layout/mapLayout';
import { cellOf } from '../../../domain/layout/spatialNeighbour';
import { quoted } from '../../../domain/words';
import { announce } from '../../../ui/Announcer';
import { documentOf, layoutOf, type MapContext } from '../mapContext';
import { placeOf, stageName } from '../words';

/** Says where cards are now: the first one's place, and its name or how many they are. */
export function sayPlaced(
  context: MapContext,
  table: CardTable,
  ids: readonly string[],
  nameOf: (document: JourneyDocument, id: string) => string,
  many: string = table,
): void {
  const [first = ''] = ids;
  const document = documentOf(context);
  const layout = layoutOf(context);
  const box = layout.cards.get(cardKey(table, first));
  if (!box) return;
  // Where a stage has several rows of such cards, the place is one in its row.
  const isOfMany = cellOf(layout, box.stageId, box.laneId)?.gives !== undefined;
  const row = isOfMany ? `${layout.lanes.find(({ id }) => id === box.laneId)?.label ?? ''}, ` : '';
  const subject = ids.length === 1 ? quoted(nameOf(document, first)) : `${ids.length} ${many}`;
  announce(`${subject} moved to ${stageName(document, box.stageId)}, ${row}${placeOf(box)}`);
}
