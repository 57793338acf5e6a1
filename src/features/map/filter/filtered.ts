import type { JourneyDocument } from '../../../domain/document';
import { parseKey } from '../../../domain/layout/mapLayout';
import type { Direction } from '../../../domain/layout/spatialNeighbour';
import type { Sight } from '../../../domain/lenses/lens';
import type { SessionStore } from '../../../state/session';
import { keyOf } from '../mapContext';
import type { MapEdge, MapNode } from '../nodes/types';
import { PALE } from './pale';

/** What is drawn. */
interface Drawn {
  readonly nodes: MapNode[];
  readonly edges: MapEdge[];
}

/** What a filter does to the map. It stays the same object while it leaves out the same cards. */
export interface Filtered {
  /** Keys of the cards that do not match. */
  readonly pale: ReadonlySet<string>;
  readonly isHiding: boolean;
  /** Whether it is not drawn. What is selected always is: what a key would delete has to be seen. */
  isHidden(key: string): boolean;
  /** The same nodes and links, but for those that do not match. */
  drawn(nodes: MapNode[], edges: MapEdge[], selected: ReadonlySet<string>): Drawn;
  /**
   * What arrow keys reach instead of a hidden card: up and down the next one that is shown; sideways one of the same
   * kind beside it in its stage, else the button that adds there.
   */
  pastHidden(document: JourneyDocument, ways: Ways, key: string, direction: Direction): string | null;
}

type Ways = Pick<Sight<unknown>, 'neighbour'>;

export function createFiltered(pale: ReadonlySet<string>, isHiding: boolean, session: SessionStore): Filtered {
  const isHidden = (key: string) =>
    isHiding && pale.has(key) && !session.getState().selection.some((ref) => keyOf(ref) === key);
  let last: Drawn = { nodes: [], edges: [] };
  return {
    pale,
    isHiding,
    isHidden,
    drawn: (nodes, edges, selected) => {
      const isOut = (key: string) => isHiding && pale.has(key) && !selected.has(key);
      last = {
        nodes: sameList(
          last.nodes,
          nodes.map((node) => (pale.has(node.id) ? (isOut(node.id) ? hiddenNode(node) : paleNode(node)) : node)),
        ),
        edges: sameList(
          last.edges,
          edges.map((edge) => (isOut(edge.source) || isOut(edge.target) ? hiddenEdge(edge) : edge)),
        ),
      };
      return last;
    },
    pastHidden: (document, ways, key, direction) => {
      const shown = (way: Direction) => {
        let at: string | null = key;
        while (at !== null && isHidden(at)) at = ways.neighbour(document, at, way);
        return at;
      };
      if (direction === 'up' || direction === 'down') return shown(direction);
      const [below, above] = [shown('down'), shown('up')];
      return [below, above].find((other) => other !== null && isAlike(other, key)) ?? below;
    },
  };
}

/** The nodes that do not match, once for each node that they are made of: React Flow draws anew what is another object. */
const paleNode = remembered((node: MapNode): MapNode => ({ ...node, className: PALE }));
const hiddenNode = remembered((node: MapNode): MapNode => ({ ...node, hidden: true }));
const hiddenEdge = remembered((edge: MapEdge): MapEdge => ({ ...edge, hidden: true }));

function remembered<T extends object>(make: (from: T) => T): (from: T) => T {
  const known = new WeakMap<T, T>();
  return (from) => {
    const made = known.get(from) ?? make(from);
    known.set(from, made);
    return made;
  };
}

function sameList<T>(before: T[], next: T[]): T[] {
  return before.length === next.length && before.every((item, i) => item === next[i]) ? before : next;
}

/** Whether both are cards of one kind. */
function isAlike(a: string, b: string): boolean {
  const [one, other] = [parseKey(a), parseKey(b)];
  return one?.kind === 'row' && other?.kind === 'row' && one.table === other.table;
}
