import { presenceAt } from '../combinations';
import { derive } from '../coverage/derive';
import type { JourneyDocument } from '../document';
import { folded } from '../folded';
import { createLayout } from '../layout/createLayout';
import { dropTarget } from '../layout/dropTarget';
import { channelsLane } from '../layout/lanes/channels';
import { experienceLane } from '../layout/lanes/experience';
import { lanesWithout } from '../layout/lanes/index';
import type { Lane } from '../layout/lanes/lane';
import { touchpointLane } from '../layout/lanes/touchpoints';
import type { MapLayout } from '../layout/mapLayout';
import { farthest, spatialNeighbour } from '../layout/spatialNeighbour';
import { isSameList } from './kept';
import type { LensParts } from './lens';

/** px of a lane with few cards: there may be many, and each has room for a name. */
const LEAST = 130;
const others: readonly Lane[] = [experienceLane, channelsLane];

/** By touchpoint who owns the channel on which it happens, at its stage; '' where nobody has said. */
type Owners = ReadonlyMap<string, string>;

/** Stages as columns, and the touchpoints of each in a row for everyone who owns a channel: hand-offs cross from row to row. */
export const ownersParts: LensParts<MapLayout> = {
  lanes: others,
  createLayout: createOwnersLayout,
  neighbour: spatialNeighbour,
  farthest,
  /** A card stays in its row, which follows from its channel; what is new has none yet. */
  dropTarget: (layout, point, options) => {
    const [first] = options.moving ?? [];
    const laneId = layout.cards.get(first ?? '')?.laneId;
    const isRow = (cell: MapLayout['cells'][number]) =>
      cell.table !== 'touchpoints' || (laneId === undefined ? cell.adderLabel !== '' : cell.laneId === laneId);
    return dropTarget({ ...layout, cells: layout.cells.filter(isRow) }, point, options);
  },
};

function createOwnersLayout(without: readonly string[] = []): (document: JourneyDocument) => MapLayout {
  let owners: Owners = new Map();
  let rows: JourneyDocument['touchpoints'] = new Map();
  let names: readonly string[] = [];
  let layOut: ((document: JourneyDocument) => MapLayout) | null = null;
  return (document) => {
    const { touchpoints } = document;
    const now = ownersOf(document);
    const nowNamed = namesIn(now);
    // Cards are sorted into rows when they change: what came to another row without that has to be sorted anew.
    const isStale = [...now].some(([id, name]) => owners.get(id) !== name && rows.get(id) === touchpoints.get(id));
    owners = now;
    rows = touchpoints;
    if (!layOut || isStale || !isSameList(nowNamed, names)) {
      names = nowNamed;
      layOut = createLayout(lanesWithout([...rowsOf(names, (id) => owners.get(id) ?? ''), ...others], without));
    }
    return layOut(document);
  };
}

const ownersOf = derive(['presences', 'touchpoints'], (document): Owners => {
  return new Map(
    [...document.touchpoints.values()].map(({ id, stageId, channelId }) => {
      const presence = channelId === null ? undefined : presenceAt(document, stageId, channelId);
      return [id, presence?.owner.trim() ?? ''];
    }),
  );
});

/** In the order of the alphabet: a card that moves leaves the rows where they are. */
function namesIn(owners: Owners): string[] {
  const names = new Set([...owners.values()].filter((name) => name !== ''));
  return [...names].sort((a, b) => (folded(a) < folded(b) ? -1 : 1));
}

/** A row for each owner, and below them one for what nobody owns. */
function rowsOf(names: readonly string[], ownerOf: (touchpointId: string) => string): Lane[] {
  const rows = names.map((name, place) =>
    touchpointLane({
      id: `owner-${place}`,
      label: name,
      adderLabel: '',
      minHeight: LEAST,
      holds: ({ id }) => ownerOf(id) === name,
    }),
  );
  const unowned = touchpointLane({
    id: 'owner-none',
    label: 'No owner yet',
    adderLabel: 'Add touchpoint',
    minHeight: LEAST,
    holds: ({ id }) => ownerOf(id) === '',
  });
  return [...rows, unowned];
}
