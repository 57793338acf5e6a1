import { ArrowLeft } from 'lucide-react';
import { useRef, useState } from 'react';
import { channelKindLabels, ownershipLabels } from '../../../domain/labels';
import {
  type Channel,
  type ChannelKind,
  channelKinds,
  type Ownership,
  ownerships,
} from '../../../domain/model/channel';
import { Button } from '../../../ui/Button';
import type { ContextMenuTarget } from '../../../ui/ContextMenu';
import { SegmentedControl } from '../../../ui/SegmentedControl';
import { Select } from '../../../ui/Select';
import { Switch } from '../../../ui/Switch';
import { TextField } from '../../../ui/TextField';
import styles from './NewChannelForm.module.css';

export type NewChannel = Pick<Channel, 'name' | 'kind' | 'ownership' | 'social'>;

export interface NewChannelFormProps {
  /** What was searched for in vain. */
  name: string;
  /** `at` is where a menu of stages can open. */
  onAttach: (channel: NewChannel, at: ContextMenuTarget) => void;
  onCancel: () => void;
}

const kindOptions = channelKinds.map((id) => ({ id, label: channelKindLabels[id] }));
const ownershipOptions = ownerships.map((id) => ({ id, label: ownershipLabels[id] }));

/** Kinds in which people talk in view of others. */
const socialKinds: readonly ChannelKind[] = ['social-network', 'video', 'community', 'q-and-a', 'review-site'];

/** A channel that the catalogue does not know, described in four strokes. */
export function NewChannelForm({ name: searched, onAttach, onCancel }: NewChannelFormProps) {
  const [name, setName] = useState(searched);
  const [kind, setKind] = useState<ChannelKind>('community');
  const [ownership, setOwnership] = useState<Ownership>('shared');
  const [isSocial, setSocial] = useState(true);
  const submit = useRef<HTMLButtonElement>(null);
  const isNamed = name.trim() !== '';

  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (isNamed)
          onAttach({ name: name.trim(), kind, ownership, social: isSocial }, submit.current ?? { x: 0, y: 0 });
      }}
    >
      <Button variant="quiet" size="small" icon={<ArrowLeft aria-hidden />} onPress={onCancel} className={styles.back}>
        All channels
      </Button>
      <TextField label="Name" value={name} onChange={setName} maxLength={500} autoFocus />
      <Select
        label="Kind"
        items={kindOptions}
        value={kind}
        onChange={(next) => {
          setKind(next);
          setSocial(socialKinds.includes(next));
        }}
      />
      <SegmentedControl
        label="Ownership"
        showLabel
        fill
        options={ownershipOptions}
        value={ownership}
        onChange={setOwnership}
      />
      <Switch isSelected={isSocial} onChange={setSocial}>
        People talk there in view of others
      </Switch>
      <Button ref={submit} type="submit" variant="primary" isDisabled={!isNamed}>
        Attach
      </Button>
    </form>
  );
}
