import type { Phase } from '../model/stage';

/** One of the seven phases of the customer lifecycle, as a stage starts out from it. */
export interface LifecyclePhase {
  readonly id: Exclude<Phase, 'custom'>;
  readonly name: string;
  /** What the customer usually wants to get done: the goal of a new stage. */
  readonly goal: string;
  /** A question whose answer is the stage's promise. */
  readonly promisePrompt: string;
  /** What happens in this phase, in a sentence or two. */
  readonly description: string;
}

/** The customer lifecycle, in its order. */
export const lifecyclePhases: readonly LifecyclePhase[] = [
  {
    id: 'awareness',
    name: 'Awareness',
    goal: 'Find out that there is something that could help me',
    promisePrompt: 'What do people hear about us before we have said a word?',
    description: 'A need stirs, and the first names come up: in a feed, in a search, or from a friend.',
  },
  {
    id: 'interest',
    name: 'Interest',
    goal: 'Compare what there is and see what others say about it',
    promisePrompt: 'What may people count on while they make up their minds?',
    description: 'People ask, compare and read what others have been through. Most of it happens where we are not.',
  },
  {
    id: 'purchase',
    name: 'Purchase',
    goal: 'Get it at a fair price, without regretting the choice',
    promisePrompt: 'What do we promise about price, terms and the way we sell?',
    description: 'The decision is made and the money moves. Every doubt that has no answer now costs the sale.',
  },
  {
    id: 'delivery',
    name: 'Delivery',
    goal: 'Receive what I was promised, when I was promised it',
    promisePrompt: 'What will customers actually experience, and what do we say when it goes wrong?',
    description:
      'The product or service meets the expectation that was raised. Customers compare notes while they wait.',
  },
  {
    id: 'support',
    name: 'Support',
    goal: 'Have my problem solved by somebody who understands it',
    promisePrompt: 'How fast, how correctly and by whom is a question answered?',
    description: 'Something is unclear or broken. Speed, accuracy and the level of the reply decide what happens next.',
  },
  {
    id: 'repeat',
    name: 'Repeat',
    goal: 'Come back, because it is worth it and easy',
    promisePrompt: 'What does a returning customer get that a new one does not?',
    description: 'Customers buy again, buy more, or quietly leave. What they remember counts for more than an offer.',
  },
  {
    id: 'referral',
    name: 'Referral',
    goal: 'Pass on what I found to the people I care about',
    promisePrompt: 'How do we thank, and never embarrass, those who recommend us?',
    description: 'Customers speak for us or against us, and a new journey begins with what they say.',
  },
];
