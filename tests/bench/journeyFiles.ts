import { airline } from '../../src/domain/catalogue/templates/airline';
import { type JourneyDocument, journeyOf } from '../../src/domain/document';
import { journeyText } from '../../src/exchange/journeyJson';
import { largeJourney } from '../helpers/largeJourney';

/** A journey as the file that is imported. */
export interface JourneyFile {
  readonly name: string;
  readonly title: string;
  readonly cards: number;
  readonly text: string;
}

/** The large journey: 2,000 touchpoints in 12 stages, 40 channels, 1,000 links. */
export function largeFile(): JourneyFile {
  return fileOf(largeJourney());
}

/** The sample that the product ships with. */
export function sampleFile(): JourneyFile {
  let ids = 0;
  return fileOf(airline.build({ newId: () => `id${++ids}`, now: 0 }));
}

function fileOf(document: JourneyDocument): JourneyFile {
  const cards = document.touchpoints.size;
  const name = `${cards.toLocaleString('en')} cards`;
  return { name, title: journeyOf(document).title, cards, text: journeyText(document, { now: 0 }) };
}
