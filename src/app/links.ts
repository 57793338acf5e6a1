import { libraryPath } from '../state/routes';

/** The href of the library. Locations live in the hash. */
export const toLibrary = `#${libraryPath}`;
