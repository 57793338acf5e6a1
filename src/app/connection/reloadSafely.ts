import type { Workspace } from '../../state/workspace';

/** How long unsaved edits may still take before somebody is asked, in milliseconds. */
const PATIENCE = 2_000;

/** Reloads once everything is saved; answers false, without a reload, when that does not happen soon. */
export async function reloadSafely(
  { settled }: Pick<Workspace, 'settled'>,
  reload: () => void = () => window.location.reload(),
): Promise<boolean> {
  const late = new Promise<boolean>((resolve) => setTimeout(() => resolve(false), PATIENCE));
  const isSaved = await Promise.race([settled().then(() => true), late]);
  if (isSaved) reload();
  return isSaved;
}
