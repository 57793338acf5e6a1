import { useCallback, useEffect, useState } from 'react';
import { useWorkspace } from '../../state/context';
import { findOrphans, type OrphanVersion } from '../../state/everything';

/** The newest versions of journeys that are gone from the database. */
export function useOrphans(): { readonly orphans: readonly OrphanVersion[]; reload(): void } {
  const workspace = useWorkspace();
  const [orphans, setOrphans] = useState<readonly OrphanVersion[]>([]);
  const reload = useCallback(() => {
    void findOrphans(workspace).then((found) => setOrphans(found.ok ? found.value : []));
  }, [workspace]);
  useEffect(reload, [reload]);
  return { orphans, reload };
}
