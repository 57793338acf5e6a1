import { assemble, ordered } from '../../../src/domain/catalogue/templates/assemble';
import type { JourneyDocument } from '../../../src/domain/document';
import { channelSchema } from '../../../src/domain/model/channel';
import { journeySchema } from '../../../src/domain/model/journey';
import { presenceId, presenceSchema } from '../../../src/domain/model/presence';
import { phases, stageSchema } from '../../../src/domain/model/stage';
import { touchpointSchema } from '../../../src/domain/model/touchpoint';

export interface JourneySketch {
  /** Titles of the touchpoints of each stage; a touchpoint's id is `t<stage>-<place>`, a stage's `s<stage>`. */
  readonly stages: readonly (readonly string[])[];
  /** Numbers of the channels at each stage; a channel's id is `c<number>`. */
  readonly channels?: readonly (readonly number[])[];
  /** Pairs of touchpoint ids. */
  readonly links?: readonly (readonly [string, string])[];
  readonly promises?: readonly string[];
}

/** A journey of a few words, for tests about where things stand. */
export function sketch({ stages, channels = [], links = [], promises = [] }: JourneySketch): JourneyDocument {
  const used = [...new Set(channels.flat())];
  return assemble('j', {
    journeys: [journeySchema.parse({ id: 'j', title: 'Sketch', createdAt: 0 })],
    stages: ordered(stages).map(({ order }, i) =>
      stageSchema.parse({ id: `s${i}`, order, name: `Stage ${i}`, phase: phases[i % 8], promise: promises[i] ?? '' }),
    ),
    touchpoints: stages.flatMap((titles, i) =>
      ordered(titles.map((title) => ({ title }))).map(({ title, order }, n) =>
        touchpointSchema.parse({ id: `t${i}-${n}`, stageId: `s${i}`, order, title }),
      ),
    ),
    channels: ordered(used.map((number) => ({ number }))).map(({ number, order }) =>
      channelSchema.parse({ id: `c${number}`, order, name: `Channel ${number}`, kind: 'blog' }),
    ),
    presences: channels.flatMap((numbers, i) =>
      ordered(numbers.map((number) => ({ number }))).map(({ number, order }) =>
        presenceSchema.parse({
          id: presenceId(`s${i}`, `c${number}`),
          stageId: `s${i}`,
          channelId: `c${number}`,
          order,
        }),
      ),
    ),
    links: links.map(([fromId, toId]) => ({ id: `${fromId}_${toId}`, fromId, toId, label: '' })),
  });
}
