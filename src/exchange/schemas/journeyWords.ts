import type { RowOf, TableName } from '../../domain/model/tables';

interface TableWords<T extends TableName> {
  /** Name of the record in the schema's `$defs`. */
  readonly name: string;
  readonly about: string;
  readonly fields: { readonly [K in keyof RowOf<T>]-?: string };
}

const id = 'Random and global: 1 to 64 letters, digits, “-” or “_”; unique in its list.';
const order = 'Fractional key: rows sort by this text, then by id. “a0”, “a1”, “a2” … “a9” are ten keys in order.';

/** What each field means to someone who writes or reads journey files. A field without words does not compile. */
export const journeyWords: { readonly [T in TableName]: TableWords<T> } = {
  journeys: {
    name: 'journey',
    about: 'One map of how customers interact with an organisation.',
    fields: {
      id,
      title: 'What the map is called.',
      kind: 'As-is (current) or to-be (future).',
      description: 'What it is about, for whom.',
      illustration: 'True for a made-up example: screens and exports then say so.',
      createdAt:
        'When it was made, as 2026-11-22T16:04:00.000Z. Older files have milliseconds since 1970-01-01 UTC, which are read as well.',
    },
  },
  stages: {
    name: 'stage',
    about: 'A column of the map: one phase of the customer lifecycle.',
    fields: {
      id,
      order,
      name: 'What the stage is called.',
      phase: 'The phase of the lifecycle that it belongs to, so that journeys stay comparable when stages are renamed.',
      goal: 'What the customer wants to get done here.',
      goalSuggested: 'Whether the goal is a template’s and nobody has said yet that it is so.',
      promise: 'What the organisation promises here.',
      importance:
        'Weight in the journey’s coverage, 1 (least) to 5 (most); null while nobody has said, and then it weighs 3.',
    },
  },
  touchpoints: {
    name: 'touchpoint',
    about: 'One interaction, in a stage.',
    fields: {
      id,
      stageId: 'The stage that it is in.',
      order,
      title: 'What happens, in a few words.',
      actor: 'Who acts. “peer” means customers talking with each other: the organisation is not in the room.',
      emotion: 'How the customer feels, from −2 (very negative) to 2 (very positive); null while nobody has said.',
      importance: 'How much it matters to the customer, 1 (least) to 5 (most); null while nobody has said.',
      channelId: 'The channel where it happens, or null.',
      momentOfTruth: 'True where the customer’s opinion is made.',
      pains: 'What frustrates the customer.',
      gains: 'What pleases the customer.',
      quotes: 'What customers said, word for word.',
      notes: 'Anything else.',
      tagIds: 'The tags that it carries.',
    },
  },
  links: {
    name: 'link',
    about: 'A directed connection between touchpoints: the path that customers take. Loops are normal.',
    fields: {
      id,
      fromId: 'The touchpoint that it starts at.',
      toId: 'The touchpoint that it leads to.',
      label: 'Words on the line.',
    },
  },
  channels: {
    name: 'channel',
    about: 'A place where interaction happens.',
    fields: {
      id,
      order,
      name: 'What the channel is called.',
      kind: 'What sort of place it is.',
      ownership: 'Who holds it: paid, earned, shared or owned.',
      social: 'True where customers talk with each other, or with the organisation in view of others.',
      purpose: 'What it is for, in a sentence.',
      catalogueId: 'The entry of the built-in catalogue that it came from, or null.',
      community: 'For a community: who runs it and what it formed around. Null for other channels.',
      url: 'Where it is: https://, http:// or mailto:, or null.',
    },
  },
  presences: {
    name: 'presence',
    about: 'A channel attached to a stage: how far the organisation is there. At most one per stage and channel.',
    fields: {
      id: 'stageId~channelId of where it was attached first; it stays when the channel moves to another stage.',
      stageId: 'The stage.',
      channelId: 'The channel.',
      order: `${order} Orders the channels of one stage.`,
      level:
        'How far: 0 absent, 1 listening, 2 publishing, 3 engaging (two-way conversation), 4 leading; null while nobody has said.',
      owner: 'Person or team that answers for it; empty when nobody does.',
      purpose: 'What the organisation is there for, or null.',
      responseTargetMinutes: 'Target first-response time in minutes, or null.',
      responder: 'Who answers: the response level, such as “front line” or “specialist”.',
      crmLinked: 'Whether social profiles are linked to the CRM record.',
      contentPlan: 'The content that is planned.',
      status: 'Whether it is planned, active or paused.',
    },
  },
  segments: {
    name: 'segment',
    about: 'A group of customers by the experience they want, not by demographics.',
    fields: {
      id,
      order,
      name: 'What the segment is called.',
      weight: 'Share of customers in any unit: weights are normalised to sum 1.',
      desiredExperience: 'The experience that these customers want.',
      promises: 'What the organisation promises them.',
    },
  },
  demands: {
    name: 'demand',
    about: 'How much a segment uses a channel. At most one per channel, stage and segment.',
    fields: {
      id: 'channelId~stageId~segmentId, with nothing in place of a null.',
      channelId: 'The channel.',
      stageId: 'The stage, or null for every stage that has no value of its own.',
      segmentId: 'The segment, or null for the strategist’s own estimate, which is used where no segment has a value.',
      usage: 'Share of the segment that uses the channel, 0–1.',
      evidence: 'How it is known: a survey (measured), a judgement (estimated) or a template’s default (assumed).',
      sampleSize: 'Number of people asked, for a measured value, or null.',
      source: 'Where the figure comes from.',
      observedOn: 'The day that the evidence dates from, or null.',
    },
  },
  initiatives: {
    name: 'initiative',
    about: 'A roadmap item that closes gaps.',
    fields: {
      id,
      order: `${order} Orders the initiatives of one horizon.`,
      title: 'What will be done.',
      description: 'More about it.',
      horizon: 'When: now, next or later.',
      startsOn: 'First day, or null.',
      endsOn: 'Last day, or null.',
      customerValue: 'Value to the customer, 1 (least) to 5 (most); null while nobody has said.',
      businessValue: 'Value to the business, 1 (least) to 5 (most); null while nobody has said.',
      effort: 'Effort, 1 (least) to 5 (most); null while nobody has said.',
      owner: 'Person or team that does it.',
      status: 'How far it is. All but “done” and “dropped” count toward planned coverage.',
      metric: 'What shows that it worked.',
      target: 'The figure to reach.',
      dependsOn: 'Ids of initiatives that have to come first; a mention that closes a circle is removed at import.',
      promisedLevels: 'The presence levels that it will bring.',
      promisedLevelsSuggested:
        'Whether the promised levels come from a gap and nobody has said yet that they will be reached.',
      gapIds: 'The gaps that it was made for.',
      plannedFrom:
        'By gap, the figures at the moment when it was taken up: demand (0–1), presence level and opportunity score (0–20) of its channel and stage, null for unknown.',
      recommendationId: 'The recommendation (of the ten) that it follows, or null.',
    },
  },
  dismissals: {
    name: 'dismissal',
    about: 'A person’s decision that a gap does not matter.',
    fields: {
      id: 'The gap’s id.',
      reason: 'Why it does not matter.',
      dismissedAt:
        'When it was decided, as 2026-11-22T16:04:00.000Z. Older files have milliseconds since 1970-01-01 UTC, which are read as well.',
    },
  },
  tags: {
    name: 'tag',
    about: 'A word that cards carry, to find them together.',
    fields: { id, order, name: 'The word itself.' },
  },
};
