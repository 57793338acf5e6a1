import type { Phase, Stage } from './model/stage';
import { inOrder } from './order';

/** How many colours there are for stages outside the seven phases. */
export const OWN_TONES = 7;

/** The colour of a stage, by name: its phase, or one of those for stages of one's own, which lie between the phases. */
export type StageTone = Phase | `own-${number}`;

const known = new WeakMap<ReadonlyMap<string, Stage>, ReadonlyMap<string, StageTone>>();

/** The colour of each stage: own stages take theirs in turn, by their order, so that neighbours can be told apart. */
export function stageTones(stages: ReadonlyMap<string, Stage>): ReadonlyMap<string, StageTone> {
  let tones = known.get(stages);
  if (!tones) {
    let own = 0;
    tones = new Map(
      inOrder(stages.values()).map(({ id, phase }): [string, StageTone] => [
        id,
        phase === 'custom' ? `own-${(own++ % OWN_TONES) + 1}` : phase,
      ]),
    );
    known.set(stages, tones);
  }
  return tones;
}
