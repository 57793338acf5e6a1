import { useMemo } from 'react';
import type { Difference } from '../../domain/compare/difference';
import { restorePatch } from '../../domain/compare/restore';
import type { JourneyDocument } from '../../domain/document';
import { patchBetween } from '../../domain/patch';
import { offerUndo } from '../../parts/useEdits';
import { useJourney, useWorkspace } from '../../state/context';
import type { Engine } from '../../state/engine';
import type { VersionRecord } from '../../state/versions';
import type { Workspace } from '../../state/workspace';
import { announce } from '../../ui/Announcer';
import { toasts } from '../../ui/Toast';
import { keepVersion } from './keepVersion';
import { versionPhrase } from './words';

export interface VersionEdits {
  /** Keeps the journey as it is; answers with the version's id, or null when that failed. */
  keep(name: string): Promise<string | null>;
  rename(record: VersionRecord, name: string): Promise<void>;
  remove(record: VersionRecord): Promise<void>;
  /** Makes the journey what the version holds. The journey as it is becomes a version first. */
  restore(record: VersionRecord, document: JourneyDocument): Promise<void>;
  /** Takes single rows back to what the version holds. `what` is one of them in words. */
  restoreItems(source: JourneyDocument, differences: readonly Difference[], what: string): void;
}

const refuse = (what: string, message: string) => void toasts.show({ tone: 'danger', message: `${what}. ${message}` });

export function useVersionEdits(): VersionEdits {
  const { engine } = useJourney();
  const workspace = useWorkspace();
  return useMemo(() => versionEdits(engine, workspace), [engine, workspace]);
}

/** What can be done with versions, each said in words and with a way back. */
export function versionEdits(engine: Engine, workspace: Workspace): VersionEdits {
  const { versions } = workspace;
  const now = () => engine.store.getState().document;
  return {
    async keep(name) {
      const kept = await keepVersion(workspace, now(), name);
      return kept.ok ? kept.value.id : null;
    },
    async rename(record, name) {
      const renamed = await versions.rename(record.id, name.trim() === '' ? null : name);
      if (!renamed.ok) refuse('Not renamed', renamed.error.message);
    },
    async remove(record) {
      const [held, phrase] = [await versions.read(record.id), versionPhrase(record)];
      const removed = await versions.remove(record.id);
      if (!removed.ok) return refuse('Not deleted', removed.error.message);
      const putBack = async () => {
        if (!held.ok) return;
        const back = await versions.putBack(record, held.value);
        if (back.ok) announce(`${phrase} is back`);
        else refuse('Not brought back', back.error.message);
      };
      const undo = held.ok ? { action: { label: 'Undo', onAction: () => void putBack() } } : {};
      toasts.show({ message: `Deleted ${phrase}`, ...undo });
    },
    async restore(record, document) {
      const phrase = versionPhrase(record);
      // A patch without a change adds no step: its Undo would take back whatever was done last.
      if (patchBetween(now(), document).length === 0)
        return void toasts.show({ message: 'The journey is already as it was in that version' });
      const kept = await versions.keep(now(), { name: null, reason: 'restore' });
      if (!kept.ok)
        return refuse('Not restored, since the journey as it is could not be kept first', kept.error.message);
      const applied = engine.apply(`Restore ${phrase}`, patchBetween(now(), document));
      if (!applied.ok) return refuse('Not restored', applied.error.message);
      offerUndo(engine, `Restored ${phrase}`);
    },
    restoreItems(source, differences, what) {
      const patch = restorePatch(now(), source, differences);
      if (patch.length === 0) return void toasts.show({ message: 'It is already as it was in that version' });
      const applied = engine.apply(`Take back: ${what}`, patch);
      if (!applied.ok) return refuse('Not restored', applied.error.message);
      offerUndo(engine, `Taken back: ${what}`);
    },
  };
}
