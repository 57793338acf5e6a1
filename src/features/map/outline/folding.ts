import type { OutlineLayout } from '../../../domain/lenses/outline';
import type { MapContext } from '../mapContext';

/** Folds away what is under a line of the outline, or shows it again. */
export function setFolded({ session }: MapContext, key: string, isFolded: boolean): void {
  const folded = new Set(session.getState().folded);
  if (isFolded) folded.add(key);
  else folded.delete(key);
  session.setState({ folded });
}

/** Shows a line that is folded away: what is above it is folded no longer. */
export function bringOut(context: MapContext, { parents }: OutlineLayout, key: string): void {
  const { folded } = context.session.getState();
  for (let parent = parents.get(key); parent !== undefined; parent = parents.get(parent)) {
    if (folded.has(parent)) setFolded(context, parent, false);
  }
}
