/** The ten recommendations, in their order, as ids; their texts are in `recommendations.ts`. */
export const recommendationIds = [
  'market-voice',
  'plan-to-engage',
  'fishing-programme',
  'top-places',
  'relationships',
  'content',
  'community',
  'listen-respond',
  'employee-community',
  'integrate',
] as const;

export type RecommendationId = (typeof recommendationIds)[number];

/** The seven steps, in their order, as ids; their texts are in `steps.ts`. */
export const stepIds = [
  'customer-data',
  'segments',
  'plan',
  'content',
  'blog',
  'other-tools',
  'test-with-customers',
] as const;

export type StepId = (typeof stepIds)[number];
