import { composePatches, type Patch } from '../domain/patch';

/** Most undo steps that are kept, in memory and in the journal; older ones can no longer be undone. */
export const MAX_STEPS = 500;

/** What an undo step is called, and what it did. */
interface Step {
  readonly label: string;
  readonly patch: Patch;
}

/** Two parts of one undo step as one. A card that was added and then typed into keeps saying that it was added. */
export function joined(first: Step, second: Step): Step {
  const isNew = first.patch.some(({ before }) => before === null);
  return { label: isNew ? first.label : second.label, patch: composePatches(first.patch, second.patch) };
}
