import { CircleAlert, CircleCheck, CircleSlash, X } from 'lucide-react';
import { analyse } from '../../../domain/coverage/analyse';
import { gapTables } from '../../../domain/coverage/gaps';
import type { JourneyDocument } from '../../../domain/document';
import { severityLabels } from '../../../domain/labels';
import { type Initiative, isOpen } from '../../../domain/model/initiative';
import type { TableName } from '../../../domain/model/tables';
import { gapLabel, gapStatuses, gapsClosedBy } from '../../../domain/roadmap/gapStatus';
import { whenPlanned } from '../../../domain/roadmap/whenPlanned';
import { ComboBox } from '../../../ui/ComboBox';
import { IconButton } from '../../../ui/IconButton';
import { useTables } from '../useTables';
import styles from './Editor.module.css';
import { Part } from './Part';
import { useInitiativeEdit } from './useInitiativeEdit';

const tables: readonly TableName[] = [...gapTables, 'dismissals'];

const icons = { open: CircleAlert, closed: CircleCheck, dismissed: CircleSlash } as const;
const words = { open: 'Open', closed: 'Closed: the data no longer shows it', dismissed: 'Dismissed' } as const;

/** What was the case when the gap was taken up, where it is another now. */
function Then({ document, initiative, gapId }: { document: JourneyDocument; initiative: Initiative; gapId: string }) {
  const then = whenPlanned(document, initiative, gapId);
  return then && <span className={styles.then}>{then}</span>;
}

/** The gaps that the initiative was made for, and what became of them. */
export function GapsPart({ initiative }: { initiative: Initiative }) {
  const edit = useInitiativeEdit(initiative.id);
  const document = useTables(tables);
  const statuses = gapStatuses(document, initiative);
  const closing = new Set(isOpen(initiative) ? gapsClosedBy(document, initiative).map(({ id }) => id) : []);
  const others = analyse(document).gaps.filter(({ id }) => !initiative.gapIds.includes(id));
  const stateOf = (status: (typeof statuses)[number]) => {
    if (status.status !== 'open' || !isOpen(initiative)) return words[status.status];
    return closing.has(status.gapId) ? 'Open, closes with the promised levels' : 'Open, stays open with these levels';
  };
  return (
    <Part title="Gaps it is for" note={statuses.length || undefined}>
      <ul className={styles.rows}>
        {statuses.map((status) => {
          const Icon = icons[status.status];
          return (
            <li key={status.gapId} className={styles.gap}>
              <Icon aria-hidden className={styles.gapIcon} data-status={status.status} />
              <span className={styles.gapWords}>
                <span className={styles.gapLabel}>{status.label}</span>
                <span className={styles.gapFate}>{stateOf(status)}</span>
                {status.gap && <span className={styles.gapSentence}>{status.gap.sentence}</span>}
                <Then document={document} initiative={initiative} gapId={status.gapId} />
              </span>
              <IconButton
                label={`Remove gap ${status.label}`}
                icon={<X aria-hidden />}
                size="small"
                onPress={() => edit({ gapIds: initiative.gapIds.filter((id) => id !== status.gapId) })}
              />
            </li>
          );
        })}
      </ul>
      {others.length > 0 && (
        <ComboBox
          // A fresh field after each choice: it adds, it does not hold.
          key={initiative.gapIds.length}
          label="Add an open gap"
          hideLabel
          size="small"
          placeholder="Add an open gap…"
          emptyMessage="No open gap has these words."
          items={others.map((gap) => ({
            id: gap.id,
            label: gapLabel(document, gap.id),
            description: severityLabels[gap.severity],
          }))}
          value={null}
          onChange={(id) => id !== null && edit({ gapIds: [...initiative.gapIds, id] })}
        />
      )}
    </Part>
  );
}
