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

/** A journey of so many touchpoints, half as many links, and of a shape of which all comes into view. */
export function sizedFile(touchpoints: number): JourneyFile {
  const stages = Math.max(8, Math.round(Math.sqrt(touchpoints * 0.63)));
  const document = largeJourney({ touchpoints, links: touchpoints / 2, stages, channels: 20 });
  // Drawn by lot, two may link the same cards, and the import would ask about it.
  const pairs = new Map([...document.links.values()].map((link) => [`${link.fromId} ${link.toId}`, link]));
  const links = new Map([...pairs.values()].map((link) => [link.id, link]));
  return fileOf({ ...document, links });
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
