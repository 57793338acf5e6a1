import { editTouchpoint } from '../../../../domain/commands/touchpoints';
import { actorLabels } from '../../../../domain/labels';
import { type Actor, actors } from '../../../../domain/model/touchpoint';
import { useEdits } from '../../../../parts/useEdits';
import { useDocument } from '../../../../state/context';
import { SegmentedControl } from '../../../../ui/SegmentedControl';
import styles from '../Inspector.module.css';

const explanations: Readonly<Record<Actor, string>> = {
  customer: 'The customer does something with you, or on their own.',
  company: 'Your organisation acts, and the customer notices.',
  peer: 'Customers talk with each other; you are not in the room.',
};

const options = actors.map((id) => ({ id, label: actorLabels[id] }));

/** Who acts, with what that means. */
export function TouchpointActor({ id }: { id: string }) {
  const value = useDocument((document) => document.touchpoints.get(id)?.actor) ?? 'customer';
  const { edit } = useEdits();
  return (
    <div className={styles.stack}>
      <SegmentedControl
        label="Actor"
        options={options}
        value={value}
        onChange={(actor) => edit(editTouchpoint, { id, actor })}
        size="small"
        fill
      />
      <p className={styles.hint}>{explanations[value]}</p>
    </div>
  );
}
