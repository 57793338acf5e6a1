import { X } from 'lucide-react';
import { removeDemand, setDemand } from '../../../domain/commands/demands';
import { percent } from '../../../domain/figures';
import { evidenceHints, evidenceLabels } from '../../../domain/labels';
import { type Demand, type Evidence, evidences } from '../../../domain/model/demand';
import { SAMPLE_SIZE, SHARE } from '../../../domain/typedNumber';
import { isolated } from '../../../domain/words';
import { NumberField } from '../../../parts/numbers/NumberField';
import { type TypingSession, useTypingSession } from '../../../parts/typingSession';
import { useEdits } from '../../../parts/useEdits';
import { DateField } from '../../../ui/DateField';
import { IconButton } from '../../../ui/IconButton';
import { Select } from '../../../ui/Select';
import { TextField } from '../../../ui/TextField';
import styles from './CellEditor.module.css';

interface Props {
  readonly subject: Pick<Demand, 'channelId' | 'stageId' | 'segmentId'>;
  readonly name: string;
  readonly note: string;
  readonly demand: Demand | undefined;
  /** The value of all stages, which holds here while this stage has none. */
  readonly fallback: Demand | undefined;
}

const evidenceOptions = evidences.map((id) => ({ id, label: evidenceLabels[id], description: evidenceHints[id] }));

/** One usage figure and how it is known. An empty figure forgets it. */
export function DemandRow({ subject, name, note, demand, fallback }: Props) {
  const { edit, say } = useEdits();
  const source = useTypingSession(`demand.source:${demand?.id}`);
  const change = (changes: Partial<Omit<Demand, 'id' | keyof typeof subject>>, session?: TypingSession) => {
    const usage = changes.usage ?? demand?.usage;
    if (usage !== undefined) edit(setDemand, { ...subject, usage, ...changes }, session);
  };
  const clear = () => {
    if (demand && edit(removeDemand, subject)) say(`Cleared the demand of ${isolated(name)}`);
  };
  return (
    <fieldset aria-label={name} className={styles.line}>
      <div className={styles.who}>
        <span dir="auto" className={styles.segment}>
          {name}
        </span>
        <span className={styles.note}>{demand || !fallback ? note : `${percent(fallback.usage)} at every stage`}</span>
      </div>
      <NumberField
        label={`Use by ${isolated(name)}`}
        hideLabel
        size="small"
        unit="%"
        kind={SHARE}
        value={demand?.usage ?? null}
        onChange={(usage) => (usage === null ? clear() : change({ usage }))}
      />
      <Select<Evidence>
        label={`Evidence for ${isolated(name)}`}
        hideLabel
        size="small"
        placeholder="No value"
        isDisabled={!demand}
        items={evidenceOptions}
        value={demand?.evidence ?? null}
        onChange={(evidence) =>
          change(evidence === 'measured' ? { evidence } : { evidence, sampleSize: null, observedOn: null })
        }
      />
      <IconButton
        size="small"
        label={`Clear the value of ${isolated(name)}`}
        icon={<X aria-hidden />}
        isDisabled={!demand}
        onPress={clear}
      />
      {demand && (
        <div className={styles.proof}>
          <TextField
            label={`Source for ${isolated(name)}`}
            hideLabel
            size="small"
            placeholder={demand.evidence === 'measured' ? 'Source: which survey?' : 'Source: whose judgement?'}
            value={demand.source}
            onFocus={source.begin}
            onChange={(words) => change({ source: words, evidence: demand.evidence }, source.now())}
          />
          {demand.evidence === 'measured' && (
            <>
              <NumberField
                label={`Customers asked, ${isolated(name)}`}
                hideLabel
                size="small"
                unit="asked"
                kind={SAMPLE_SIZE}
                value={demand.sampleSize}
                onChange={(sampleSize) => change({ sampleSize, evidence: 'measured' })}
              />
              <DateField
                label={`Asked on, ${isolated(name)}`}
                hideLabel
                value={demand.observedOn}
                onChange={(observedOn) => change({ observedOn, evidence: 'measured' })}
              />
            </>
          )}
        </div>
      )}
    </fieldset>
  );
}
