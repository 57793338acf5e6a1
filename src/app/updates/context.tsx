import { createContext, type ReactNode, useContext } from 'react';
import type { Updates } from './startUpdates';

const UpdatesContext = createContext<Updates | null>(null);

/** Hands the updates to the shell and the error boundaries. */
export function UpdatesProvider({ updates, children }: { updates: Updates; children: ReactNode }) {
  return <UpdatesContext value={updates}>{children}</UpdatesContext>;
}

/** Null where the app runs without them: in tests of other things. */
export function useUpdates(): Updates | null {
  return useContext(UpdatesContext);
}
