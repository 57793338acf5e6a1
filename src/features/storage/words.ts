import { counted, isolated } from '../../domain/words';
import type { CopyState } from '../../state/copies';

/** Whether a copy outside the browser holds the journey as it is now. */
export function isCopied({ copy, seq }: CopyState): boolean {
  return copy !== null && copy.seq >= seq;
}

/** Where the last copy of a journey went, inside a sentence. */
export const copyPlaces: Readonly<Record<'file' | 'workspace' | 'folder', string>> = {
  file: 'as a file',
  workspace: 'with everything',
  folder: 'in the folder',
};

/** What changed since the last copy: “up to date”, “4 edits since”, “never copied”. */
export function sinceCopy(state: CopyState): string {
  if (state.copy === null) return state.edits > 0 ? `${counted(state.edits, 'edit')}, never copied` : 'Never copied';
  if (isCopied(state)) return 'Up to date';
  return state.edits > 0 ? `${counted(state.edits, 'edit')} since` : 'Changed since';
}

/** How safe the journeys are, as one statement and the reason for it. */
export interface Standing {
  readonly tone: 'success' | 'warning' | 'neutral';
  readonly title: string;
  readonly sentence: string;
}

const CLEARED = 'Browsers can clear what a site stores; a copy elsewhere brings it all back.';

export function standingOf(states: readonly CopyState[], folder: string | null): Standing {
  const journeys = states.filter(({ deletedAt }) => deletedAt === null);
  const total = journeys.length;
  if (total === 0) {
    return { tone: 'neutral', title: 'No journeys yet', sentence: 'What you draw will be kept in this browser.' };
  }
  const open = journeys.filter((state) => !isCopied(state));
  const all = total === 1 ? 'Your journey' : total === 2 ? 'Both journeys' : `All ${total} journeys`;
  const [has, them] = total === 1 ? ['has', 'it'] : ['have', 'them'];
  if (open.length === 0) {
    const isInFolder = journeys.every(({ copy }) => copy?.kind === 'folder');
    const where = folder !== null && isInFolder ? `in the folder ‘${isolated(folder)}’` : 'outside this browser';
    return {
      tone: 'success',
      title: `${all} ${has} a copy ${where}`,
      sentence: `Nothing has changed since. If this browser loses ${them}, the copy brings ${them} back.`,
    };
  }
  if (open.every(({ copy }) => copy === null) && open.length === total) {
    const title = total === 1 ? 'Your journey is in this browser only' : `${all} are in this browser only`;
    return { tone: 'warning', title, sentence: CLEARED };
  }
  const want = open.length === 1 ? 'wants' : 'want';
  return { tone: 'warning', title: `${open.length} of ${total} journeys ${want} a new copy`, sentence: CLEARED };
}
