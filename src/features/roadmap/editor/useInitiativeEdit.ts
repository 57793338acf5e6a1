import { useCallback } from 'react';
import { editInitiative } from '../../../domain/commands/initiatives';
import type { Initiative } from '../../../domain/model/initiative';
import type { TypingSession } from '../../../parts/typingSession';
import { useRoadmapTools } from '../roadmapDesk';

export type InitiativeChanges = Partial<Omit<Initiative, 'id' | 'order' | 'horizon' | 'status'>>;

/** Changes fields of one initiative; what is refused is said in a message. Horizon and status have gestures of their own. */
export function useInitiativeEdit(id: string): (changes: InitiativeChanges, session?: TypingSession) => boolean {
  const { desk } = useRoadmapTools();
  return useCallback((changes, session) => desk.edit(editInitiative, { id, ...changes }, session) !== null, [desk, id]);
}
