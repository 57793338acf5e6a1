import { setDemand } from '../../../../domain/commands/demands';
import type { Demand } from '../../../../domain/model/demand';
import { MAX_TEXT } from '../../../../domain/model/fields';
import { SAMPLE_SIZE } from '../../../../domain/typedNumber';
import { isolated } from '../../../../domain/words';
import { EditableText } from '../../../../parts/EditableText';
import { useEdits } from '../../../../parts/useEdits';
import { DateField } from '../../../../ui/DateField';
import { Properties, Property } from '../fields/Property';
import { QuietNumber } from '../fields/QuietNumber';
import styles from './MeasuredBy.module.css';
import { subjectOf } from './usage';

/** What a measurement rests on: how many were asked, by whom, and when. */
export function MeasuredBy({ demand, name }: { demand: Demand; name: string }) {
  const { edit } = useEdits();
  const known = { ...subjectOf(demand), usage: demand.usage };
  return (
    <div className={styles.survey}>
      <Properties>
        <Property name="People asked">
          <QuietNumber
            label={`People asked, ${isolated(name)}`}
            kind={SAMPLE_SIZE}
            value={demand.sampleSize}
            placeholder="How many?"
            onChange={(sampleSize) => edit(setDemand, { ...known, sampleSize })}
          />
        </Property>
        <Property name="Source">
          <EditableText
            label={`Source, ${isolated(name)}`}
            value={demand.source}
            maxLength={MAX_TEXT}
            placeholder="Which survey?"
            field={`demand.source:${demand.id}`}
            onChange={(source, session) => edit(setDemand, { ...known, source }, session)}
          />
        </Property>
        <Property name="Date">
          <DateField
            label={`Date, ${isolated(name)}`}
            hideLabel
            value={demand.observedOn}
            onChange={(observedOn) => edit(setDemand, { ...known, observedOn })}
          />
        </Property>
      </Properties>
    </div>
  );
}
