import { isolated } from '../../domain/words';
import { exactTime, relativeTime } from '../../parts/relativeTime';
import { saveJourney } from '../../parts/saveJourney';
import { sizeInWords } from '../../parts/size';
import { shownTitle } from '../../parts/words';
import { useWorkspace } from '../../state/context';
import type { CopyState } from '../../state/copies';
import type { JourneyUsage } from '../../state/everything';
import { journeyPath } from '../../state/routes';
import { Badge } from '../../ui/Badge';
import { Button } from '../../ui/Button';
import { DataTable } from '../../ui/DataTable';
import styles from './StorageView.module.css';
import { copyPlaces, isCopied, sinceCopy } from './words';

const columns = [
  { id: 'title', label: 'Journey', width: '34%' },
  { id: 'copy', label: 'Last copy' },
  { id: 'since', label: 'Since then' },
  { id: 'size', label: 'Size', kind: 'number' },
  { id: 'save', label: 'Copy' },
] as const;

interface JourneyTableProps {
  /** Those outside the trash. */
  states: readonly CopyState[];
  usage: ReadonlyMap<string, JourneyUsage> | null;
}

/** Each journey with its size, its last copy and what changed since. */
export function JourneyTable({ states, usage }: JourneyTableProps) {
  const workspace = useWorkspace();
  const now = workspace.now();
  const rows = states.map((state) => {
    const { id, title, copy } = state;
    return {
      id,
      cells: {
        title: (
          <a className={styles.journey} href={`#${journeyPath(id, 'map')}`}>
            {shownTitle(title)}
          </a>
        ),
        copy: copy ? (
          <time dateTime={new Date(copy.at).toISOString()} title={exactTime(copy.at)}>
            {relativeTime(copy.at, now)}, {copyPlaces[copy.kind]}
          </time>
        ) : (
          'None'
        ),
        since: (
          <Badge tone={isCopied(state) ? 'success' : 'warning'} look="soft">
            {sinceCopy(state)}
          </Badge>
        ),
        size: <Size usage={usage?.get(id)} />,
        save: (
          <Button
            size="small"
            aria-label={`Save a copy of ${isolated(shownTitle(title))}`}
            onPress={() => void saveJourney(workspace, id)}
          >
            Save a copy
          </Button>
        ),
      },
    };
  });
  return <DataTable caption="Journeys and their copies" hideCaption columns={columns} rows={rows} />;
}

/** The journey itself, and what there is of it besides. */
function Size({ usage }: { usage: JourneyUsage | undefined }) {
  if (!usage) return <>…</>;
  const { rows, versions, journal } = usage;
  const parts = [
    `map ${sizeInWords(rows)}`,
    ...(versions > 0 ? [`versions ${sizeInWords(versions)}`] : []),
    ...(journal > 0 ? [`undo ${sizeInWords(journal)}`] : []),
  ];
  return (
    <>
      {sizeInWords(rows + versions + journal)}
      {parts.length > 1 && <span className={styles.parts}>{parts.join(', ')}</span>}
    </>
  );
}
