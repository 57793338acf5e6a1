import { figuresOf } from '../../../domain/coverage/figuresOf';
import { bandBounds, MAX_OPPORTUNITY, score } from '../../../domain/coverage/opportunity';
import type { Band, Cell } from '../../../domain/coverage/types';
import type { JourneyDocument } from '../../../domain/document';
import { bandLabels } from '../../../domain/labels';
import { isolated, quoted } from '../../../domain/words';

/** Where a cell or a point lies: in one of the bands, or above the diagonal. */
export type Region = Band | 'over-served';

/** Cells with the same demand and presence: one point of the landscape. */
export interface LandscapePoint {
  /** Rank by opportunity, from 1: the number beside the point and in its list. */
  readonly number: number;
  /** Importance, 10·D. */
  readonly importance: number;
  /** Satisfaction, 10·P. */
  readonly satisfaction: number;
  readonly opportunity: number;
  readonly region: Region;
  /** At least one; in the order of the map. */
  readonly cells: readonly Cell[];
}

export const AXIS_END = 10;

/** A cell whose demand is known, and with it its opportunity. */
export type KnownCell = Cell & { readonly demand: number; readonly opportunity: number; readonly band: Band };

export function regionOf(cell: KnownCell): Region {
  return cell.overServed ? 'over-served' : cell.band;
}

export const regionLabels: Readonly<Record<Region, string>> = { ...bandLabels, 'over-served': 'Over-served' };

/** The points of all cells with known demand, highest opportunity first. */
export function landscapePoints(document: JourneyDocument): LandscapePoint[] {
  const groups = new Map<string, KnownCell[]>();
  for (const cell of knownCells(document)) {
    const key = `${cell.demand} ${cell.level}`;
    const group = groups.get(key);
    if (group) group.push(cell);
    else groups.set(key, [cell]);
  }
  return [...groups.values()]
    .flatMap((cells) => {
      const [first] = cells;
      if (!first) return [];
      const { demand, presence, opportunity } = first;
      return [
        {
          importance: AXIS_END * demand,
          satisfaction: AXIS_END * presence,
          opportunity,
          region: regionOf(first),
          cells,
        },
      ];
    })
    .sort((a, b) => b.opportunity - a.opportunity)
    .map((point, index) => ({ ...point, number: index + 1 }));
}

/** Cells whose demand is known, highest opportunity first. */
export function knownCells(document: JourneyDocument): KnownCell[] {
  return [...figuresOf(document).cells.values()]
    .filter((cell): cell is KnownCell => cell.demand !== null)
    .sort((a, b) => b.opportunity - a.opportunity);
}

/** “‘Club and family chats’ at ‘Repeat’ and ‘Purchase’”; points of several channels list them all. */
export function pointName(document: JourneyDocument, { cells }: Pick<LandscapePoint, 'cells'>): string {
  const stages = new Map<string, string[]>();
  for (const { channelId, stageId } of cells) {
    stages.set(channelId, [...(stages.get(channelId) ?? []), document.stages.get(stageId)?.name || 'Untitled']);
  }
  return [...stages]
    .map(([channelId, names]) =>
      [document.channels.get(channelId)?.name || 'Untitled', ...names].map(isolated).join(', '),
    )
    .join('; ');
}

/** The largest opportunity, and how many there are, in one sentence. */
export function landscapeTakeaway(document: JourneyDocument): string {
  const cells = knownCells(document);
  const [top] = cells;
  if (!top) return 'No demand is known yet: say in the matrix who uses which channel.';
  const channel = quoted(document.channels.get(top.channelId)?.name ?? '');
  const stage = quoted(document.stages.get(top.stageId)?.name ?? '');
  const high = cells.filter((cell) => cell.opportunity > bandBounds.high).length;
  const over = cells.filter((cell) => cell.overServed).length;
  return `${channel} at ${stage} is the largest opportunity, ${score(top.opportunity)} of ${MAX_OPPORTUNITY} (${bandLabels[top.band].toLowerCase()}); of ${cells.length} places with demand ${high} are high or extreme and ${over} over-served.`;
}

export interface RegionShape {
  readonly region: Region;
  /** Corners as [importance, satisfaction]. */
  readonly corners: readonly (readonly [number, number])[];
  /** Where its name stands. */
  readonly label: readonly [number, number];
}

/**
 * The regions of the landscape. Below the diagonal O = 2·I − S, so that a band begins along S = 2·I − bound:
 * from (bound ÷ 2, 0) to (10, 20 − bound). Above it P > D.
 */
export const regionShapes: readonly RegionShape[] = (() => {
  const { extreme, high, solid } = bandBounds;
  const foot = (bound: number) => [bound / 2, 0] as const;
  const head = (bound: number) => [AXIS_END, MAX_OPPORTUNITY - bound] as const;
  const end = AXIS_END;
  /** Between two edges, and between the rows of points, which lie at the five levels of presence. */
  const between = (left: number, right: number, y: number) => [(left + right) / 2, y] as const;
  const edge = (bound: number, y: number) => (bound + y) / 2;
  return [
    {
      region: 'over-served',
      corners: [
        [0, 0],
        [end, end],
        [0, end],
      ],
      label: between(0, 5, 8.75),
    },
    { region: 'low', corners: [[0, 0], foot(solid), head(solid)], label: between(3.75, edge(solid, 3.75), 3.75) },
    {
      region: 'solid',
      corners: [foot(solid), foot(high), head(high), head(solid)],
      label: between(edge(solid, 6.25), edge(high, 6.25), 6.25),
    },
    {
      region: 'high',
      corners: [foot(high), foot(extreme), head(extreme), head(high)],
      label: between(edge(high, 3.75), edge(extreme, 3.75), 3.75),
    },
    {
      region: 'extreme',
      corners: [foot(extreme), [end, 0], head(extreme)],
      label: between(edge(extreme, 1.25), end, 1.25),
    },
  ];
})();
