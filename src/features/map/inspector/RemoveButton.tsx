import { Trash2, Unlink } from 'lucide-react';
import { removeLinks } from '../../../domain/commands/links';
import { removePresences } from '../../../domain/commands/presences';
import { removeStage } from '../../../domain/commands/stages';
import { removeTouchpoints } from '../../../domain/commands/touchpoints';
import { useEdits } from '../../../parts/useEdits';
import { useJourney } from '../../../state/context';
import { IconButton } from '../../../ui/IconButton';
import { removeChannelWith } from '../removingChannel';
import { useRemoveSeveral } from './several/useRemoveSeveral';
import type { Subject } from './subject';

/** Deletes what the inspector shows, at once, with Undo. */
export function RemoveButton({ subject }: { subject: Subject }) {
  const { engine } = useJourney();
  const edits = useEdits();
  const { editAndSay } = edits;
  const removeSeveral = useRemoveSeveral();
  if (subject.kind === 'journey') return null;

  function remove() {
    switch (subject.kind) {
      case 'touchpoint':
        return editAndSay(removeTouchpoints, { ids: [subject.id] });
      case 'stage':
        return editAndSay(removeStage, { id: subject.id });
      case 'presence':
        return editAndSay(removePresences, { ids: [subject.id] });
      case 'channel':
        return removeChannelWith(engine, edits, subject.id);
      case 'link':
        return editAndSay(removeLinks, { ids: [subject.id] });
      case 'several':
        return removeSeveral(subject.rows);
    }
  }

  const isPresence = subject.kind === 'presence';
  const label = isPresence
    ? 'Detach from the stage'
    : subject.kind === 'several'
      ? 'Delete all'
      : `Delete ${subject.kind}`;
  return (
    <IconButton
      label={label}
      icon={isPresence ? <Unlink aria-hidden /> : <Trash2 aria-hidden />}
      size="small"
      onPress={remove}
    />
  );
}
