import type { JourneyDocument } from '../domain/document';
import { fileNameFor } from '../exchange/fileName';
import { journeyJson, journeyText } from '../exchange/journeyJson';
import { saveFile } from '../ui/saveFile';

/** Saves the journey as a file, from memory: the database is not needed. */
export function downloadCopy(document: JourneyDocument, now: number): void {
  saveFile(journeyText(document, { now }), fileNameFor(document, journeyJson, new Date(now)), journeyJson.mimeType);
}
