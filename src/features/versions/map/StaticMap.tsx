import { memo } from 'react';
import type { ComparedMap } from '../../../domain/compare/comparedMap';
import type { JourneyDocument } from '../../../domain/document';
import type { Rect } from '../../../domain/layout/geometry';
import type { CardBox, HeaderBox } from '../../../domain/layout/mapLayout';
import { cardKey } from '../../../domain/layout/mapLayout';
import { ChannelTile } from '../../../parts/ChannelTile';
import { cx } from '../../../ui/cx';
import { LevelDots } from '../../../ui/LevelDots';
import styles from './StaticMap.module.css';

/** The map as paper: nothing on it can be pressed. What differs is drawn strongly, the rest stands back. */
export const StaticMap = memo(function StaticMap({ map }: { map: ComparedMap }) {
  const { layout, document, marks } = map;
  const kindOf = (key: string) => marks.get(key)?.kind;
  return (
    <div aria-hidden className={styles.map}>
      {layout.cells.map(({ key, stageId, rect }) => (
        <div key={key} data-phase={document.stages.get(stageId)?.phase} className={styles.cell} style={at(rect)} />
      ))}
      <svg aria-hidden className={styles.links} width={layout.width} height={layout.height}>
        {layout.links.map(({ id, path, arrow }) => {
          const kind = kindOf(cardKey('links', id));
          return (
            <g key={id} data-kind={kind} className={styles.link}>
              <path d={path} className={styles.way} />
              <path d={arrow} className={styles.arrow} />
            </g>
          );
        })}
      </svg>
      {layout.headers.map((box) => (
        <Head key={box.key} box={box} kind={kindOf(box.key)} isLast={box.index === box.count - 1} />
      ))}
      {[...layout.cards.values()]
        .filter(({ table, id }) => document[table].has(id))
        .map((box) => (
          <Card key={box.key} box={box} document={document} kind={kindOf(box.key)} />
        ))}
    </div>
  );
});

function Head({ box, kind, isLast }: { box: HeaderBox; kind: string | undefined; isLast: boolean }) {
  return (
    <div data-phase={box.phase} data-kind={kind} className={styles.head} style={at(box.rect)}>
      {!isLast && <span className={styles.line} />}
      <span className={styles.station} />
      <span className={styles.name}>{box.nameLines.join('\n')}</span>
      <span className={styles.promise}>{box.promiseLines.join('\n')}</span>
    </div>
  );
}

function Card({ box, document, kind }: { box: CardBox; document: JourneyDocument; kind: string | undefined }) {
  const { table, id, rect, lines } = box;
  if (table === 'presences') {
    const row = document.presences.get(id);
    const channel = document.channels.get(row?.channelId ?? '');
    return (
      <div data-kind={kind} className={cx(styles.card, styles.presence)} style={at(rect)}>
        {channel && <ChannelTile channel={channel} />}
        <span className={styles.channel}>{lines[0]}</span>
        {row && <LevelDots level={row.level} size={7} />}
      </div>
    );
  }
  const row = document.touchpoints.get(id);
  return (
    <div data-kind={kind} className={cx(styles.card, styles.touchpoint, row && styles[row.actor])} style={at(rect)}>
      <span className={styles.title}>{lines.join('\n')}</span>
      {row && row.emotion !== 0 && (
        <span data-emotion={row.emotion} className={styles.emotion}>
          {row.emotion > 0 ? `+${row.emotion}` : `−${-row.emotion}`}
        </span>
      )}
    </div>
  );
}

function at({ x, y, width, height }: Rect) {
  return { transform: `translate(${x}px, ${y}px)`, width, height };
}
