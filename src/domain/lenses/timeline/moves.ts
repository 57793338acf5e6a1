import { centre, type Rect, right } from '../../layout/geometry';
import { touchpointsLane } from '../../layout/lanes/touchpoints';
import { ADD_STAGE_KEY, type MapLayout } from '../../layout/mapLayout';
import { type Direction, farthest } from '../../layout/spatialNeighbour';

/** What can be focused. Its row: the heads, the cards in time, the buttons under them, the channels. */
interface Stop {
  readonly key: string;
  readonly rect: Rect;
  readonly stage: number;
  readonly row: 'heads' | 'time' | 'buttons' | 'channels';
}

/**
 * What lies next to something, as arrow keys see it: left and right go along its row, through all stages; up and down run
 * through a stage, from the head to the cards and to the channels beneath.
 */
export function timelineNeighbour(layout: MapLayout, key: string, direction: Direction): string | null {
  const stops = stopsOf(layout);
  const from = stops.find((stop) => stop.key === key);
  if (direction === 'left' || direction === 'right') {
    const sign = direction === 'left' ? -1 : 1;
    if (key === ADD_STAGE_KEY) return sign < 0 ? (layout.headers.at(-1)?.key ?? null) : null;
    if (!from) return null;
    const beside = besideOf(stops, from, sign);
    return beside?.key ?? (from.row === 'heads' && sign > 0 ? ADD_STAGE_KEY : null);
  }
  return from ? (aboveOrBelow(stops, from, direction === 'up' ? -1 : 1)?.key ?? null) : null;
}

/** Where Home and End go: from a card to the first and the last in time, else as in the other layouts. */
export function timelineFarthest(
  layout: MapLayout,
  key: string | null,
  direction: 'left' | 'right',
  isWhole = false,
): string | null {
  const stops = stopsOf(layout);
  const isInTime = !isWhole && stops.some((stop) => stop.key === key && stop.row === 'time');
  if (!isInTime) return farthest(layout, key, direction, isWhole);
  const inTime = stops.filter(({ row }) => row === 'time');
  return least(inTime, ({ rect }) => (direction === 'left' ? rect.x : -rect.x))?.key ?? null;
}

const known = new WeakMap<MapLayout, readonly Stop[]>();

function stopsOf(layout: MapLayout): readonly Stop[] {
  let stops = known.get(layout);
  if (!stops) {
    stops = [
      ...layout.headers.map(({ key, rect, index }): Stop => ({ key, rect, stage: index, row: 'heads' })),
      ...layout.cells.flatMap(({ key, adder, cards, ghosts, column: stage, laneId }): Stop[] => {
        const row = laneId === touchpointsLane.id ? 'time' : 'channels';
        const boxes = [...cards, ...ghosts].map((box): Stop => ({ key: box.key, rect: box.rect, stage, row }));
        // Where a stage has no card its button stands on the line of time, so that one does not pass the stage.
        const isUnder = row === 'time' && cards.length > 0;
        return [...boxes, { key, rect: adder, stage, row: isUnder ? 'buttons' : row }];
      }),
    ];
    known.set(layout, stops);
  }
  return stops;
}

/** The next one of a row; of channels, which stand in several rows, what is level with it. */
function besideOf(stops: readonly Stop[], from: Stop, sign: 1 | -1): Stop | undefined {
  const ahead = stops.filter(({ row, rect }) => row === from.row && (rect.x - from.rect.x) * sign > 0);
  const stage = least(
    ahead.filter((stop) => stop.stage !== from.stage || stop.rect.y === from.rect.y),
    ({ rect }) => (rect.x - from.rect.x) * sign,
  )?.stage;
  const there = ahead.filter((stop) => stop.stage === stage && (stage !== from.stage || stop.rect.y === from.rect.y));
  const level = least(there, ({ rect }) => Math.abs(rect.y - from.rect.y))?.rect.y;
  return least(
    there.filter(({ rect, row }) => row !== 'channels' || rect.y === level),
    ({ rect }) => (rect.x - from.rect.x) * sign,
  );
}

/** The nearest of the same stage that lies over or under it; else of the next row, what is least aside. */
function aboveOrBelow(stops: readonly Stop[], from: Stop, sign: 1 | -1): Stop | undefined {
  const ahead = stops.filter(({ stage, rect }) => stage === from.stage && (rect.y - from.rect.y) * sign > 0);
  const over = ahead.filter(({ rect }) => rect.x < right(from.rect) && from.rect.x < right(rect));
  const others = ahead.filter(({ row }) => row !== 'buttons' && row !== from.row);
  const among = over.length > 0 ? over : others.length > 0 ? others : ahead;
  const nearest = least(among, ({ rect }) => (rect.y - from.rect.y) * sign)?.rect.y;
  return least(
    among.filter(({ rect }) => rect.y === nearest),
    ({ rect }) => (from.row === 'heads' ? rect.x : Math.abs(centre(rect).x - centre(from.rect).x)),
  );
}

function least(stops: readonly Stop[], costOf: (stop: Stop) => number): Stop | undefined {
  let best: { stop: Stop; cost: number } | undefined;
  for (const stop of stops) {
    const cost = costOf(stop);
    if (!best || cost < best.cost) best = { stop, cost };
  }
  return best?.stop;
}
