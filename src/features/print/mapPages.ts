import type { Rect } from '../../domain/layout/geometry';
import type { MapLayout } from '../../domain/layout/mapLayout';

/** A page of the printed map: the part of the layout that it shows. */
export interface MapPage {
  readonly window: Rect;
  /** Cards, ghosts and drawn lanes (`laneKey`) on this page. Each stands whole on one page and on no other. */
  readonly wholeKeys: ReadonlySet<string>;
  /** Whether the heads of the stages are above the window, so that their names have to be said again. */
  readonly isContinued: boolean;
}

export interface MapPages {
  readonly scale: number;
  readonly pages: readonly MapPage[];
}

/** A landscape sheet of A4 or Letter inside its margins and under the title, px: what is on both of them. */
export const SHEET = { width: 986, height: 640 };

/** Below this, the words of a card are smaller than six points. */
const SMALLEST = 0.6;
const LARGEST = 0.9;
/** px of the layout between a column's edge and that of the page, and between two pages. */
const MARGIN = 8;

/**
 * Divides the map into pages: as many stages beside each other as stay legible, then as many cards under each other as
 * there is room for. A card that would be cut begins the next page instead.
 */
export function mapPages(layout: MapLayout, sheet = SHEET): MapPages {
  const scale = Math.min(LARGEST, Math.max(SMALLEST, sheet.width / (layout.width + 2 * MARGIN)));
  const [width, height] = [sheet.width / scale, sheet.height / scale];
  const pages = groups(layout, width).flatMap(({ x, columns }) => {
    const ghosts = layout.cells.flatMap((cell) => cell.ghosts.map((ghost) => ({ ...ghost, column: cell.column })));
    const cards = [...layout.cards.values(), ...ghosts].filter(({ column }) => columns.has(column));
    const drawn = layout.lanes
      .filter(({ items }) => items.length > 0)
      .map((lane) => ({ key: laneKey(lane.id), rect: { x, y: lane.y, width, height: lane.height } }));
    const bottom = Math.max(0, ...layout.columns.map(({ rect }) => rect.y + rect.height));
    const parts: MapPage[] = [];
    let rest: readonly { readonly key: string; readonly rect: Rect }[] = [...cards, ...drawn];
    // Below it there is nothing but ground, which needs no page of its own.
    const foot = Math.max(
      ...rest.map(({ rect }) => rect.y + rect.height),
      ...layout.links.flatMap(({ points }) => points.map((point) => point.y)),
    );
    let y = 0;
    do {
      const isContinued = y > 0;
      // The names that are said again take room of their own.
      const end = y + height - (isContinued ? NAMES / scale : 0);
      const next = rest.filter(({ rect }) => rect.y + rect.height > end);
      const here = rest.filter((card) => !next.includes(card));
      const firstNext = Math.min(end, ...next.map(({ rect }) => rect.y - MARGIN));
      // What begins on the next page would leave its empty ground at the foot of this one.
      const lastHere = Math.max(firstNext, ...here.map(({ rect }) => rect.y + rect.height + MARGIN));
      parts.push({
        window: { x, y, width, height: Math.min(end, lastHere, bottom + MARGIN) - y },
        wholeKeys: new Set(here.map(({ key }) => key)),
        isContinued,
      });
      // A card taller than a page would keep it from ever ending.
      y = firstNext > y ? firstNext : end;
      rest = next;
    } while (rest.length > 0 || y < foot);
    return parts;
  });
  return { scale, pages };
}

export function laneKey(laneId: string): string {
  return `lane:${laneId}`;
}

/** px of the sheet for the names of the stages on a page that continues another. */
export const NAMES = 28;

function groups(layout: MapLayout, width: number) {
  const result: { x: number; columns: Set<number> }[] = [];
  let right = 0;
  for (const [column, { rect }] of layout.columns.entries()) {
    const group = result.at(-1);
    if (group && rect.x + rect.width + MARGIN <= right) group.columns.add(column);
    else {
      const x = rect.x - MARGIN;
      right = x + width;
      result.push({ x, columns: new Set([column]) });
    }
  }
  return result;
}
