import type { JourneyDocument } from '../../../domain/document';
import type { Given } from '../../../domain/layout/mapLayout';
import type { Direction } from '../../../domain/layout/spatialNeighbour';
import type { Edits } from '../../../parts/useEdits';
import type { DispatchOptions } from '../../../state/engine';
import type { MapContext } from '../mapContext';

/** The texts that are typed on the map: what a thing is called, and what a stage promises. */
export type TextField = 'name' | 'promise';

/** Text that is typed where it stands. */
export interface KindText {
  readonly isMultiline: boolean;
  /** The most characters of each field that it has. */
  readonly most: Readonly<Partial<Record<TextField, number>>>;
  /** Whether Tab behind the last one of a stage adds another, and each line that is pasted does. */
  readonly goesOn: boolean;
  /** What it is called now. */
  read(document: JourneyDocument, id: string): string;
  write(edits: Edits, id: string, text: string, field: TextField, options: DispatchOptions): void;
}

/** What the map does with the rows of one table. The map asks this, and never which table a row is of. */
export interface Kind {
  /** One and many, as people call them on the map. */
  readonly noun: readonly [one: string, many: string];
  /** Whether links start and end at it. */
  readonly isLinkable: boolean;
  /** The stage that it stands in; a stage stands in itself. */
  stageOf(document: JourneyDocument, id: string): string | null;
  readonly text: KindText | null;
  /** For cards, null for what stands in no cell. */
  readonly place: Place | null;
  /** Moves what stands in no cell by one place. */
  moveBy?(context: MapContext, id: string, direction: Direction): void;
  remove(edits: Edits, ids: readonly string[]): void;
  /** “Touchpoint ‘Hears of it’ deleted”, from the document before. */
  removedWords(document: JourneyDocument, id: string): string;
  /** Key of what takes the focus when it is gone, where that is not its neighbour. */
  focusAfter?(document: JourneyDocument, id: string): string | null;
}

/**
 * Puts cards into a stage before the one at `index` among those that stay, says of them what their cell says, and where
 * they are now. False if nothing changed.
 */
export type Place = (
  context: MapContext,
  ids: readonly string[],
  stageId: string,
  index: number,
  gives?: Given,
) => boolean;
