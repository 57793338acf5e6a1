import { useEffect, useRef } from 'react';
import { useLocation } from 'wouter';
import { type Importer, useImport } from '../../features/library/useImport';
import { useWorkspace } from '../../state/context';
import { journeyPath } from '../../state/routes';

/** The library's importer, for screens that show no list of journeys. */
export function useImporter(): Importer {
  const workspace = useWorkspace();
  const [, navigate] = useLocation();
  const ids = useRef<ReadonlySet<string>>(new Set());
  useEffect(
    () =>
      workspace.watch(
        (records) => {
          ids.current = new Set(records.map(({ id }) => id));
        },
        () => {},
      ),
    [workspace],
  );
  return useImport(
    (id) => ids.current.has(id),
    (id) => navigate(journeyPath(id, 'map')),
  );
}
