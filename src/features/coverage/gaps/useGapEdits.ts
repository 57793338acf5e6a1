import { useMemo } from 'react';
import { dismissGap, reopenGap } from '../../../domain/commands/dismissals';
import { addInitiative } from '../../../domain/commands/initiatives';
import { figuresOf } from '../../../domain/coverage/figuresOf';
import type { Gap } from '../../../domain/coverage/types';
import type { JourneyDocument } from '../../../domain/document';
import { percent } from '../../../domain/figures';
import { horizonLabels } from '../../../domain/labels';
import { initiativeFromGap } from '../../../domain/roadmap/initiativeFromGap';
import { quoted } from '../../../domain/words';
import { useEdits } from '../../../parts/useEdits';
import { useJourney } from '../../../state/context';
import { addressedGaps } from './addressed';

/** What can be decided about a gap. Each says what happened and offers Undo. */
export interface GapEdits {
  /** Makes an initiative of it; false where one has been made already, or it was refused. */
  addToRoadmap(gap: Gap): boolean;
  dismiss(gap: Gap, reason: string): boolean;
  reopen(gap: Gap): boolean;
}

export function useGapEdits(): GapEdits {
  const { engine } = useJourney();
  const { edit, say } = useEdits();
  return useMemo(() => {
    const document = () => engine.store.getState().document;
    return {
      addToRoadmap(gap) {
        if (addressedGaps(document()).by.has(gap.id)) return false;
        const before = figuresOf(document()).planned.coverage;
        const suggested = initiativeFromGap(document(), gap);
        if (!edit(addInitiative, suggested)) return false;
        say(
          `Added ${quoted(suggested.title)} to the roadmap, ${horizonLabels[suggested.horizon]}${gain(document(), before)}`,
        );
        return true;
      },
      dismiss(gap, reason) {
        if (!edit(dismissGap, { gapId: gap.id, reason })) return false;
        say('Gap dismissed');
        return true;
      },
      reopen(gap) {
        if (!edit(reopenGap, { gapId: gap.id })) return false;
        say('Gap open again');
        return true;
      },
    };
  }, [engine, edit, say]);
}

/** “: planned coverage 36% → 39%”, where it changes. */
function gain(document: JourneyDocument, before: number | null): string {
  const after = figuresOf(document).planned.coverage;
  return before === null || after === null || after === before
    ? ''
    : `: planned coverage ${percent(before)} → ${percent(after)}`;
}
