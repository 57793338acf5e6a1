import type { Actor, Emotion } from '../../../../model/touchpoint';
import type { ChannelKey } from '../channels';
import type { StageKey } from '../stages';

/** A touchpoint of the sample, as its author writes it; whatever is left out is empty. */
export interface SampleTouchpoint {
  readonly key: string;
  readonly stage: StageKey;
  readonly actor: Actor;
  /** At most 60 characters, so that the card needs no cutting. */
  readonly title: string;
  readonly emotion: Emotion;
  readonly importance: 1 | 2 | 3 | 4 | 5;
  readonly channel?: ChannelKey;
  readonly momentOfTruth?: boolean;
  readonly pains?: readonly string[];
  readonly gains?: readonly string[];
  readonly quotes?: readonly string[];
  readonly notes?: string;
}
