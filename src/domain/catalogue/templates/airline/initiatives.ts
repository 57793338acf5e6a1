import type { Horizon, InitiativeStatus } from '../../../model/initiative';
import type { PresenceLevel } from '../../../model/presence';
import type { RecommendationId } from '../../recommendationIds';
import type { ChannelKey } from './channels';
import type { StageKey } from './stages';

/** A gap of the sample: the rule that finds it, and the stage or channel (or both) that it is about. */
interface SampleGap {
  readonly rule: string;
  readonly stage?: StageKey;
  readonly channel?: ChannelKey;
}

interface SampleInitiative {
  readonly key: string;
  readonly title: string;
  readonly description: string;
  readonly horizon: Horizon;
  readonly customerValue: number;
  readonly businessValue: number;
  readonly effort: number;
  readonly owner: string;
  readonly status: InitiativeStatus;
  readonly metric: string;
  readonly target: string;
  readonly dependsOn: readonly string[];
  readonly promises: readonly {
    readonly stage: StageKey;
    readonly channel: ChannelKey;
    readonly level: PresenceLevel;
  }[];
  readonly closes: readonly SampleGap[];
  readonly recommendationId: RecommendationId;
}

/** The roadmap of the sample. Targets are aims; no figure in it was measured. */
export const initiatives: readonly SampleInitiative[] = [
  {
    key: 'sayItFirst',
    title: 'Say it first: delays by WhatsApp, with a person behind them',
    description:
      'Everyone on a late flight gets a message before the screen changes: why, how long, what next. A duty desk answers replies there and under the notices on X, with the booking in view.',
    horizon: 'now',
    customerValue: 5,
    businessValue: 4,
    effort: 3,
    owner: 'Operations control',
    status: 'in-progress',
    metric: 'Late flights whose passengers heard from us first',
    target: '9 in 10 by the autumn fogs',
    dependsOn: [],
    promises: [
      { stage: 'delivery', channel: 'whatsapp', level: 3 },
      { stage: 'delivery', channel: 'x', level: 3 },
    ],
    closes: [
      { rule: 'demand-unmet', stage: 'delivery', channel: 'whatsapp' },
      { rule: 'monologue', stage: 'delivery', channel: 'x' },
    ],
    recommendationId: 'listen-respond',
  },
  {
    key: 'goodGuest',
    title: 'Be a good guest in the Hollin Isles group',
    description:
      'Ask the two moderators how we may help. Three island colleagues answer under their own names, bag questions first, and never with an offer. One bag rule on the website to point to.',
    horizon: 'now',
    customerValue: 4,
    businessValue: 4,
    effort: 2,
    owner: 'Social desk',
    status: 'planned',
    metric: 'Bag questions in the group answered correctly within two hours',
    target: '4 in 5, with the moderators content',
    dependsOn: [],
    promises: [
      { stage: 'interest', channel: 'islesGroup', level: 3 },
      { stage: 'referral', channel: 'islesGroup', level: 3 },
    ],
    closes: [{ rule: 'demand-unmet', stage: 'interest', channel: 'islesGroup' }],
    recommendationId: 'relationships',
  },
  {
    key: 'ownersForReviews',
    title: 'A name under every reply: owners for reviews and the Facebook page',
    description:
      'Name an owner for the page and end the templates. Reviews and complaints get a signed reply within a day, and whoever writes it may rebook, refund and apologise.',
    horizon: 'next',
    customerValue: 4,
    businessValue: 3,
    effort: 2,
    owner: 'Contact centre',
    status: 'planned',
    metric: 'Public complaints with a personal reply within 24 hours',
    target: 'All of them, weekends included',
    dependsOn: [],
    promises: [
      { stage: 'interest', channel: 'tripadvisor', level: 3 },
      { stage: 'support', channel: 'tripadvisor', level: 3 },
      { stage: 'support', channel: 'facebook', level: 3 },
    ],
    closes: [
      { rule: 'demand-unmet', stage: 'interest', channel: 'tripadvisor' },
      { rule: 'monologue', stage: 'support', channel: 'tripadvisor' },
      { rule: 'monologue', stage: 'support', channel: 'facebook' },
      { rule: 'presence-without-owner', channel: 'facebook' },
    ],
    recommendationId: 'plan-to-engage',
  },
  {
    key: 'delayForum',
    title: 'Bring facts to Stuck at the Gate',
    description:
      'With the consent of its volunteers, the duty manager posts causes, times and claim links under the airline’s name, and carries what the forum finds broken to the people who can mend it.',
    horizon: 'next',
    customerValue: 5,
    businessValue: 3,
    effort: 3,
    owner: 'Operations control',
    status: 'proposed',
    metric: 'Threads about our delays with a confirmed fact from us',
    target: '3 in 4 within half an hour',
    dependsOn: ['sayItFirst'],
    promises: [
      { stage: 'delivery', channel: 'delayForum', level: 3 },
      { stage: 'support', channel: 'delayForum', level: 3 },
    ],
    closes: [
      { rule: 'demand-unmet', stage: 'delivery', channel: 'delayForum' },
      { rule: 'demand-unmet', stage: 'support', channel: 'delayForum' },
    ],
    recommendationId: 'top-places',
  },
  {
    key: 'clubCaptains',
    title: 'Club captains: group fares that travel through the chats',
    description:
      'One member per club books for up to thirty at one price and has a named colleague in the chat, by invitation. Regulars’ points stop lapsing; whoever brings a club is thanked in person.',
    horizon: 'later',
    customerValue: 4,
    businessValue: 5,
    effort: 4,
    owner: 'Loyalty team',
    status: 'proposed',
    metric: 'Bookings that come from a club or family chat',
    target: 'Twice as many as in the first season',
    dependsOn: ['goodGuest'],
    promises: [
      { stage: 'purchase', channel: 'clubChats', level: 3 },
      { stage: 'repeat', channel: 'clubChats', level: 3 },
      { stage: 'referral', channel: 'clubChats', level: 3 },
    ],
    closes: [
      { rule: 'silent-stage', stage: 'purchase' },
      { rule: 'demand-unmet', stage: 'repeat', channel: 'clubChats' },
      { rule: 'demand-unmet', stage: 'referral', channel: 'clubChats' },
    ],
    recommendationId: 'community',
  },
];
