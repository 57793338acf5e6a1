import type { Spot } from './tracks';

/**
 * What a link is to the whole: part of the main path, the loop that leads from the end of the lifecycle back to its
 * beginning, or one of the others.
 */
export type LinkRank = 'main' | 'loop' | 'other';

/** Which links a map shows of itself: all of them, only the main path and the loop, or none. */
export const linksShownChoices = ['all', 'path', 'none'] as const;
export type LinksShown = (typeof linksShownChoices)[number];

/** Whether links of a rank are shown before anybody asks for those of a card. */
export function isRankShown(rank: LinkRank, shown: LinksShown): boolean {
  return shown === 'all' || (shown === 'path' && rank !== 'other');
}

interface Placed {
  readonly link: { readonly id: string; readonly fromId: string; readonly toId: string };
  readonly from: Spot;
  readonly to: Spot;
}

interface Chain {
  readonly columns: number;
  readonly links: number;
  readonly last: Placed | null;
}

/** The main path is the chain of links forward that passes the most stages, and among those the one of the most steps. */
export function linkRanks(placed: readonly Placed[]): ReadonlyMap<string, LinkRank> {
  const ranks = new Map<string, LinkRank>();
  const isBack = ({ from, to }: Placed) => to.column < from.column;
  const lastColumn = Math.max(-1, ...placed.filter(isBack).map(({ from }) => from.column));
  for (const one of placed) {
    ranks.set(one.link.id, isBack(one) && one.from.column === lastColumn ? 'loop' : 'other');
  }
  for (const id of mainPath(placed)) ranks.set(id, 'main');
  return ranks;
}

function mainPath(placed: readonly Placed[]): string[] {
  const place = ({ column, index }: Spot) => column * 1e6 + index;
  // Taken in the order of where they end, each link finds the best chain to where it begins made already.
  const forward = placed
    .filter(({ from, to }) => place(to) > place(from))
    .sort((a, b) => place(a.to) - place(b.to) || place(a.from) - place(b.from) || (a.link.id < b.link.id ? -1 : 1));
  const best = new Map<string, Chain>();
  let longest: Chain = { columns: 0, links: 0, last: null };
  for (const one of forward) {
    const before = best.get(one.link.fromId) ?? { columns: 0, links: 0, last: null };
    const isStep = one.to.column > one.from.column;
    const chain: Chain = { columns: before.columns + (isStep ? 1 : 0), links: before.links + 1, last: one };
    if (isBetter(chain, best.get(one.link.toId))) best.set(one.link.toId, chain);
    if (isBetter(chain, longest)) longest = chain;
  }
  const path: string[] = [];
  for (let { last } = longest; last; last = best.get(last.link.fromId)?.last ?? null) path.push(last.link.id);
  return path;
}

function isBetter(a: Chain, b: Chain | undefined): boolean {
  return b === undefined || a.columns > b.columns || (a.columns === b.columns && a.links > b.links);
}
