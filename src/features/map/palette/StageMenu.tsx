import { inOrder } from '../../../domain/order';
import { named } from '../../../parts/words';
import { useDocument } from '../../../state/context';
import { ContextMenu } from '../../../ui/ContextMenu';
import { PhaseDot } from '../inspector/fields/PhaseDot';
import type { StageMenuProps } from './useStageChoice';

/** Asks where to attach, when nothing selected says it. */
export function StageMenu({ at, onChoose, onClose }: StageMenuProps) {
  const stages = useDocument((document) => document.stages);
  const entries = inOrder(stages.values()).map((stage) => ({
    id: stage.id,
    label: named(stage.name),
    icon: <PhaseDot phase={stage.phase} />,
  }));
  return (
    <ContextMenu
      target={at}
      label="Attach at"
      items={[{ heading: 'Attach at…', entries }]}
      onAction={onChoose}
      onClose={onClose}
    />
  );
}
