import { unattendedAt } from '../../../domain/coverage/unattended';
import type { JourneyDocument } from '../../../domain/document';
import { presencesByStage } from '../../../domain/layout/lanes/groups';
import type { Evidence } from '../../../domain/model/demand';
import type { Presence } from '../../../domain/model/presence';
import { paged } from '../frame/paged';
import { type FittedText, fitText, SMALL } from '../frame/type';
import { nameOr } from '../slides';

/** A channel of a stage, as the slide lists it. */
export type ChannelRow = { readonly id: string; readonly name: string } & (
  | { readonly isAttached: true; readonly level: Presence['level'] }
  /** Customers use it at the stage, and it is not attached. */
  | { readonly isAttached: false; readonly demand: number; readonly evidence: Evidence | 'none' }
);

export interface FittedChannel {
  readonly row: ChannelRow;
  readonly name: FittedText;
}

/** How close rows stand, in units: the least height of one, a line of a name, and by how much an outline adds to it. */
export interface Density {
  readonly height: number;
  readonly line: number;
  readonly chip: number;
}

/** From roomy to close. */
export const densities: readonly [Density, Density] = [
  { height: 50, line: 38, chip: 8 },
  { height: 44, line: 32, chip: 6 },
];

/** The channels on one slide. */
export interface ChannelPage {
  readonly rows: readonly FittedChannel[];
  readonly columns: number;
  readonly size: number;
  readonly density: Density;
  /** Units: of the heading and all rows. */
  readonly height: number;
}

/** Units. */
const ROW = { heading: 44, padding: 12, columnGap: 28 } as const;
/** Units of a row that are not its name: dots, word, gaps; of a chip, how many customers are there, and its outline. */
const BESIDE_NAME = 86 + 122 + 2 * 16 + 14;
const BESIDE_NAME_IN_CHIP = 2 * (14 + 2) + 16 + 168;
const SIZES = [28, 26, 24] as const;

/** The channels attached to a stage, in their order, and then those that customers use besides, the most used first. */
export function channelRows(document: JourneyDocument, stageId: string): ChannelRow[] {
  const { presences, channels } = document;
  const nameOf = (channelId: string) => nameOr(channels.get(channelId)?.name ?? '', 'Untitled channel');
  return [
    ...(presencesByStage(presences).get(stageId) ?? []).map(
      ({ id, channelId, level }): ChannelRow => ({ id, name: nameOf(channelId), isAttached: true, level }),
    ),
    ...unattendedAt(document, stageId).all.map(
      ({ channelId: id, demand, evidence }): ChannelRow => ({
        id,
        name: nameOf(id),
        isAttached: false,
        demand: demand ?? 0,
        evidence,
      }),
    ),
  ];
}

/**
 * Lists channels in `width` units, as large as every name fits a line or two; what is left goes on on the next slide.
 * `heightOn` says how many units a slide has for them, `most` in how many columns they may stand.
 */
export function channelPages(
  rows: readonly ChannelRow[],
  width: number,
  density: Density,
  heightOn: (page: number) => number,
  most: 1 | 2 = 2,
): ChannelPage[] {
  const set = (column: number, size: number) =>
    rows.map((row): FittedChannel => {
      const room = column - (row.isAttached ? BESIDE_NAME : BESIDE_NAME_IN_CHIP);
      return { row, name: fitText(row.name, room, Number.POSITIVE_INFINITY, { ...SMALL, size }) };
    });
  const split = (names: readonly FittedChannel[], columns: number, size: number) =>
    paged(names, (page, index) => heightOf(page, columns, density) <= heightOn(index), columns).map((page) => {
      return { rows: page, columns, size, density, height: heightOf(page, columns, density) };
    });
  for (const lines of [1, 2]) {
    for (const size of SIZES) {
      const names = set((width - ROW.columnGap * (most - 1)) / most, size);
      if (names.every(({ name }) => name.lines.length <= lines)) return split(names, most, size);
    }
  }
  return split(set(width, 24), 1, 24);
}

function heightOf(rows: readonly FittedChannel[], columns: number, { height, line, chip }: Density): number {
  let sum: number = ROW.heading;
  for (let first = 0; first < rows.length; first += columns) {
    const heights = rows.slice(first, first + columns).map(({ name, row }) => {
      return Math.max(height, name.lines.length * line + ROW.padding) + (row.isAttached ? 0 : chip);
    });
    sum += Math.max(...heights);
  }
  return sum;
}
