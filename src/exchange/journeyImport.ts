import type { ImportFormat } from './format';
import { readJourneyFile } from './readJourney';

/** The file that `journeyJson` writes. */
export const journeyImport: ImportFormat = {
  id: 'journey-json',
  name: 'Journey (JSON)',
  extensions: ['json'],
  mimeTypes: ['application/json'],
  read: readJourneyFile,
};
