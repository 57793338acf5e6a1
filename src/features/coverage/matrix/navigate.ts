/** A cell of the grid. `channelId` is null in the row of stage coverage, which comes first. */
export interface GridPosition {
  readonly stageId: string;
  readonly channelId: string | null;
}

/** What the grid shows, in order. */
export interface GridShape {
  readonly stageIds: readonly string[];
  readonly channelIds: readonly string[];
}

/** Rows that Page Up and Page Down step over. */
const PAGE = 8;

/** Where a key leads, or null where it is not a key of movement. At an edge the position stays. */
export function positionAfter(
  key: { readonly key: string; readonly ctrlKey: boolean; readonly metaKey: boolean },
  from: GridPosition,
  { stageIds, channelIds }: GridShape,
): GridPosition | null {
  const rows = [null, ...channelIds];
  const column = stageIds.indexOf(from.stageId);
  const row = rows.indexOf(from.channelId);
  const whole = key.ctrlKey || key.metaKey;
  const at = (toRow: number, toColumn: number): GridPosition => ({
    stageId: stageIds[clamp(toColumn, stageIds.length)] ?? from.stageId,
    channelId: rows[clamp(toRow, rows.length)] ?? null,
  });
  switch (key.key) {
    case 'ArrowRight':
      return at(row, whole ? stageIds.length : column + 1);
    case 'ArrowLeft':
      return at(row, whole ? 0 : column - 1);
    case 'ArrowDown':
      return at(whole ? rows.length : row + 1, column);
    case 'ArrowUp':
      return at(whole ? 0 : row - 1, column);
    case 'Home':
      return at(whole ? 0 : row, 0);
    case 'End':
      return at(whole ? rows.length : row, stageIds.length);
    case 'PageDown':
      return at(row + PAGE, column);
    case 'PageUp':
      return at(row - PAGE, column);
    default:
      return null;
  }
}

/** The position if the grid still shows it, else its first cell of figures; null for an empty grid. */
export function positionWithin(
  position: GridPosition | null,
  { stageIds, channelIds }: GridShape,
): GridPosition | null {
  const [stageId] = stageIds;
  if (stageId === undefined) return null;
  if (!position) return { stageId, channelId: channelIds[0] ?? null };
  return {
    stageId: stageIds.includes(position.stageId) ? position.stageId : stageId,
    channelId:
      position.channelId === null || channelIds.includes(position.channelId)
        ? position.channelId
        : (channelIds[0] ?? null),
  };
}

export function isSamePosition(a: GridPosition | null, b: GridPosition | null): boolean {
  return a === b || (a !== null && b !== null && a.stageId === b.stageId && a.channelId === b.channelId);
}

function clamp(index: number, length: number): number {
  return Math.max(0, Math.min(index, length - 1));
}
