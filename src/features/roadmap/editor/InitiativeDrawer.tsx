import { Trash2 } from 'lucide-react';
import type { Initiative } from '../../../domain/model/initiative';
import { quoted } from '../../../domain/words';
import { EditableText } from '../../../parts/EditableText';
import { useDocument, useSession } from '../../../state/context';
import { Drawer } from '../../../ui/Drawer';
import { IconButton } from '../../../ui/IconButton';
import { GainFigure, GapsFigure, Score } from '../card/CardFigures';
import { useRoadmapTools } from '../roadmapDesk';
import styles from './Editor.module.css';
import { GapsPart } from './GapsPart';
import { PlanPart } from './PlanPart';
import { PromisesPart } from './PromisesPart';
import { ReasonsPart } from './ReasonsPart';
import { useInitiativeEdit } from './useInitiativeEdit';
import { ValuePart } from './ValuePart';

/** Everything about the selected initiative, edited where it stands. */
export function InitiativeDrawer() {
  const { desk } = useRoadmapTools();
  const isAsked = useSession((state) => state.isInspectorOpen);
  const id = useSession((state) => state.selection.findLast(({ table }) => table === 'initiatives')?.id);
  const initiative = useDocument((document) => (id === undefined ? undefined : document.initiatives.get(id)));
  if (!initiative || !isAsked) return null;
  return (
    <div data-panel className={styles.panel}>
      <Drawer
        isOpen
        onClose={desk.closeDetails}
        title={`Initiative ${quoted(initiative.title)}`}
        heading={<span className={styles.kind}>Initiative</span>}
        width={420}
        actions={
          <IconButton
            label="Delete initiative"
            icon={<Trash2 aria-hidden />}
            size="small"
            onPress={() => desk.remove(initiative.id)}
          />
        }
      >
        <Details key={initiative.id} initiative={initiative} />
      </Drawer>
    </div>
  );
}

function Details({ initiative }: { initiative: Initiative }) {
  const edit = useInitiativeEdit(initiative.id);
  return (
    <div data-details className={styles.details}>
      <div className={styles.head}>
        <EditableText
          label="Title"
          field={`initiative.title:${initiative.id}`}
          look="title"
          value={initiative.title}
          placeholder="What will you do?"
          maxLength={500}
          onChange={(title, session) => edit({ title }, session)}
        />
        <EditableText
          label="Description"
          field={`initiative.description:${initiative.id}`}
          multiline
          value={initiative.description}
          placeholder="How, and what changes for the customer"
          maxLength={20_000}
          onChange={(description, session) => edit({ description }, session)}
        />
        <div className={styles.figures}>
          <GapsFigure initiative={initiative} />
          <GainFigure initiative={initiative} />
          <Score initiative={initiative} />
        </div>
      </div>
      <PlanPart initiative={initiative} />
      <ValuePart initiative={initiative} />
      <PromisesPart initiative={initiative} />
      <GapsPart initiative={initiative} />
      <ReasonsPart initiative={initiative} />
    </div>
  );
}
