/** A mark on the screen that wants its number beside it. Points come in the order of their importance. */
export interface Mark {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly text: string;
}

export interface PlacedLabel {
  readonly text: string;
  /** Centre of the text, px. */
  readonly x: number;
  readonly y: number;
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const DIGIT = 7;
const HEIGHT = 11;
/** Free space at either end of a number, so that two of them do not read as one. */
const MARGIN = 2;

/**
 * A place for each number beside its mark – right, left, above, below, or at a corner – where it covers neither a mark
 * nor an earlier number, inside the area. Where there is none the answer is null: the list and the table still name it.
 */
export function placeLabels(marks: readonly Mark[], area: Box): (PlacedLabel | null)[] {
  const taken: Box[] = marks.map(({ x, y, radius }) => around(x, y, 2 * radius, 2 * radius));
  return marks.map(({ x, y, radius, text }) => {
    const width = text.length * DIGIT + 2 * MARGIN;
    const dx = radius + width / 2;
    const dy = radius + MARGIN + HEIGHT / 2;
    const places = [
      [x + dx, y],
      [x - dx, y],
      [x, y - dy],
      [x, y + dy],
      [x + dx * 0.8, y - dy * 0.8],
      [x - dx * 0.8, y - dy * 0.8],
      [x + dx * 0.8, y + dy * 0.8],
      [x - dx * 0.8, y + dy * 0.8],
    ] as const;
    for (const [left, top] of places) {
      const box = around(left, top, width, HEIGHT);
      if (!isInside(box, area) || taken.some((other) => overlaps(box, other))) continue;
      taken.push(box);
      return { text, x: left, y: top };
    }
    return null;
  });
}

function around(x: number, y: number, width: number, height: number): Box {
  return { left: x - width / 2, right: x + width / 2, top: y - height / 2, bottom: y + height / 2 };
}

function isInside(box: Box, area: Box): boolean {
  return box.left >= area.left && box.right <= area.right && box.top >= area.top && box.bottom <= area.bottom;
}

function overlaps(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
