import { journeyOf } from '../../domain/document';
import { slug } from '../../exchange/fileName';
import { journeyText } from '../../exchange/journeyJson';
import { readJourneyFile } from '../../exchange/readJourney';
import type { JourneyFiles } from '../../state/folder/folderCopies';

/** Journey files as the folder for copies needs them: those that people export and open anywhere. */
export const journeyFiles: JourneyFiles = {
  text: journeyText,
  plainTitle: (document) => slug(journeyOf(document).title),
  read(bytes) {
    const opened = readJourneyFile(bytes);
    if (!opened.ok) return null;
    const { document } = opened.value;
    return { journeyId: document.id, title: journeyOf(document).title };
  },
};
