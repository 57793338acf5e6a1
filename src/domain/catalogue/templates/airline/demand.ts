import type { ChannelKey } from './channels';
import type { SegmentKey } from './segments';
import type { StageKey } from './stages';

/** How the figures are known; none of them was measured. */
type SampleEvidence = 'estimated' | 'assumed';

interface SampleUsage {
  readonly channel: ChannelKey;
  /** Without one, at every stage that has no row of its own. */
  readonly stage: StageKey | null;
  /** Shares of each segment that use the channel, 0–1; or the strategist’s estimate for all travellers. */
  readonly usage: Readonly<Record<SegmentKey, number>> | number;
  readonly evidence: SampleEvidence;
}

/** One row: shares of “No surprises”, “Looked after” and “Part of the adventure”. */
function row(
  channel: ChannelKey,
  stage: StageKey | null,
  [noSurprises, lookedAfter, adventure]: readonly [number, number, number],
  evidence: SampleEvidence = 'estimated',
): SampleUsage {
  return { channel, stage, usage: { noSurprises, lookedAfter, adventure }, evidence };
}

/** Where a figure comes from, shown beside it. */
export const demandSources: Readonly<Record<SampleEvidence, string>> = {
  estimated: 'Judgement in a planning workshop (illustration)',
  assumed: 'Default of the sample; nobody was asked (illustration)',
};

/** How much each segment uses the channels. Invented, like everything in the sample. */
export const usages: readonly SampleUsage[] = [
  row('islesGroup', null, [0.2, 0.25, 0.3]),
  row('islesGroup', 'interest', [0.6, 0.7, 0.7]),
  row('islesGroup', 'referral', [0.5, 0.55, 0.65]),
  row('delayForum', 'delivery', [0.6, 0.5, 0.5]),
  row('delayForum', 'support', [0.7, 0.55, 0.55]),
  row('clubChats', 'awareness', [0.5, 0.45, 0.7]),
  row('clubChats', 'purchase', [0.4, 0.55, 0.5]),
  row('clubChats', 'repeat', [0.45, 0.5, 0.75]),
  row('clubChats', 'referral', [0.55, 0.6, 0.75]),
  row('reddit', null, [0.1, 0.05, 0.25]),
  row('reddit', 'interest', [0.35, 0.1, 0.6]),
  row('tripadvisor', 'interest', [0.7, 0.65, 0.5]),
  row('tripadvisor', 'support', [0.35, 0.4, 0.2]),
  row('tripadvisor', 'referral', [0.4, 0.35, 0.3]),
  row('instagram', null, [0.15, 0.1, 0.4]),
  row('instagram', 'awareness', [0.45, 0.4, 0.85]),
  row('instagram', 'delivery', [0.3, 0.25, 0.7]),
  row('instagram', 'referral', [0.35, 0.3, 0.75]),
  row('tiktok', 'awareness', [0.3, 0.15, 0.75], 'assumed'),
  row('tiktok', 'referral', [0.1, 0.05, 0.35], 'assumed'),
  row('youtube', 'awareness', [0.2, 0.2, 0.35], 'assumed'),
  row('youtube', 'interest', [0.35, 0.35, 0.6], 'assumed'),
  row('facebook', 'awareness', [0.2, 0.35, 0.15]),
  row('facebook', 'repeat', [0.15, 0.3, 0.1]),
  row('facebook', 'support', [0.35, 0.5, 0.2]),
  row('x', 'delivery', [0.4, 0.2, 0.3]),
  row('x', 'support', [0.3, 0.1, 0.2]),
  { channel: 'glassdoor', stage: 'awareness', usage: 0.05, evidence: 'assumed' },
  { channel: 'blog', stage: 'awareness', usage: 0.1, evidence: 'estimated' },
  { channel: 'blog', stage: 'interest', usage: 0.15, evidence: 'estimated' },
  row('search', 'awareness', [0.75, 0.65, 0.6]),
  row('search', 'interest', [0.65, 0.5, 0.6]),
  row('search', 'support', [0.5, 0.35, 0.45]),
  row('fares', 'awareness', [0.5, 0.3, 0.4]),
  row('fares', 'interest', [0.7, 0.5, 0.6]),
  row('fares', 'purchase', [0.35, 0.2, 0.3]),
  row('website', null, [0.45, 0.45, 0.35]),
  row('website', 'awareness', [0.3, 0.25, 0.3]),
  row('website', 'interest', [0.7, 0.65, 0.55]),
  row('website', 'purchase', [0.9, 0.75, 0.85]),
  row('website', 'referral', [0.1, 0.1, 0.1]),
  row('app', 'purchase', [0.6, 0.35, 0.6]),
  row('app', 'delivery', [0.7, 0.4, 0.7]),
  row('app', 'support', [0.4, 0.2, 0.4]),
  row('app', 'repeat', [0.65, 0.35, 0.65]),
  row('app', 'referral', [0.35, 0.15, 0.3]),
  row('newsletter', 'repeat', [0.5, 0.5, 0.35]),
  row('whatsapp', 'delivery', [0.85, 0.75, 0.8]),
  row('whatsapp', 'support', [0.6, 0.55, 0.75]),
  row('phone', 'purchase', [0.2, 0.5, 0.1]),
  row('phone', 'support', [0.5, 0.85, 0.3]),
  row('desk', 'delivery', [0.65, 0.85, 0.55]),
  row('desk', 'support', [0.5, 0.65, 0.45]),
];
