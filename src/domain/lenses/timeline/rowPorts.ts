import { TRACK_PITCH } from '../../layout/metrics';
import type { Ports } from '../../layout/routeLinks';
import type { PlannedLink } from '../../layout/tracks';

/** px above and below the level that ports may take: half of the lowest card, without its corners. */
const REACH = 24;

/** Ends of links in one gap between two cards. */
interface Gap {
  readonly across: PlannedLink[];
  /** At the card left of the gap, and at the one right of it. */
  readonly sides: readonly [Ends, Ends];
}

interface Ends {
  readonly over: End[];
  readonly under: End[];
}

interface End {
  readonly planned: PlannedLink;
  readonly which: 'from' | 'to';
}

/**
 * The y at which each end of a link meets its card, by the id of the link, where all cards stand in one row and each has a
 * column of its own. Links between neighbours meet both at one y about the `level`, and so are straight; what goes up leaves
 * above them, what goes down below, so that none crosses them.
 */
export function rowPorts(links: readonly PlannedLink[], level: number): Ports {
  const ports = { from: new Map<string, number>(), to: new Map<string, number>() };
  for (const { across, sides } of gapsOf(links).values()) {
    const most = Math.max(...sides.flatMap(({ over, under }) => [over.length, under.length]));
    const pitch = Math.min(TRACK_PITCH, REACH / (across.length / 2 + most));
    for (const [i, { link }] of across.entries()) {
      const y = level + (i - (across.length - 1) / 2) * pitch;
      ports.from.set(link.id, y);
      ports.to.set(link.id, y);
    }
    const free = (across.length / 2 + 0.5) * pitch;
    for (const { over, under } of sides) {
      for (const [i, { planned, which }] of over.entries()) ports[which].set(planned.link.id, level - free - i * pitch);
      for (const [i, { planned, which }] of under.entries())
        ports[which].set(planned.link.id, level + free + i * pitch);
    }
  }
  return ports;
}

/** Gap n is left of column n. */
function gapsOf(links: readonly PlannedLink[]): ReadonlyMap<number, Gap> {
  const gaps = new Map<number, Gap>();
  const gapAt = (n: number): Gap => {
    let gap = gaps.get(n);
    if (!gap) {
      gap = {
        across: [],
        sides: [
          { over: [], under: [] },
          { over: [], under: [] },
        ],
      };
      gaps.set(n, gap);
    }
    return gap;
  };
  for (const planned of links) {
    const { way, from, to } = planned;
    const isForward = to.column > from.column;
    if (way === 'across') gapAt(Math.max(from.column, to.column)).across.push(planned);
    if (way !== 'over' && way !== 'under') continue;
    const [left, other] = [0, 1] as const;
    const start = isForward ? gapAt(from.column + 1).sides[left] : gapAt(from.column).sides[other];
    const end = isForward ? gapAt(to.column).sides[other] : gapAt(to.column + 1).sides[left];
    start[way].push({ planned, which: 'from' });
    end[way].push({ planned, which: 'to' });
  }
  return gaps;
}
