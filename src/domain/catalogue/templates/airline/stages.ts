import type { Phase } from '../../../model/stage';

interface SampleStage {
  readonly phase: Exclude<Phase, 'custom'>;
  readonly name: string;
  readonly goal: string;
  readonly promise: string;
  readonly importance: number;
}

/** The seven stages of the sample; their phase is their key in the other files. */
export const stages = [
  {
    phase: 'awareness',
    name: 'Awareness',
    goal: 'Find somewhere worth a long weekend that does not cost a month’s rent',
    promise: 'You see the isles as they are, filmed and told by people who have been.',
    importance: 3,
  },
  {
    phase: 'interest',
    name: 'Interest',
    goal: 'Find out whether this small airline can be trusted with my holiday',
    promise: 'An honest answer to any question by the end of the day, wherever you ask it.',
    importance: 4,
  },
  {
    phase: 'purchase',
    name: 'Purchase',
    goal: 'Book flights for all of us and know what it costs in the end',
    promise: 'The price on the first screen is the price you pay, with one cabin bag included.',
    importance: 4,
  },
  {
    phase: 'delivery',
    name: 'Delivery',
    goal: 'Get there on time with everything I brought, and enjoy the flight',
    promise: 'If the flight changes, you hear it from us first, with what happens next.',
    importance: 5,
  },
  {
    phase: 'support',
    name: 'Support',
    goal: 'Have it put right by somebody who is allowed to decide',
    promise: 'One person takes your case and keeps it until it is solved.',
    importance: 5,
  },
  {
    phase: 'repeat',
    name: 'Repeat',
    goal: 'Go again next year without starting from nothing',
    promise: 'We remember your board, your seat and your week.',
    importance: 4,
  },
  {
    phase: 'referral',
    name: 'Referral',
    goal: 'Tell the people I like about it, and not regret it later',
    promise: 'Whoever comes on your word is looked after like you.',
    importance: 3,
  },
] as const satisfies readonly SampleStage[];

/** A stage in the other files of the sample. */
export type StageKey = (typeof stages)[number]['phase'];
