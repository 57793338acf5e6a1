interface SampleSegment {
  readonly key: string;
  readonly name: string;
  readonly weight: number;
  readonly desiredExperience: string;
  readonly promises: string;
}

/** Travellers by the experience they want. Weights are invented shares of customers, in percent. */
export const segments = [
  {
    key: 'noSurprises',
    name: 'No surprises',
    weight: 45,
    desiredExperience:
      'To know beforehand what it costs, when I arrive and what happens if it goes wrong. A dull flight is a good flight.',
    promises: 'Full price on the first screen. Word of any delay before you have to ask. Rebooking without a queue.',
  },
  {
    key: 'lookedAfter',
    name: 'Looked after',
    weight: 30,
    desiredExperience:
      'A person who notices that I travel with a toddler, a stick or my mother, and who helps without being asked twice.',
    promises: 'Families sit together at no charge. A human voice within three minutes. Help from kerb to cabin.',
  },
  {
    key: 'adventure',
    name: 'Part of the adventure',
    weight: 25,
    desiredExperience:
      'The holiday begins at the gate: a low pass over the bay, a crew from the islands, and tips that no brochure has.',
    promises: 'Boards, bikes and binoculars are welcome. Tips come from people who live there.',
  },
] as const satisfies readonly SampleSegment[];

export type SegmentKey = (typeof segments)[number]['key'];
