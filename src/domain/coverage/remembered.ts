import type { JourneyDocument } from '../document';

/** A function of the document that gives the same object for the same document. */
export function remembered<T>(derive: (document: JourneyDocument) => T): (document: JourneyDocument) => T {
  const known = new WeakMap<JourneyDocument, T>();
  return (document) => {
    let result = known.get(document);
    if (result === undefined) {
      result = derive(document);
      known.set(document, result);
    }
    return result;
  };
}
