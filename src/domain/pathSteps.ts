import type { JourneyDocument } from './document';
import { signed } from './figures';
import { emotionLabel } from './labels';
import { type CardBox, cardKey, type MapLayout } from './layout/mapLayout';
import type { Touchpoint } from './model/touchpoint';
import { listed, quoted } from './words';

/** Along links as their arrows point, or against them. */
export type Along = 'onward' | 'back';

/** A link of a touchpoint, and the touchpoint at its other end. */
export interface PathStep {
  readonly linkId: string;
  readonly touchpointId: string;
}

/**
 * The links that leave a touchpoint (`onward`) or lead to it (`back`), the one to take first at the beginning: the main
 * path, else the nearest that goes the way of the lifecycle, else one that loops.
 */
export function stepsAlong({ links, cards }: MapLayout, touchpointId: string, along: Along): PathStep[] {
  const key = cardKey('touchpoints', touchpointId);
  const here = cards.get(key);
  if (!here) return [];
  const found = links.flatMap(({ id, rank, fromKey, toKey }) => {
    const [near, other] = along === 'onward' ? [fromKey, toKey] : [toKey, fromKey];
    const box = near === key ? cards.get(other) : undefined;
    if (!box) return [];
    const way = (place(box) - place(here)) * (along === 'onward' ? 1 : -1);
    const choice = rank === 'main' ? 0 : way > 0 ? 1 : rank === 'loop' ? 2 : 3;
    return [{ linkId: id, touchpointId: box.id, choice, far: Math.abs(way) }];
  });
  found.sort((a, b) => a.choice - b.choice || a.far - b.far || (a.linkId < b.linkId ? -1 : 1));
  return found.map(({ linkId, touchpointId: to }) => ({ linkId, touchpointId: to }));
}

/** Id of the touchpoint where the main path begins; null where there is no path. */
export function startOfPath({ links, cards }: MapLayout): string | null {
  const main = links.filter(({ rank }) => rank === 'main');
  const ends = new Set(main.map(({ toKey }) => toKey));
  const first = main.find(({ fromKey }) => !ends.has(fromKey));
  return cards.get(first?.fromKey ?? '')?.id ?? null;
}

/** “‘Books a seat’ in ‘Purchase’ on ‘Website’”. */
export function cardWords(document: JourneyDocument, touchpointId: string): string {
  const row = document.touchpoints.get(touchpointId);
  if (!row) return quoted('');
  const channel = row.channelId === null ? ', no channel' : ` on ${channelOf(document, row)}`;
  return `${quoted(row.title)} in ${stageOf(document, row)}${channel}`;
}

/**
 * Where a step led and what is different there, for the ear: “‘Books a seat’ in ‘Purchase’ on ‘Website’: the stage
 * changes from ‘Interest’ to ‘Purchase’, the channel from ‘Instagram’ to ‘Website’ and the emotion from +1 to −2”.
 */
export function stepWords(document: JourneyDocument, fromId: string, toId: string): string {
  const [from, to] = [document.touchpoints.get(fromId), document.touchpoints.get(toId)];
  const words = cardWords(document, toId);
  if (!from || !to) return words;
  const said = [
    ['stage', stageOf(document, from), stageOf(document, to), from.stageId !== to.stageId],
    ['channel', channelOf(document, from), channelOf(document, to), from.channelId !== to.channelId],
    ['emotion', emotionOf(from), emotionOf(to), from.emotion !== to.emotion],
  ] as const;
  const changed = said.filter(([, , , isOther]) => isOther);
  if (changed.length === 0) return `${words}: stage, channel and emotion stay the same`;
  const changes = changed.map(([what, before, after], i) => {
    return `the ${what} ${i === 0 ? 'changes ' : ''}from ${before} to ${after}`;
  });
  return `${words}: ${listed(changes)}`;
}

const place = ({ column, index }: CardBox) => column * 1e6 + index;

function stageOf({ stages }: JourneyDocument, { stageId }: Touchpoint): string {
  return quoted(stages.get(stageId)?.name ?? '', 'Untitled stage');
}

function channelOf({ channels }: JourneyDocument, { channelId }: Touchpoint): string {
  return channelId === null ? 'none' : quoted(channels.get(channelId)?.name ?? '');
}

function emotionOf({ emotion }: Touchpoint): string {
  return emotion === null ? emotionLabel(null).toLowerCase() : signed(emotion);
}
