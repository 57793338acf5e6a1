import { useEffect, useRef, useState } from 'react';
import type { JourneyDocument } from '../../domain/document';
import { useDocument, useJourney, useWorkspace } from '../../state/context';
import type { VersionRecord } from '../../state/versions';

/** The versions of the open journey, live; null until the first answer. */
export function useVersions(): { readonly records: readonly VersionRecord[] | null; readonly problem: string | null } {
  const { engine } = useJourney();
  const { versions } = useWorkspace();
  const [records, setRecords] = useState<readonly VersionRecord[] | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  useEffect(
    () =>
      versions.watch(
        engine.journeyId,
        (next) => {
          setRecords(next);
          setProblem(null);
        },
        setProblem,
      ),
    [versions, engine],
  );
  return { records, problem };
}

/** Names the open journey as it is now, where a version could be named. */
export const NOW = 'now';

export type Reading =
  | { readonly kind: 'reading' }
  | { readonly kind: 'read'; readonly document: JourneyDocument }
  | { readonly kind: 'failed'; readonly message: string };

const reading: Reading = { kind: 'reading' };

/** What a version holds; versions never change, so each is read once. `NOW` is the open journey, and follows it. */
export function useVersion(id: string | null): Reading {
  const { versions } = useWorkspace();
  const now = useDocument((document) => document);
  const known = useRef(new Map<string, Reading>());
  const [, setCount] = useState(0);
  useEffect(() => {
    if (id === null || id === NOW || known.current.get(id)?.kind === 'read') return;
    let isStale = false;
    known.current.set(id, reading);
    void versions.read(id).then((read) => {
      known.current.set(
        id,
        read.ok ? { kind: 'read', document: read.value } : { kind: 'failed', message: read.error.message },
      );
      if (!isStale) setCount((count) => count + 1);
    });
    return () => {
      isStale = true;
    };
  }, [versions, id]);
  if (id === NOW) return { kind: 'read', document: now };
  return (id !== null && known.current.get(id)) || reading;
}
