import type { JourneyDocument } from '../domain/document';
import { fileNameFor } from '../exchange/fileName';
import { journeyJson, journeyText } from '../exchange/journeyJson';
import { saveFile } from '../ui/saveFile';

/** Saves the journey as a file. Needs neither the database nor code that has yet to load, so it works when those fail. */
export function downloadCopy(document: JourneyDocument, now: number): void {
  saveFile(journeyText(document, { now }), fileNameFor(document, journeyJson, new Date(now)), journeyJson.mimeType);
}
