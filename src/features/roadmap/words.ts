import { quoted } from '../../domain/commands/shared';
import type { JourneyDocument } from '../../domain/document';
import { presenceLevelLabels } from '../../domain/labels';
import type { PromisedLevel } from '../../domain/model/initiative';
import { type PresenceLevel, presenceId } from '../../domain/model/presence';
import { listed } from '../../domain/words';

/** A gain of coverage, 0–1, in percentage points: “+4 points”, “+0.3 points”. */
export function pointsGained(gain: number): string {
  const points = gain * 100;
  const figure = points > 0 && points < 0.95 ? points.toFixed(1) : String(Math.round(points));
  return `+${figure} ${figure === '1' ? 'point' : 'points'}`;
}

/** “engaging”. */
export function levelWord(level: PresenceLevel): string {
  return presenceLevelLabels[level].toLowerCase();
}

/** “Reddit at Purchase”. */
export function cellName(document: JourneyDocument, { stageId, channelId }: Omit<PromisedLevel, 'level'>): string {
  const name = (row: { readonly name: string } | undefined) => row?.name.trim() || 'Untitled';
  return `${name(document.channels.get(channelId))} at ${name(document.stages.get(stageId))}`;
}

export function levelToday(document: JourneyDocument, { stageId, channelId }: Omit<PromisedLevel, 'level'>) {
  return document.presences.get(presenceId(stageId, channelId))?.level ?? 0;
}

/** “Reddit at Purchase as engaging and X at Delivery as publishing”: the promises that are above today's level. */
export function risesInWords(document: JourneyDocument, promises: readonly PromisedLevel[]): string {
  const rises = promises.filter((promise) => promise.level > levelToday(document, promise));
  return listed(rises.map((promise) => `${cellName(document, promise)} as ${levelWord(promise.level)}`));
}

/** “‘Answer first’ and 2 more”. */
export function firstOf(titles: readonly string[]): string {
  const [first = ''] = titles;
  return titles.length > 1 ? `${quoted(first)} and ${titles.length - 1} more` : quoted(first);
}
