import { Plus } from 'lucide-react';
import { useCallback, useRef, useState } from 'react';
import { addSegment } from '../../../../domain/commands/segments';
import { inOrder } from '../../../../domain/order';
import { useEdits } from '../../../../parts/useEdits';
import { useDocument } from '../../../../state/context';
import { Button } from '../../../../ui/Button';
import { Section } from '../fields/Section';
import styles from '../Inspector.module.css';
import { SegmentCard } from './SegmentCard';
import cards from './SegmentCard.module.css';

/** The groups of customers, with their shares. */
export function Segments() {
  const rows = useDocument((document) => document.segments);
  const { edit } = useEdits();
  const add = useRef<HTMLButtonElement>(null);
  const [born, setBorn] = useState<string | null>(null);
  // Once the menu that deleted it has closed and given up the focus.
  const focusAdd = useCallback(() => void setTimeout(() => add.current?.focus(), 50), []);
  const segments = inOrder(rows.values());
  const total = segments.reduce((sum, { weight }) => sum + weight, 0);

  return (
    <Section
      title="Segments"
      note={segments.length > 0 ? segments.length : undefined}
      actions={
        <Button
          ref={add}
          variant="quiet"
          size="small"
          icon={<Plus aria-hidden />}
          onPress={() => {
            const made = edit(addSegment, { name: `Segment ${segments.length + 1}` });
            setBorn(made?.created[0] ?? null);
          }}
        >
          Add segment
        </Button>
      }
    >
      {segments.length === 0 ? (
        <p className={styles.hint}>
          Group customers by the experience they want, not by age or income. Demand is then said per segment.
        </p>
      ) : (
        <ul className={cards.list}>
          {segments.map((segment, index) => (
            <SegmentCard
              key={segment.id}
              segment={segment}
              index={index}
              count={segments.length}
              share={total > 0 ? segment.weight / total : null}
              isNew={segment.id === born}
              onRemoved={focusAdd}
            />
          ))}
        </ul>
      )}
    </Section>
  );
}
