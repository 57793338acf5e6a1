import { Dialog, Popover } from 'react-aria-components';
import type { Cell } from '../../../domain/coverage/types';
import type { JourneyDocument } from '../../../domain/document';
import { levelHint, NOT_SAID, presenceLevelLabels } from '../../../domain/labels';
import type { PresenceLevel } from '../../../domain/model/presence';
import { SegmentedControl } from '../../../ui/SegmentedControl';
import styles from './CellEditor.module.css';
import { DemandEditor } from './DemandEditor';
import { placeName, useCellEdits } from './useCellEdits';

interface Props {
  /** The cell's element: the editor opens beside it, and focus returns there. */
  readonly anchor: Element;
  readonly document: JourneyDocument;
  readonly cell: Cell;
  readonly onClose: () => void;
}

const levels: readonly PresenceLevel[] = [0, 1, 2, 3, 4];
const UNSAID = String(null);
const options = [
  { id: UNSAID, label: NOT_SAID },
  ...levels.map((level) => ({ id: String(level), label: `${level} ${presenceLevelLabels[level]}` })),
];

/** Everything that can be said about a channel at a stage here: presence, and demand by segment. Each change counts at once. */
export function CellEditor({ anchor, document, cell, onClose }: Props) {
  const { setLevel } = useCellEdits();
  const name = placeName(document, cell);
  return (
    <Popover
      isOpen
      triggerRef={{ current: anchor }}
      onOpenChange={(isOpen) => !isOpen && onClose()}
      placement="bottom"
      offset={4}
      className={styles.surface ?? ''}
    >
      <Dialog aria-label={`Edit ${name}`} className={styles.content ?? ''}>
        <h3 className={styles.title}>{name}</h3>
        <SegmentedControl
          label="Presence"
          showLabel
          fill
          size="small"
          options={options}
          value={cell.attached ? (cell.isUnsaid ? UNSAID : String(cell.level)) : ''}
          onChange={(level) => setLevel(cell, level === UNSAID ? null : (Number(level) as PresenceLevel))}
          onTakeBack={() => cell.attached && !cell.isUnsaid && setLevel(cell, null)}
        />
        <p className={styles.hint}>
          {cell.attached
            ? levelHint(cell.isUnsaid ? null : cell.level)
            : 'Not attached to this stage. Choose a level to attach it.'}
        </p>
        <DemandEditor document={document} cell={cell} />
      </Dialog>
    </Popover>
  );
}
