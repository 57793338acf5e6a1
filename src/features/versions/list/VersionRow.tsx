import { Ellipsis, PencilLine, Trash2 } from 'lucide-react';
import { GridListItem } from 'react-aria-components';
import { isolated } from '../../../domain/words';
import { exactTime, relativeTime } from '../../../parts/relativeTime';
import type { VersionRecord } from '../../../state/versions';
import { cx } from '../../../ui/cx';
import { type EditEnd, InlineText } from '../../../ui/InlineText';
import { MenuButton } from '../../../ui/MenuButton';
import type { MenuEntry } from '../../../ui/MenuItems';
import { LONGEST_NAME } from '../keepVersion';
import { versionReason, versionTitle } from '../words';
import styles from './VersionList.module.css';

interface VersionRowProps {
  record: VersionRecord;
  now: number;
  isRenaming: boolean;
  onRenameStart: () => void;
  onRename: (name: string) => void;
  onRenameEnd: (reason: EditEnd) => void;
  onRemove: () => void;
}

const items: readonly MenuEntry[] = [
  { id: 'rename', label: 'Rename', icon: <PencilLine aria-hidden />, shortcut: 'F2' },
  'separator',
  { id: 'remove', label: 'Delete', icon: <Trash2 aria-hidden />, shortcut: 'Delete', isDanger: true },
];

/** A version: what it is called, why it was kept, and when. */
export function VersionRow(props: VersionRowProps) {
  const { record, now, isRenaming, onRenameStart, onRemove } = props;
  const title = versionTitle(record);
  const reason = versionReason(record);
  const when = relativeTime(record.at, now);
  return (
    <GridListItem
      id={record.id}
      data-version={record.id}
      textValue={`${title}, ${when}`}
      className={cx(styles.version, record.name !== null && styles.named)}
    >
      <span className={styles.words}>
        {isRenaming ? (
          <NameField {...props} />
        ) : (
          <span dir="auto" className={styles.name}>
            {title}
          </span>
        )}
        <time dateTime={new Date(record.at).toISOString()} title={exactTime(record.at)} className={styles.when}>
          {[reason, when].filter(Boolean).join(' · ')}
        </time>
      </span>
      <MenuButton
        iconOnly
        size="small"
        label={`More for ‘${isolated(title)}’`}
        icon={<Ellipsis aria-hidden />}
        items={items}
        placement="bottom end"
        onAction={(id) => (id === 'rename' ? onRenameStart() : onRemove())}
      />
    </GridListItem>
  );
}

/** Keeps presses in the field from reaching the row, which would take the focus. */
function NameField({ record, onRename, onRenameEnd }: VersionRowProps) {
  const stop = (event: { stopPropagation(): void }) => event.stopPropagation();
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only keeps events of the field inside
    // biome-ignore lint/a11y/useKeyWithClickEvents: keys in the field stay there by themselves
    <span className={styles.field} onPointerDown={stop} onMouseDown={stop} onClick={stop}>
      <InlineText
        isEditing
        isFocusable={false}
        label="Name of the version"
        placeholder={versionTitle({ name: null, reason: record.reason })}
        maxLength={LONGEST_NAME}
        value={record.name ?? ''}
        onCommit={onRename}
        onEditEnd={onRenameEnd}
      />
    </span>
  );
}
