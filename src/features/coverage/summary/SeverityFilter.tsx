import { ToggleButton } from 'react-aria-components';
import type { GapSeverity } from '../../../domain/coverage/types';
import { severityLabels } from '../../../domain/labels';
import { gapCounts, gapCountsInWords } from '../../../domain/roadmap/gapCounts';
import { useDocument } from '../../../state/context';
import { useAnalysis } from '../../../state/useAnalysis';
import { cx } from '../../../ui/cx';
import { countBySeverity, severities } from '../gaps/filter';
import { severityIcons } from '../gaps/severity';
import severity from '../gaps/severity.module.css';
import { useSettings, useSettingsStore } from '../settings';
import styles from './SummaryStrip.module.css';

/** The open gaps by severity; pressing one narrows the list to it. */
export function SeverityFilter() {
  const settings = useSettingsStore();
  const gaps = useAnalysis((analysis) => analysis.gaps);
  const filter = useSettings((state) => state.gapFilter);
  const counts = countBySeverity(gaps);
  const counted = useDocument(gapCounts);
  const toggle = (id: GapSeverity, isOn: boolean) => {
    const others = filter.severities.filter((other) => other !== id);
    settings.setState({ gapFilter: { ...filter, severities: isOn ? [...others, id] : others } });
  };
  return (
    <div className={styles.block}>
      <div>
        <h2 className={styles.label}>{gapCountsInWords(counted)}</h2>
        <fieldset aria-label="Show only gaps of these severities" className={styles.severities}>
          {severities.map((id) => (
            <ToggleButton
              key={id}
              isSelected={filter.severities.includes(id)}
              isDisabled={counts[id] === 0 && !filter.severities.includes(id)}
              onChange={(isOn) => toggle(id, isOn)}
              className={cx(styles.severity, severity[id])}
            >
              {severityIcons[id]}
              <span className={styles.count}>{counts[id]}</span> {severityLabels[id].toLowerCase()}
            </ToggleButton>
          ))}
        </fieldset>
      </div>
    </div>
  );
}
