import type { PresenceLevel, presencePurposes } from '../../../model/presence';
import type { ChannelKey } from './channels';
import type { StageKey } from './stages';

interface SamplePresence {
  readonly stage: StageKey;
  readonly channel: ChannelKey;
  readonly level: PresenceLevel;
  /** Left out where nobody answers for it: one of the findings of the sample. */
  readonly owner?: string;
  readonly purpose?: (typeof presencePurposes)[number];
  /** Minutes until the first response. */
  readonly respondsIn?: number;
  readonly responder?: string;
  readonly crmLinked?: boolean;
  readonly contentPlan?: string;
}

const HOUR = 60;
const DAY = 24 * HOUR;

/** How far the airline is on each channel at each stage; within a stage in the order of its chips. */
export const presences: readonly SamplePresence[] = [
  {
    stage: 'awareness',
    channel: 'instagram',
    level: 3,
    owner: 'Brand team',
    purpose: 'converse',
    respondsIn: 4 * HOUR,
    responder: 'Brand team, with crew for questions on flying',
    contentPlan: 'Three cockpit mornings a week; one islander takes over on Fridays',
  },
  {
    stage: 'awareness',
    channel: 'tiktok',
    level: 2,
    purpose: 'publish',
    contentPlan: 'Cut from Instagram, when somebody has time',
  },
  {
    stage: 'awareness',
    channel: 'blog',
    level: 4,
    owner: 'Brand team',
    purpose: 'publish',
    respondsIn: DAY,
    responder: 'The author',
    contentPlan: 'Two long stories a month',
  },
  {
    stage: 'awareness',
    channel: 'search',
    level: 2,
    owner: 'Web team',
    purpose: 'publish',
    contentPlan: 'A page for each island and season',
  },
  { stage: 'awareness', channel: 'fares', level: 2, owner: 'Revenue team', purpose: 'sell' },
  { stage: 'awareness', channel: 'website', level: 1, owner: 'Web team', purpose: 'publish' },

  {
    stage: 'interest',
    channel: 'website',
    level: 3,
    owner: 'Web team',
    purpose: 'publish',
    respondsIn: DAY,
    responder: 'Contact centre, by form',
    contentPlan: 'Bag rules to be written once instead of three times',
  },
  { stage: 'interest', channel: 'fares', level: 2, owner: 'Revenue team', purpose: 'sell' },
  { stage: 'interest', channel: 'search', level: 2, owner: 'Web team', purpose: 'publish' },
  {
    stage: 'interest',
    channel: 'youtube',
    level: 2,
    owner: 'Brand team',
    purpose: 'publish',
    contentPlan: 'Four route films a year, comments switched off',
  },
  { stage: 'interest', channel: 'tripadvisor', level: 1, owner: 'Social desk', purpose: 'listen' },
  {
    stage: 'interest',
    channel: 'blog',
    level: 3,
    owner: 'Brand team',
    purpose: 'publish',
    respondsIn: DAY,
    responder: 'The author',
  },
  { stage: 'interest', channel: 'islesGroup', level: 0, purpose: 'listen' },

  {
    stage: 'purchase',
    channel: 'website',
    level: 4,
    owner: 'Web team',
    purpose: 'sell',
    respondsIn: 15,
    responder: 'Booking help, weekdays',
    crmLinked: true,
  },
  { stage: 'purchase', channel: 'app', level: 3, owner: 'App team', purpose: 'sell', crmLinked: true },
  { stage: 'purchase', channel: 'fares', level: 2, owner: 'Revenue team', purpose: 'sell' },
  {
    stage: 'purchase',
    channel: 'phone',
    level: 2,
    owner: 'Contact centre',
    purpose: 'sell',
    respondsIn: 10,
    responder: 'Front line, office hours',
    crmLinked: true,
  },

  {
    stage: 'delivery',
    channel: 'desk',
    level: 3,
    owner: 'Airport operations',
    purpose: 'serve',
    respondsIn: 5,
    responder: 'Front line, duty manager on call',
    crmLinked: true,
  },
  { stage: 'delivery', channel: 'app', level: 3, owner: 'App team', purpose: 'serve', crmLinked: true },
  {
    stage: 'delivery',
    channel: 'x',
    level: 2,
    owner: 'Operations control',
    purpose: 'publish',
    contentPlan: 'Disruption notices, posted by the roster tool',
  },
  { stage: 'delivery', channel: 'instagram', level: 1, owner: 'Brand team', purpose: 'listen' },
  {
    stage: 'delivery',
    channel: 'website',
    level: 2,
    owner: 'Web team',
    purpose: 'publish',
    contentPlan: 'Arrivals and departures',
  },
  { stage: 'delivery', channel: 'whatsapp', level: 0, purpose: 'serve' },
  { stage: 'delivery', channel: 'delayForum', level: 0, purpose: 'listen' },

  {
    stage: 'support',
    channel: 'whatsapp',
    level: 3,
    owner: 'Contact centre',
    purpose: 'serve',
    respondsIn: 15,
    responder: 'Front line, bag tracing as second line',
  },
  {
    stage: 'support',
    channel: 'phone',
    level: 3,
    owner: 'Contact centre',
    purpose: 'serve',
    respondsIn: 10,
    responder: 'Front line; specialists for rebooking',
    crmLinked: true,
  },
  {
    stage: 'support',
    channel: 'desk',
    level: 3,
    owner: 'Airport operations',
    purpose: 'serve',
    respondsIn: 20,
    responder: 'Duty manager',
  },
  {
    stage: 'support',
    channel: 'website',
    level: 2,
    owner: 'Web team',
    purpose: 'serve',
    contentPlan: 'Help pages, revised each season',
  },
  {
    stage: 'support',
    channel: 'facebook',
    level: 2,
    purpose: 'publish',
    contentPlan: 'Fare offers, whatever else is going on',
  },
  {
    stage: 'support',
    channel: 'tripadvisor',
    level: 2,
    owner: 'Social desk',
    purpose: 'serve',
    respondsIn: 9 * DAY,
    responder: 'Agency, from templates',
  },
  { stage: 'support', channel: 'search', level: 1, owner: 'Web team', purpose: 'listen' },

  { stage: 'repeat', channel: 'app', level: 3, owner: 'App team', purpose: 'sell', crmLinked: true },
  {
    stage: 'repeat',
    channel: 'newsletter',
    level: 2,
    owner: 'Loyalty team',
    purpose: 'publish',
    crmLinked: true,
    contentPlan: 'Monthly; the same for everybody',
  },
  { stage: 'repeat', channel: 'website', level: 2, owner: 'Web team', purpose: 'sell', crmLinked: true },
  { stage: 'repeat', channel: 'facebook', level: 1 },

  {
    stage: 'referral',
    channel: 'islesGroup',
    level: 1,
    owner: 'Social desk',
    purpose: 'listen',
    contentPlan: 'Two island colleagues are members in their own name',
  },
  {
    stage: 'referral',
    channel: 'app',
    level: 2,
    owner: 'Loyalty team',
    purpose: 'advocate',
    crmLinked: true,
    contentPlan: 'Bring-a-friend code after each return flight',
  },
  {
    stage: 'referral',
    channel: 'instagram',
    level: 1,
    owner: 'Brand team',
    purpose: 'listen',
    contentPlan: 'Collects landing clips; asks before sharing',
  },
  { stage: 'referral', channel: 'tripadvisor', level: 1, owner: 'Social desk', purpose: 'listen' },
];
