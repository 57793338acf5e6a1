import { NO_FIGURE } from '../../../domain/figures';
import type { Initiative } from '../../../domain/model/initiative';
import { suggestionsFor, suggestionTables } from '../../../domain/roadmap/suggestions';
import { EditableText } from '../../../parts/EditableText';
import { Button } from '../../../ui/Button';
import { SegmentedControl } from '../../../ui/SegmentedControl';
import { useTables } from '../useTables';
import styles from './Editor.module.css';
import { Fact, Part } from './Part';
import { useInitiativeEdit } from './useInitiativeEdit';

const UNSAID = String(null);
const RATINGS = [UNSAID, '1', '2', '3', '4', '5'];

const names = {
  customerValue: 'Customer value',
  businessValue: 'Business value',
  effort: 'Effort',
} as const;

/** What it is worth, what it costs, and what will show that it worked. */
export function ValuePart({ initiative }: { initiative: Initiative }) {
  const edit = useInitiativeEdit(initiative.id);
  const suggested = suggestionsFor(useTables(suggestionTables), initiative);
  return (
    <Part title="Value and effort" note="1 least, 5 most, – not said yet">
      {(['customerValue', 'businessValue', 'effort'] as const).map((field) => (
        <Fact key={field} name={names[field]}>
          <SegmentedControl
            label={`${names[field]}, 1 least, 5 most`}
            size="small"
            fill
            options={RATINGS.map((id) => ({ id, label: id === UNSAID ? NO_FIGURE : id }))}
            value={String(initiative[field])}
            onChange={(value) => edit({ [field]: value === UNSAID ? null : Number(value) })}
            onTakeBack={() => initiative[field] !== null && edit({ [field]: null })}
          />
          {initiative[field] === null && (
            <Suggestion what={names[field]} value={suggested[field]} onTake={(value) => edit({ [field]: value })} />
          )}
        </Fact>
      ))}
      <Fact name="Metric">
        <EditableText
          label="Metric"
          field={`initiative.metric:${initiative.id}`}
          value={initiative.metric}
          placeholder="What shows that it worked"
          maxLength={500}
          onChange={(metric, session) => edit({ metric }, session)}
        />
        <Suggestion what="Metric" value={suggested.metric || null} onTake={(metric) => edit({ metric })} />
      </Fact>
      <Fact name="Target">
        <EditableText
          label="Target"
          field={`initiative.target:${initiative.id}`}
          value={initiative.target}
          placeholder="The figure to reach"
          maxLength={500}
          onChange={(target, session) => edit({ target }, session)}
        />
        <Suggestion what="Target" value={suggested.target || null} onTake={(target) => edit({ target })} />
      </Fact>
    </Part>
  );
}

/** What the app would put here, from the gaps as they are now; a press says it. */
function Suggestion<Value extends string | number>(props: {
  readonly what: string;
  readonly value: Value | null;
  readonly onTake: (value: Value) => void;
}) {
  const { what, value, onTake } = props;
  if (value === null) return null;
  return (
    <p className={styles.suggestion}>
      Suggested: {value}
      <Button
        size="small"
        variant="quiet"
        aria-label={`Use the suggested ${what.toLowerCase()}, ${value}`}
        onPress={() => onTake(value)}
      >
        Use it
      </Button>
    </p>
  );
}
