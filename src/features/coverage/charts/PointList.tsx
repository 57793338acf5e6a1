import { ListBox, ListBoxItem } from 'react-aria-components';
import { score } from '../../../domain/coverage/opportunity';
import type { JourneyDocument } from '../../../domain/document';
import styles from './Landscape.module.css';
import { type LandscapePoint, pointName, regionLabels } from './landscape';
import { MarkShape } from './MarkShape';

interface Props {
  readonly document: JourneyDocument;
  readonly points: readonly LandscapePoint[];
  readonly selected: LandscapePoint | null;
  readonly onSelect: (point: LandscapePoint) => void;
}

/** The numbers of the landscape by name; choosing one marks its point, so that every point is in reach of the keyboard. */
export function PointList({ document, points, selected, onSelect }: Props) {
  return (
    <ListBox
      aria-label="Points, highest opportunity first"
      selectionMode="single"
      selectionBehavior="replace"
      selectedKeys={selected ? [String(selected.number)] : []}
      onSelectionChange={(keys) => {
        const [key] = keys === 'all' ? [] : [...keys];
        const point = points.find(({ number }) => String(number) === key);
        if (point) onSelect(point);
      }}
      className={styles.points ?? ''}
    >
      {points.map((point) => {
        const name = pointName(document, point);
        const figure = score(point.opportunity);
        return (
          <ListBoxItem
            key={point.number}
            id={String(point.number)}
            textValue={name}
            aria-label={`${point.number}. ${name}: opportunity ${figure}, ${regionLabels[point.region].toLowerCase()}`}
            className={styles.point ?? ''}
          >
            <span className={styles.pointNumber}>{point.number}</span>
            <svg aria-hidden width="14" height="14" className={styles.pointMark}>
              <MarkShape region={point.region} x={7} y={7} radius={4.5} />
            </svg>
            <span dir="auto" className={styles.pointName}>
              {name}
            </span>
            <span className={styles.pointScore}>{figure}</span>
          </ListBoxItem>
        );
      })}
    </ListBox>
  );
}
