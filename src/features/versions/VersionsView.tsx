import { BookmarkPlus } from 'lucide-react';
import { useEffect, useMemo, useRef, useState } from 'react';
import { useActions } from '../../state/actionRegistry';
import { useJourney } from '../../state/context';
import { Button } from '../../ui/Button';
import { EmptyState } from '../../ui/EmptyState';
import { ErrorNotice } from '../../ui/ErrorNotice';
import { Spinner } from '../../ui/Spinner';
import { CompareBar } from './CompareBar';
import { comparisonOf } from './comparison';
import { DifferenceList } from './differences/DifferenceList';
import { VersionList } from './list/VersionList';
import { DifferenceMap } from './map/DifferenceMap';
import { useVersionEdits } from './useVersionEdits';
import { NOW, useVersion, useVersions } from './useVersions';
import styles from './VersionsView.module.css';
import { versionActions } from './versionActions';

/** The versions of the journey: keep one, compare any two on the map and in words, go back whole or item by item. */
export function VersionsView() {
  const { engine, session } = useJourney();
  const { records, problem } = useVersions();
  const edits = useVersionEdits();
  const [chosenId, setChosenId] = useState<string | null>(null);
  const [otherId, setOtherId] = useState<string>(NOW);
  const [selectedKey, setSelectedKey] = useState<string | null>(null);
  const nameField = useRef<HTMLInputElement>(null);

  // The newest at first; one that is kept meanwhile does not take its place.
  if (chosenId === null && records?.[0]) setChosenId(records[0].id);
  const chosen = records?.find(({ id }) => id === chosenId) ?? records?.[0] ?? null;
  const other = records?.find(({ id }) => id === otherId) ?? null;
  // The older one is what was before, whichever was chosen first.
  const isLater =
    chosen !== null && other !== null && records !== null && records.indexOf(chosen) < records.indexOf(other);
  const [earlier, later] = isLater ? [other, chosen] : [chosen, other];
  const from = useVersion(earlier?.id ?? null);
  const to = useVersion(later?.id ?? NOW);
  const [before, after] = [from.kind === 'read' ? from.document : null, to.kind === 'read' ? to.document : null];
  const comparison = useMemo(() => (before && after ? comparisonOf(before, after) : null), [before, after]);
  const selected = comparison?.differences.find(({ key }) => key === selectedKey) ?? null;

  useEffect(() => {
    // What the person is looking at stays selected in the other views.
    if (selected && engine.store.getState().document[selected.table].has(selected.id)) {
      session.setState({ selection: [{ table: selected.table, id: selected.id }] });
    }
  }, [engine, session, selected]);

  const restore = earlier && before ? () => void edits.restore(earlier, before) : null;
  const restoreEntry = (key: string) => {
    const entry = comparison?.entries.find((one) => one.key === key);
    if (entry && before) edits.restoreItems(before, [entry.group.head, ...entry.group.dependants], entry.sentence);
  };
  const selectedEntry = selected ? (comparison?.entryOf.get(selected.key) ?? null) : null;
  useActions(versionActions, {
    nameVersion: () => nameField.current?.focus(),
    restore,
    restoreSelected: selectedEntry === null ? null : () => restoreEntry(selectedEntry),
  });

  const keep = async (name: string) => {
    const id = await edits.keep(name);
    if (id !== null) setChosenId(id);
    return id !== null;
  };
  const unread = from.kind === 'failed' ? from.message : to.kind === 'failed' ? to.message : null;
  const failed = unread ?? problem;
  return (
    <div className={styles.view}>
      <VersionList
        records={records ?? []}
        chosenId={chosen?.id ?? null}
        nameField={nameField}
        edits={edits}
        onKeep={keep}
        onChoose={(id) => {
          setChosenId(id);
          if (id === otherId) setOtherId(NOW);
        }}
      />
      {records?.length === 0 && <NoVersions onKeep={() => void keep('')} />}
      {records === null && problem === null && (
        <div className={styles.waiting}>
          <Spinner label="Reading the versions" showLabel />
        </div>
      )}
      {failed !== null && (
        <div className={styles.waiting}>
          <ErrorNotice title={unread === null ? 'The versions cannot be listed' : 'This version cannot be shown'}>
            {failed} The journey itself is not affected.
          </ErrorNotice>
        </div>
      )}
      {chosen && earlier && records && failed === null && (
        <section aria-label="Comparison" className={styles.comparison}>
          <CompareBar
            records={records}
            earlier={earlier}
            later={later}
            chosen={chosen}
            otherId={other?.id ?? NOW}
            comparison={comparison}
            onCompareWith={setOtherId}
            onRestore={restore}
          />
          {comparison ? (
            <div className={styles.both}>
              <DifferenceMap comparison={comparison} selectedKey={selected?.key ?? null} onSelect={setSelectedKey} />
              <DifferenceList
                // Another pair starts with nothing searched for and everything in sight.
                key={`${earlier.id} ${later?.id ?? NOW}`}
                comparison={comparison}
                selectedKey={selectedEntry}
                onSelect={setSelectedKey}
                onRestore={restoreEntry}
              />
            </div>
          ) : (
            <div className={styles.waiting}>
              <Spinner label="Comparing" showLabel />
            </div>
          )}
        </section>
      )}
    </div>
  );
}

/** Before the first version: what one is good for, and the first one. */
function NoVersions({ onKeep }: { onKeep: () => void }) {
  return (
    <div className={styles.waiting}>
      <EmptyState
        title="No version yet"
        action={
          <Button variant="primary" icon={<BookmarkPlus aria-hidden />} onPress={onKeep}>
            Keep a version
          </Button>
        }
      >
        Keep the journey as it is now, and you can see on the map what has changed since, and go back whole or item by
        item.
      </EmptyState>
    </div>
  );
}
