import { evidenceHints, evidenceLabels } from '../../../../domain/labels';
import { type Evidence, evidences } from '../../../../domain/model/demand';
import { isolated } from '../../../../domain/words';
import { cx } from '../../../../ui/cx';
import { MenuButton } from '../../../../ui/MenuButton';
import styles from './EvidenceMenu.module.css';

export interface EvidenceMenuProps {
  /** Whose figure. */
  name: string;
  value: Evidence;
  onChange: (value: Evidence) => void;
}

/** How we know a figure. */
export function EvidenceMenu({ name, value, onChange }: EvidenceMenuProps) {
  return (
    <MenuButton
      label={`Evidence for ${isolated(name)}: ${evidenceLabels[value].toLowerCase()}, ${evidenceHints[value]}`}
      iconOnly
      icon={
        <span className={styles.value}>
          <EvidenceMark evidence={value} />
          {evidenceLabels[value]}
        </span>
      }
      size="small"
      className={styles.button}
      items={evidences.map((evidence) => ({
        id: evidence,
        label: evidenceLabels[evidence],
        description: evidenceHints[evidence],
        icon: <EvidenceMark evidence={evidence} />,
        isChecked: evidence === value,
      }))}
      onAction={(evidence) => onChange(evidences.find((one) => one === evidence) ?? value)}
    />
  );
}

/** Solid, outlined or hatched, as the figure's bar. */
function EvidenceMark({ evidence }: { evidence: Evidence }) {
  return <span aria-hidden className={cx(styles.mark, styles[evidence])} />;
}
