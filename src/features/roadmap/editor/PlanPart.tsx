import { useState } from 'react';
import { editInitiative } from '../../../domain/commands/initiatives';
import { horizonLabels, statusLabels } from '../../../domain/labels';
import { horizons, type Initiative, initiativeStatuses, isOpen } from '../../../domain/model/initiative';
import type { TableName } from '../../../domain/model/tables';
import { EditableText } from '../../../parts/EditableText';
import { useDocumentShallow, useJourney } from '../../../state/context';
import { DateField } from '../../../ui/DateField';
import { MultiSelect } from '../../../ui/MultiSelect';
import { SegmentedControl } from '../../../ui/SegmentedControl';
import { Select } from '../../../ui/Select';
import { StatusIcon } from '../card/StatusMark';
import { useRoadmapTools } from '../roadmapDesk';
import { useTables } from '../useTables';
import { risesInWords } from '../words';
import styles from './Editor.module.css';
import { Fact, Part } from './Part';
import { useInitiativeEdit } from './useInitiativeEdit';

const tables: readonly TableName[] = ['stages', 'channels', 'presences'];

/** When, by whom, after what. */
export function PlanPart({ initiative }: { initiative: Initiative }) {
  const { desk } = useRoadmapTools();
  const edit = useInitiativeEdit(initiative.id);
  const document = useTables(tables);
  const { id, horizon, status, owner, startsOn, endsOn } = initiative;
  const rises = isOpen(initiative) ? risesInWords(document, initiative.promisedLevels) : '';
  const endsTooEarly = startsOn !== null && endsOn !== null && endsOn < startsOn;
  return (
    <Part title="Plan">
      <Fact name="Horizon">
        <SegmentedControl
          label="Horizon"
          size="small"
          fill
          options={horizons.map((one) => ({ id: one, label: horizonLabels[one] }))}
          value={horizon}
          onChange={(next) => desk.sendTo(id, next)}
        />
      </Fact>
      <Fact name="Status">
        <Select
          label="Status"
          hideLabel
          size="small"
          items={initiativeStatuses.map((one) => ({
            id: one,
            label: statusLabels[one],
            icon: <StatusIcon status={one} />,
          }))}
          value={status}
          onChange={(next) => desk.setStatus(id, next)}
        />
      </Fact>
      {rises && <p className={styles.aside}>Marking it done sets {rises}.</p>}
      <Fact name="Owner">
        <EditableText
          label="Owner"
          field={`initiative.owner:${id}`}
          value={owner}
          placeholder="A person or a team"
          maxLength={500}
          onChange={(next, session) => edit({ owner: next }, session)}
        />
      </Fact>
      <Fact name="Dates">
        <div className={styles.dates}>
          <DateField label="Starts on" hideLabel value={startsOn} onChange={(next) => edit({ startsOn: next })} />
          <span aria-hidden>–</span>
          <DateField
            label="Ends on"
            hideLabel
            value={endsOn}
            min={startsOn ?? undefined}
            errorMessage={endsTooEarly ? 'Ends before it starts.' : undefined}
            onChange={(next) => edit({ endsOn: next })}
          />
        </div>
      </Fact>
      <Fact name="Depends on">
        <DependsOn initiative={initiative} />
      </Fact>
    </Part>
  );
}

function DependsOn({ initiative }: { initiative: Initiative }) {
  const { engine } = useJourney();
  const [refusal, setRefusal] = useState<string | undefined>();
  const others = useDocumentShallow((document) =>
    horizons.flatMap((horizon) =>
      [...document.initiatives.values()].filter((row) => row.horizon === horizon && row.id !== initiative.id),
    ),
  );
  return (
    <MultiSelect
      label="Depends on"
      hideLabel
      size="small"
      placeholder="Nothing"
      items={others.map((row) => ({
        id: row.id,
        label: row.title || 'Untitled',
        description: `${horizonLabels[row.horizon]}, ${statusLabels[row.status].toLowerCase()}`,
      }))}
      value={initiative.dependsOn}
      errorMessage={refusal}
      onChange={(dependsOn) => {
        const result = engine.dispatch(editInitiative, { id: initiative.id, dependsOn });
        setRefusal(result.ok ? undefined : result.error.message);
      }}
    />
  );
}
