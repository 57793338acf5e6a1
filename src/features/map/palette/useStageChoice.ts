import { useState } from 'react';
import type { ContextMenuTarget } from '../../../ui/ContextMenu';

interface Question {
  readonly at: ContextMenuTarget;
  readonly answer: (stageId: string) => void;
}

/** What the menu of stages needs: where it is open, and what to do with the answer. */
export interface StageMenuProps {
  readonly at: ContextMenuTarget | null;
  readonly onChoose: (stageId: string) => void;
  readonly onClose: () => void;
}

/** Does something at the target stage, or asks which stage when there is none. */
export function useStageChoice(target: string | null) {
  const [question, setQuestion] = useState<Question | null>(null);
  const menu: StageMenuProps = {
    at: question?.at ?? null,
    onChoose: (stageId) => question?.answer(stageId),
    onClose: () => setQuestion(null),
  };
  return {
    menu,
    /** `at` is where the menu opens, if it has to. */
    choose(at: ContextMenuTarget, answer: (stageId: string) => void) {
      if (target) answer(target);
      else setQuestion({ at, answer });
    },
  };
}
