import type { Band, GapSeverity } from './coverage/types';
import type { ChannelKind, Community, Ownership } from './model/channel';
import type { Evidence } from './model/demand';
import type { Horizon, InitiativeStatus } from './model/initiative';
import type { JourneyKind } from './model/journey';
import type { Presence, PresenceLevel } from './model/presence';
import { ASSUMED_IMPORTANCE, type Phase } from './model/stage';
import type { Actor, Emotion } from './model/touchpoint';

/** Words for every choice of the model, as screens and exports show them. One Record per enum, so that a new value cannot be forgotten. */

export const journeyKindLabels: Readonly<Record<JourneyKind, string>> = {
  current: 'As it is today',
  future: 'As it should be',
};

export const phaseLabels: Readonly<Record<Phase, string>> = {
  awareness: 'Awareness',
  interest: 'Interest',
  purchase: 'Purchase',
  delivery: 'Delivery',
  support: 'Support',
  repeat: 'Repeat',
  referral: 'Referral',
  custom: 'Custom',
};

export const channelKindLabels: Readonly<Record<ChannelKind, string>> = {
  'social-network': 'Social network',
  video: 'Video',
  messaging: 'Messaging',
  community: 'Community or forum',
  'q-and-a': 'Questions and answers',
  'review-site': 'Review site',
  'app-store': 'App store',
  'employer-review': 'Employer reviews',
  blog: 'Blog',
  podcast: 'Podcast',
  newsletter: 'Newsletter',
  search: 'Search',
  maps: 'Maps',
  website: 'Website',
  app: 'App',
  'e-mail': 'E-mail',
  phone: 'Phone',
  chat: 'Chat',
  store: 'Store',
  event: 'Event',
  partner: 'Partner',
};

export const ownershipLabels: Readonly<Record<Ownership, string>> = {
  paid: 'Paid',
  earned: 'Earned',
  shared: 'Shared',
  owned: 'Owned',
};

export const communityRunnerLabels: Readonly<Record<Community['runBy'], string>> = {
  branded: 'Run by the brand',
  'customer-run': 'Run by customers',
  'service-focused': 'Service-focused',
  employee: 'Run by employees',
  partner: 'Run by partners',
};

export const communityOriginLabels: Readonly<Record<Community['formedAround'], string>> = {
  brand: 'A brand',
  'local-branch': 'A local branch',
  event: 'An event',
  product: 'A product',
  employees: 'Employees',
};

export const presenceLevelLabels: Readonly<Record<PresenceLevel, string>> = {
  0: 'Absent',
  1: 'Listening',
  2: 'Publishing',
  3: 'Engaging',
  4: 'Leading',
};

/** What is said of a level, an emotion, an importance, a value or an effort that nobody has said yet. */
export const NOT_SAID = 'Not said yet';

/** A level in a word or three, also one that nobody has said yet. */
export function levelLabel(level: PresenceLevel | null): string {
  return level === null ? NOT_SAID : presenceLevelLabels[level];
}

/** What each level means, in a few words. */
export const presenceLevelHints: Readonly<Record<PresenceLevel, string>> = {
  0: 'Customers are there, you are not',
  1: 'You read what is said',
  2: 'You post, nobody converses',
  3: 'You hold two-way conversations',
  4: 'The community answers for you',
};

/** What a level means, also one that nobody has said yet. */
export function levelHint(level: PresenceLevel | null): string {
  return level === null ? 'Counts as absent meanwhile' : presenceLevelHints[level];
}

export const purposeLabels: Readonly<Record<NonNullable<Presence['purpose']>, string>> = {
  listen: 'Listen',
  publish: 'Publish',
  converse: 'Converse',
  sell: 'Sell',
  serve: 'Serve',
  advocate: 'Advocate',
};

/** Whether a presence is running. */
export const presenceStatusLabels: Readonly<Record<Presence['status'], string>> = {
  planned: 'Planned',
  active: 'Active',
  paused: 'Paused',
};

export const actorLabels: Readonly<Record<Actor, string>> = {
  customer: 'Customer',
  company: 'Company',
  peer: 'Peer to peer',
};

export const emotionLabels: Readonly<Record<Emotion, string>> = {
  [-2]: 'Very negative',
  [-1]: 'Negative',
  0: 'Neutral',
  1: 'Positive',
  2: 'Very positive',
};

/** An emotion in a word or three, also one that nobody has said yet. */
export function emotionLabel(emotion: Emotion | null): string {
  return emotion === null ? NOT_SAID : emotionLabels[emotion];
}

/** A stage's importance as it weighs: “4”, or “3, not said yet”. */
export function importanceLabel(importance: number | null): string {
  return importance === null ? `${ASSUMED_IMPORTANCE}, ${NOT_SAID.toLowerCase()}` : String(importance);
}

export const horizonLabels: Readonly<Record<Horizon, string>> = {
  now: 'Now',
  next: 'Next',
  later: 'Later',
};

/** Where an initiative stands. */
export const statusLabels: Readonly<Record<InitiativeStatus, string>> = {
  proposed: 'Proposed',
  planned: 'Planned',
  'in-progress': 'In progress',
  done: 'Done',
  dropped: 'Dropped',
};

export const evidenceLabels: Readonly<Record<Evidence | 'none', string>> = {
  measured: 'Measured',
  estimated: 'Estimated',
  assumed: 'Assumed',
  none: 'No evidence',
};

/** What each kind of evidence rests on, in a few words. */
export const evidenceHints: Readonly<Record<Evidence | 'none', string>> = {
  measured: 'customers were asked',
  estimated: 'someone’s judgement',
  assumed: 'nobody was asked yet',
  none: 'no usage is known',
};

export const severityLabels: Readonly<Record<GapSeverity, string>> = {
  critical: 'Critical',
  serious: 'Serious',
  moderate: 'Moderate',
  minor: 'Minor',
};

/** Bands of the opportunity score. */
export const bandLabels: Readonly<Record<Band, string>> = {
  extreme: 'Extreme',
  high: 'High',
  solid: 'Solid',
  low: 'Low',
};
