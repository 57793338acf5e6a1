import { blankLifecycle } from '../../../src/domain/catalogue/templates/blankLifecycle';
import { countRows, type JourneyDocument, journeyOf } from '../../../src/domain/document';
import { touchpointSchema } from '../../../src/domain/model/touchpoint';
import { orderKeys } from '../../../src/domain/order';
import { journeyText } from '../../../src/exchange/journeyJson';
import { largeJourney } from '../../helpers/largeJourney';

/** Id of the journey that is tortured. */
export const JOURNEY = 'torture';
/** Id of the card that most edits go to. */
export const MAIN = 'main';

/** The lifecycle's seven stages with `cards` touchpoints in the first one: `main`, then `card-2`, `card-3`… */
export function startJourney(cards = 1): JourneyDocument {
  let ids = 0;
  const blank = blankLifecycle.build({ newId: () => (ids++ === 0 ? JOURNEY : `stage-${ids - 1}`), now: 0 });
  const keys = orderKeys(cards);
  const touchpoints = keys.map((order, index) => {
    const id = index === 0 ? MAIN : `card-${index + 1}`;
    return touchpointSchema.parse({ id, stageId: 'stage-1', order, title: `Card ${index + 1}` });
  });
  return { ...blank, touchpoints: new Map(touchpoints.map((row) => [row.id, row])) };
}

/** A journey of exactly `rows` rows: a large one from which a few links too many are taken. */
export function journeyOfRows(rows: number): JourneyDocument {
  const large = largeJourney({ touchpoints: Math.round(rows * 0.6), links: Math.round(rows * 0.4) });
  const tooMany = countRows(large) - rows;
  return { ...large, links: new Map([...large.links].slice(tooMany)) };
}

/** The document as the file that is imported. */
export function fileOf(document: JourneyDocument): { name: string; mimeType: string; buffer: Buffer } {
  const buffer = Buffer.from(journeyText(document, { now: 0 }));
  return { name: `${journeyOf(document).title}.json`, mimeType: 'application/json', buffer };
}
