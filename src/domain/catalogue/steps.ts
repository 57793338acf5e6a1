import { type StepId, stepIds } from './recommendationIds';

/** One of the seven steps towards a social strategy. */
export interface Step {
  readonly id: StepId;
  /** 1–7. */
  readonly number: number;
  readonly name: string;
  /** What to do, in one sentence. */
  readonly sentence: string;
  readonly why: string;
}

type Text = Omit<Step, 'id' | 'number'>;

const texts: Readonly<Record<StepId, Text>> = {
  'customer-data': {
    name: 'Gather customer data and promises',
    sentence:
      'Ask customers which sites they use, what they read there and what frustrates or excites them, and list what you promise.',
    why: 'Coverage is only as true as the demand it is measured against.',
  },
  segments: {
    name: 'Form segments by desired experience',
    sentence: 'Group customers by the experience they want from you, not by age or income.',
    why: 'Two people of one age may want opposite things; two who want the same can be served alike.',
  },
  plan: {
    name: 'Make a plan',
    sentence: 'Settle goals, channels, owners and response times for each stage on one map.',
    why: 'On one map a contradiction between channels shows before a customer meets it.',
  },
  content: {
    name: 'Prepare content',
    sentence: 'Decide which stories, answers and evidence each stage needs, and who supplies them.',
    why: 'An account with nothing to say falls silent within weeks.',
  },
  blog: {
    name: 'Start with a blog',
    sentence: 'Keep one place of your own that answers questions at length and takes comments.',
    why: 'Everything posted elsewhere needs something to point to that will still be there next year.',
  },
  'other-tools': {
    name: 'Evaluate other tools',
    sentence: 'Weigh each further channel by what it pays back to the organisation and to the customer.',
    why: 'A channel that serves only one of the two does not last, and an over-served one ties up people needed elsewhere.',
  },
  'test-with-customers': {
    name: 'Test it with customers',
    sentence: 'Try the change with a small group, look at what they do, and decide by the result.',
    why: 'A small test is cheaper than a confident mistake.',
  },
};

/** The seven steps, in their order. */
export const steps: readonly Step[] = stepIds.map((id, index) => ({ id, number: index + 1, ...texts[id] }));

export function stepOf(id: StepId): Step {
  return { id, number: stepIds.indexOf(id) + 1, ...texts[id] };
}
