import { presenceAt } from '../../domain/combinations';
import type { JourneyDocument } from '../../domain/document';
import { levelLabel } from '../../domain/labels';
import type { PromisedLevel } from '../../domain/model/initiative';
import type { PresenceLevel } from '../../domain/model/presence';
import { isolated, listed, quoted } from '../../domain/words';

/** “engaging”. */
export function levelWord(level: PresenceLevel | null): string {
  return levelLabel(level).toLowerCase();
}

/** “Reddit at Purchase”. */
export function cellName(document: JourneyDocument, { stageId, channelId }: Omit<PromisedLevel, 'level'>): string {
  const name = (row: { readonly name: string } | undefined) => row?.name.trim() || 'Untitled';
  return `${isolated(name(document.channels.get(channelId)))} at ${isolated(name(document.stages.get(stageId)))}`;
}

/** Today's level, null for one that nobody has said; 0 where the channel is not attached. */
export function levelToday(
  document: JourneyDocument,
  { stageId, channelId }: Omit<PromisedLevel, 'level'>,
): PresenceLevel | null {
  const presence = presenceAt(document, stageId, channelId);
  return presence ? presence.level : 0;
}

/** “Reddit at Purchase as engaging and X at Delivery as publishing”: the promises that are above today's level. */
export function risesInWords(document: JourneyDocument, promises: readonly PromisedLevel[]): string {
  const rises = promises.filter((promise) => promise.level > (levelToday(document, promise) ?? 0));
  return listed(rises.map((promise) => `${cellName(document, promise)} as ${levelWord(promise.level)}`));
}

/** “‘Answer first’ and 2 more”. */
export function firstOf(titles: readonly string[]): string {
  const [first = ''] = titles;
  return titles.length > 1 ? `${quoted(first)} and ${titles.length - 1} more` : quoted(first);
}
