import { ArrowDown, ArrowUp, Ellipsis, Trash2 } from 'lucide-react';
import { type KeyboardEvent, memo, useEffect, useRef } from 'react';
import { editSegment, moveSegment, removeSegment } from '../../../../domain/commands/segments';
import { percent } from '../../../../domain/figures';
import { MAX_TEXT } from '../../../../domain/model/fields';
import type { Segment } from '../../../../domain/model/segment';
import { WEIGHT } from '../../../../domain/typedNumber';
import { isolated } from '../../../../domain/words';
import { useEdits } from '../../../../parts/useEdits';
import { named } from '../../../../parts/words';
import { announce } from '../../../../ui/Announcer';
import { isComposing } from '../../../../ui/keys';
import { MenuButton } from '../../../../ui/MenuButton';
import { QuietNumber } from '../fields/QuietNumber';
import { RowText, textOf } from '../fields/RowText';
import { Statement } from '../fields/Statement';
import styles from './SegmentCard.module.css';

export interface SegmentCardProps {
  segment: Segment;
  index: number;
  count: number;
  /** Share of customers, 0–1; null when all weigh nothing. */
  share: number | null;
  /** Born here and now: its name is selected, ready to be replaced. */
  isNew: boolean;
  onRemoved: () => void;
}

/** A group of customers: its name, its share, what it wants and what it is promised. Alt+↑ and Alt+↓ move it. */
export const SegmentCard = memo(function SegmentCard({
  segment,
  index,
  count,
  share,
  isNew,
  onRemoved,
}: SegmentCardProps) {
  const { id } = segment;
  const { edit, editAndSay } = useEdits();
  const name = useRef<HTMLTextAreaElement>(null);
  const label = named(segment.name);
  const text = textOf('segments', id, (changes, session) => edit(editSegment, { id, ...changes }, session));

  useEffect(() => {
    if (!isNew) return;
    name.current?.focus();
    name.current?.select();
  }, [isNew]);

  function moveTo(place: number) {
    if (place < 0 || place >= count) return;
    if (edit(moveSegment, { id, index: place })) announce(`${isolated(label)} is now ${place + 1} of ${count}`);
  }

  function moveByKey(event: KeyboardEvent) {
    if (isComposing(event) || !event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
    event.preventDefault();
    event.stopPropagation();
    moveTo(event.key === 'ArrowUp' ? index - 1 : index + 1);
  }

  function act(action: string) {
    if (action === 'up') moveTo(index - 1);
    else if (action === 'down') moveTo(index + 1);
    else if (editAndSay(removeSegment, { id })) onRemoved();
  }

  return (
    <li className={styles.card} aria-label={label} data-segment={id} onKeyDown={moveByKey}>
      <div className={styles.line}>
        <RowText {...text} field="name" ref={name} label="Segment name" look="strong" maxLength={500} />
        <span className={styles.share} title="Share of customers">
          {share === null ? '–' : percent(share)}
        </span>
        <MenuButton
          label={`More for ${isolated(label)}`}
          iconOnly
          icon={<Ellipsis aria-hidden />}
          size="small"
          placement="bottom end"
          items={[
            {
              id: 'up',
              label: 'Move up',
              shortcut: 'Alt+ArrowUp',
              icon: <ArrowUp aria-hidden />,
              isDisabled: index === 0,
            },
            {
              id: 'down',
              label: 'Move down',
              shortcut: 'Alt+ArrowDown',
              icon: <ArrowDown aria-hidden />,
              isDisabled: index === count - 1,
            },
            'separator',
            { id: 'remove', label: 'Delete', icon: <Trash2 aria-hidden />, isDanger: true },
          ]}
          onAction={act}
        />
      </div>
      <div className={styles.bar}>
        <span className={styles.fill} style={{ width: percent(share ?? 0) }} />
      </div>
      <div className={styles.weight}>
        <span aria-hidden>Weight</span>
        <QuietNumber
          label={`Weight of ${isolated(label)}`}
          kind={WEIGHT}
          value={segment.weight}
          onChange={(weight) => {
            if (weight !== null) edit(editSegment, { id, weight });
          }}
          className={styles.number}
        />
      </div>
      <Statement name="Wants">
        <RowText
          {...text}
          field="desiredExperience"
          label="Desired experience"
          multiline
          maxLength={MAX_TEXT}
          placeholder="Which experience are they after?"
        />
      </Statement>
      <Statement name="You promise them">
        <RowText
          {...text}
          field="promises"
          label="Promises"
          multiline
          maxLength={MAX_TEXT}
          placeholder="What may they count on?"
        />
      </Statement>
    </li>
  );
});
