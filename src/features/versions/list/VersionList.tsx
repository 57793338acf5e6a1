import { BookmarkPlus } from 'lucide-react';
import { type FormEvent, type KeyboardEvent, type RefObject, useRef, useState } from 'react';
import { GridList } from 'react-aria-components';
import { useWorkspace } from '../../../state/context';
import type { VersionRecord } from '../../../state/versions';
import { Button } from '../../../ui/Button';
import type { EditEnd } from '../../../ui/InlineText';
import { TextField } from '../../../ui/TextField';
import { LONGEST_NAME } from '../keepVersion';
import type { VersionEdits } from '../useVersionEdits';
import styles from './VersionList.module.css';
import { VersionRow } from './VersionRow';

interface VersionListProps {
  records: readonly VersionRecord[];
  chosenId: string | null;
  nameField: RefObject<HTMLInputElement | null>;
  edits: VersionEdits;
  /** Answers whether it was kept. */
  onKeep: (name: string) => Promise<boolean>;
  onChoose: (id: string) => void;
}

/** The line of versions from now back, and the field that names the next one. */
export function VersionList({ records, chosenId, nameField, edits, onKeep, onChoose }: VersionListProps) {
  const now = useWorkspace().now();
  const [name, setName] = useState('');
  const [renamingId, setRenamingId] = useState<string | null>(null);
  const list = useRef<HTMLDivElement>(null);
  const keep = async (event: FormEvent) => {
    event.preventDefault();
    setName('');
    // What was not kept keeps its name, unless another one is being typed by now.
    if (!(await onKeep(name))) setName((typed) => typed || name);
  };
  const endRenaming = (id: string, reason: EditEnd) => {
    setRenamingId(null);
    if (reason !== 'enter' && reason !== 'escape') return;
    list.current?.querySelector<HTMLElement>(`[data-version="${CSS.escape(id)}"]`)?.focus();
  };
  const onKeyDown = ({ key, target }: KeyboardEvent) => {
    const record = records.find(({ id }) => id === chosenId);
    if (!record || !(target instanceof HTMLElement) || target.getAttribute('role') !== 'row') return;
    if (key === 'F2') setRenamingId(record.id);
    if (key === 'Delete' || key === 'Backspace') void edits.remove(record);
  };
  return (
    <aside aria-label="Versions" className={styles.side}>
      <form onSubmit={(event) => void keep(event)} className={styles.form}>
        <TextField
          label="Name the journey as it is now"
          placeholder="Before the workshop"
          size="small"
          maxLength={LONGEST_NAME}
          value={name}
          onChange={setName}
          inputRef={nameField}
        />
        <Button type="submit" variant="primary" size="small" icon={<BookmarkPlus aria-hidden />}>
          Keep a version
        </Button>
      </form>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the rows inside have the focus */}
      <div className={styles.line} onKeyDown={onKeyDown}>
        <div className={styles.now}>
          <span className={styles.name}>Now</span>
          <span className={styles.when}>the journey as it is</span>
        </div>
        {records.length > 0 && (
          <GridList
            ref={list}
            aria-label="Versions, newest first"
            items={records}
            dependencies={[renamingId, now]}
            selectionMode="single"
            selectionBehavior="replace"
            disallowEmptySelection
            selectedKeys={chosenId === null ? [] : [chosenId]}
            onSelectionChange={(keys) => {
              const [id] = keys === 'all' ? [] : [...keys];
              if (id !== undefined) onChoose(String(id));
            }}
            className={styles.versions ?? ''}
          >
            {(record) => (
              <VersionRow
                record={record}
                now={now}
                isRenaming={record.id === renamingId}
                onRenameStart={() => setRenamingId(record.id)}
                onRename={(next) => void edits.rename(record, next)}
                onRenameEnd={(reason) => endRenaming(record.id, reason)}
                onRemove={() => void edits.remove(record)}
              />
            )}
          </GridList>
        )}
      </div>
    </aside>
  );
}
