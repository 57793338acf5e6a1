import { type Remembered, remembered } from '../../../../domain/experience';
import { fixed, rounded, signed, signedTo } from '../../../../domain/figures';
import { touchpointsByStage } from '../../../../domain/layout/lanes/groups';
import type { Touchpoint } from '../../../../domain/model/touchpoint';
import { inOrder } from '../../../../domain/order';
import { counted, quoted } from '../../../../domain/words';
import { useDocument } from '../../../../state/context';
import { Explain } from '../../../../ui/Explain';
import { Properties, Property } from '../fields/Property';
import { Section } from '../fields/Section';
import styles from '../Inspector.module.css';

/** How the journey feels as a whole: the mean of its touchpoints, and of the two that people remember. */
export function Experience() {
  const stages = useDocument((document) => document.stages);
  const touchpoints = useDocument((document) => document.touchpoints);
  const groups = touchpointsByStage(touchpoints);
  const felt = remembered(inOrder(stages.values()).flatMap(({ id }) => groups.get(id) ?? []));
  return (
    <Section title="Experience" note="−2 to +2">
      {felt ? (
        <Figures felt={felt} all={touchpoints.size} />
      ) : (
        <p className={styles.hint}>Nobody has said yet how customers feel at a touchpoint.</p>
      )}
    </Section>
  );
}

function Figures({ felt, all }: { felt: Remembered<Touchpoint>; all: number }) {
  const { peak, end, sum, mean, peakEnd, count } = felt;
  const isTrue = rounded(mean, 1) === mean;
  return (
    <>
      <Properties>
        <Property name="Mean">
          <Explain
            title="Mean of the touchpoints"
            label={`Mean ${signedTo(mean, 1)}`}
            rows={[
              { label: 'Sum', value: signed(sum) },
              { label: 'Said', value: `${count} of ${counted(all, 'touchpoint')}` },
            ]}
            formula={`${fixed(sum, 0)} / ${count} ${isTrue ? '=' : '≈'} ${signedTo(mean, 1)}`}
          >
            {signedTo(mean, 1)}
          </Explain>
        </Property>
        <Property name="Peak and end">
          <Explain
            title="Mean of the peak and the end"
            label={`Peak and end ${signedTo(peakEnd, 1)}`}
            rows={[
              { label: `Peak: ${quoted(peak.title)}`, value: signed(peak.emotion) },
              { label: `End: ${quoted(end.title)}`, value: signed(end.emotion) },
            ]}
            formula={`(${fixed(peak.emotion, 0)} + ${fixed(end.emotion, 0)}) / 2 = ${signedTo(peakEnd, 1)}`}
          >
            {signedTo(peakEnd, 1)}
          </Explain>
        </Property>
      </Properties>
      <p className={styles.hint}>
        People remember the strongest moment and the last one. A long journey has more than two moments: read both
        figures.
      </p>
    </>
  );
}
