import { type RecommendationId, recommendationIds } from './recommendationIds';

/** One of the ten recommendations that frame a roadmap. */
export interface Recommendation {
  readonly id: RecommendationId;
  /** 1–10. */
  readonly number: number;
  readonly name: string;
  /** What to do, in one sentence. */
  readonly sentence: string;
  /** Why it pays, for the customer and for the organisation. */
  readonly why: string;
}

type Text = Omit<Recommendation, 'id' | 'number'>;

const texts: Readonly<Record<RecommendationId, Text>> = {
  'market-voice': {
    name: 'Find out what your market says',
    sentence: 'Ask and listen where customers talk about you, your rivals and their own problems.',
    why: 'A plan that rests on assumed demand spends money where nobody is; a few dozen honest answers change the priorities.',
  },
  'plan-to-engage': {
    name: 'Plan to engage',
    sentence: 'Decide for every channel who answers, about what, how fast, and what you want to happen next.',
    why: 'Channels without an owner and a plan contradict each other, and the customer notices first.',
  },
  'fishing-programme': {
    name: 'Run a fishing programme for leads',
    sentence: 'Watch for people who voice a need you can meet, and reach out with help before you offer to sell.',
    why: 'Someone who has just asked the question is closer to buying than anyone on a bought list.',
  },
  'top-places': {
    name: 'Identify the top places, people and discussions',
    sentence: 'List the few places, voices and threads that shape opinion at each stage, and be there first.',
    why: 'Attention is uneven: a handful of places decide most choices, and the rest can wait.',
  },
  relationships: {
    name: 'Build relationships, as good PR does',
    sentence: 'Get to know hosts, moderators and regular writers long before you need them, and be useful to them.',
    why: 'A community that belongs to its members opens its door to people it knows.',
  },
  content: {
    name: 'Publish content that educates, entertains or influences',
    sentence: 'Answer real questions of each stage in the form people like to take in there, and invite a reply.',
    why: 'Messages that only push are skipped; content that helps is passed on.',
  },
  community: {
    name: 'Give customers, prospects and partners a community',
    sentence: 'Offer a place, or join an existing one, where they help each other and talk with you.',
    why: 'Peers are believed sooner than companies, answer at midnight, and stay because of each other.',
  },
  'listen-respond': {
    name: 'Listen, measure and respond',
    sentence: 'Pick up what is said, measure speed and accuracy of your replies, and close the loop with the person.',
    why: 'The right answer, at the right level and in time, turns a complaint into a recommendation.',
  },
  'employee-community': {
    name: 'Give employees a community',
    sentence: 'Connect the people who hear customers with those who can change something, across departments.',
    why: 'Nobody outside gets one coherent answer from an organisation that does not talk inside.',
  },
  integrate: {
    name: 'Integrate applications, content, processes and data',
    sentence: 'Link social profiles, conversations and content with customer records and daily processes.',
    why: 'A customer who is recognised on every channel need not explain twice, and is routed to whoever can help.',
  },
};

/** The ten recommendations, in their order. */
export const recommendations: readonly Recommendation[] = recommendationIds.map((id, index) => ({
  id,
  number: index + 1,
  ...texts[id],
}));

export function recommendationOf(id: RecommendationId): Recommendation {
  return { id, number: recommendationIds.indexOf(id) + 1, ...texts[id] };
}
