import { editJourney } from '../../../../domain/commands/journeys';
import { journeyOf } from '../../../../domain/document';
import { journeyKindLabels } from '../../../../domain/labels';
import { MAX_TEXT } from '../../../../domain/model/fields';
import { type Journey, journeyKinds } from '../../../../domain/model/journey';
import { countedRows } from '../../../../domain/model/tables';
import { useEdits } from '../../../../parts/useEdits';
import { useDocument, useDocumentShallow } from '../../../../state/context';
import { SegmentedControl } from '../../../../ui/SegmentedControl';
import { Switch } from '../../../../ui/Switch';
import { RowText, textOf } from '../fields/RowText';
import styles from '../Inspector.module.css';
import { Experience } from './Experience';
import { Segments } from './Segments';

const kindOptions = journeyKinds.map((id) => ({ id, label: journeyKindLabels[id] }));

/** What it offers, by the names of its controls. */
export const journeyFields = [
  'Journey title',
  'Kind of journey',
  'Description',
  'Illustration',
  'Add segment',
] as const;

/** The journey as a whole: what it is, and whom it is about. */
export function JourneyInspector() {
  const journey = useDocumentShallow((document) => factsOf(journeyOf(document)));
  const size = useDocument(
    ({ stages, touchpoints, channels }) =>
      `${countedRows('stages', stages.size)}, ${countedRows('touchpoints', touchpoints.size)}, ${countedRows('channels', channels.size)}`,
  );
  const { edit } = useEdits();
  const text = textOf('journeys', journey.id, (changes, session) => edit(editJourney, changes, session));
  return (
    <>
      <div className={styles.stack}>
        <RowText {...text} field="title" label="Journey title" look="title" maxLength={500} />
        <p className={styles.hint}>{size}</p>
      </div>
      <SegmentedControl
        label="Kind of journey"
        options={kindOptions}
        value={journey.kind}
        size="small"
        fill
        onChange={(kind) => edit(editJourney, { kind })}
      />
      <div className={styles.stack}>
        <RowText
          {...text}
          field="description"
          label="Description"
          multiline
          maxLength={MAX_TEXT}
          placeholder="What is this journey about, and for whom was it drawn?"
        />
      </div>
      <div className={styles.stack}>
        <Switch isSelected={journey.illustration} onChange={(illustration) => edit(editJourney, { illustration })}>
          Illustration
        </Switch>
        <p className={styles.hint}>
          {journey.illustration
            ? 'Screens and exports say that this journey is a made-up example.'
            : 'Turn this on for a made-up example: screens and exports then say so.'}
        </p>
      </div>
      <Experience />
      <Segments />
    </>
  );
}

/** Without the texts: a keystroke leaves these fields alone. */
function factsOf({ id, kind, illustration }: Journey) {
  return { id, kind, illustration };
}
