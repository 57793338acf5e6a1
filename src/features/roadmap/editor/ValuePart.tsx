import type { Initiative } from '../../../domain/model/initiative';
import { EditableText } from '../../../parts/EditableText';
import { SegmentedControl } from '../../../ui/SegmentedControl';
import { Fact, Part } from './Part';
import { useInitiativeEdit } from './useInitiativeEdit';

const RATINGS = ['1', '2', '3', '4', '5'] as const;

const names = {
  customerValue: 'Customer value',
  businessValue: 'Business value',
  effort: 'Effort',
} as const;

/** What it is worth, what it costs, and what will show that it worked. */
export function ValuePart({ initiative }: { initiative: Initiative }) {
  const edit = useInitiativeEdit(initiative.id);
  return (
    <Part title="Value and effort" note="1 least, 5 most">
      {(['customerValue', 'businessValue', 'effort'] as const).map((field) => (
        <Fact key={field} name={names[field]}>
          <SegmentedControl
            label={`${names[field]}, 1 least, 5 most`}
            size="small"
            fill
            options={RATINGS.map((id) => ({ id, label: id }))}
            value={String(initiative[field]) as (typeof RATINGS)[number]}
            onChange={(value) => edit({ [field]: Number(value) })}
          />
        </Fact>
      ))}
      <Fact name="Metric">
        <EditableText
          label="Metric"
          burst={`initiative.metric:${initiative.id}`}
          value={initiative.metric}
          placeholder="What shows that it worked"
          maxLength={500}
          onChange={(metric, burst) => edit({ metric }, burst)}
        />
      </Fact>
      <Fact name="Target">
        <EditableText
          label="Target"
          burst={`initiative.target:${initiative.id}`}
          value={initiative.target}
          placeholder="The figure to reach"
          maxLength={500}
          onChange={(target, burst) => edit({ target }, burst)}
        />
      </Fact>
    </Part>
  );
}
