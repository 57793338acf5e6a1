import { figuresOf } from './figuresOf';
import { sortedGaps } from './gaps';
import { remembered } from './remembered';
import type { Analysis } from './types';

/** Everything that follows from a document: its figures, and the gaps that the rules find in them. */
export const analyse = remembered((document): Analysis => ({ ...figuresOf(document), ...sortedGaps(document) }));
