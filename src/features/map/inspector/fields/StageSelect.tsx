import { inOrder } from '../../../../domain/order';
import { named } from '../../../../parts/words';
import { useDocument } from '../../../../state/context';
import { Select } from '../../../../ui/Select';
import { StageDot } from './PhaseDot';

export interface StageSelectProps {
  label: string;
  /** null shows the placeholder. */
  value: string | null;
  onChange: (stageId: string) => void;
  placeholder?: string | undefined;
}

/** One of the journey's stages, in map order, each with its colour. */
export function StageSelect({ label, value, onChange, placeholder }: StageSelectProps) {
  const stages = useDocument((document) => document.stages);
  return (
    <Select
      label={label}
      hideLabel
      size="small"
      items={inOrder(stages.values()).map((stage) => ({
        id: stage.id,
        label: named(stage.name),
        icon: <StageDot stageId={stage.id} />,
      }))}
      value={value}
      placeholder={placeholder}
      onChange={onChange}
    />
  );
}
