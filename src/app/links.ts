import { journeyPath, libraryPath, type View } from '../state/routes';

/** The href of a location. Locations live in the hash. */
const href = (location: string) => `#${location}`;

export const toLibrary = href(libraryPath);

export function toView(journeyId: string, view: View): string {
  return href(journeyPath(journeyId, view));
}
