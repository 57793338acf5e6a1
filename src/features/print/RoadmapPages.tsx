import type { JourneyDocument } from '../../domain/document';
import { horizonLabels, presenceLevelLabels, statusLabels } from '../../domain/labels';
import { horizons, type Initiative } from '../../domain/model/initiative';
import { byOrder } from '../../domain/order';
import { gapLabel } from '../../domain/roadmap/gapStatus';
import { useDocument } from '../../state/context';
import { PageTitle, type TitleProps } from './PageTitle';
import styles from './PrintSheets.module.css';

/** What will be done now, next and later. */
export function RoadmapPages(props: TitleProps) {
  const document = useDocument((whole) => whole);
  if (document.initiatives.size === 0) return null;
  return (
    <section className={styles.listPage}>
      <PageTitle {...props} what="roadmap" />
      {horizons.map((horizon) => {
        const rows = [...document.initiatives.values()].filter((row) => row.horizon === horizon).sort(byOrder);
        return (
          <div key={horizon}>
            <h2 className={styles.horizon}>{horizonLabels[horizon]}</h2>
            {rows.length === 0 && <p className={styles.facts}>Nothing yet.</p>}
            <ol className={styles.list}>
              {rows.map((row) => (
                <Item key={row.id} document={document} initiative={row} />
              ))}
            </ol>
          </div>
        );
      })}
    </section>
  );
}

function Item({ document, initiative }: { document: JourneyDocument; initiative: Initiative }) {
  const { title, description, status, owner, promisedLevels, gapIds, metric, target } = initiative;
  const name = (row: { readonly name: string } | undefined) => row?.name || 'Untitled';
  return (
    <li className={styles.item}>
      <p>
        <strong>{title || 'Untitled'}</strong>
      </p>
      <p className={styles.facts}>
        {[statusLabels[status], owner, [metric, target].filter(Boolean).join(': ')].filter(Boolean).join(' · ')}
      </p>
      {description !== '' && <p>{description}</p>}
      {promisedLevels.length > 0 && (
        <p>
          Brings{' '}
          {promisedLevels
            .map(
              ({ stageId, channelId, level }) =>
                `${name(document.channels.get(channelId))} at ${name(document.stages.get(stageId))} to ${presenceLevelLabels[level].toLowerCase()}`,
            )
            .join('; ')}
          .
        </p>
      )}
      {gapIds.length > 0 && (
        <p className={styles.facts}>Answers {gapIds.map((id) => gapLabel(document, id)).join('; ')}.</p>
      )}
    </li>
  );
}
