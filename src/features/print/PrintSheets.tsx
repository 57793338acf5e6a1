import { createPortal } from 'react-dom';
import { journeyOf } from '../../domain/document';
import { journeyKindLabels } from '../../domain/labels';
import { useDocument } from '../../state/context';
import { GapPages } from './GapPages';
import { MapPagesView } from './MapPagesView';
import styles from './PrintSheets.module.css';
import { RoadmapPages } from './RoadmapPages';

/**
 * The journey on paper: the whole map over as many pages as it needs, the gaps, the roadmap. It stands beside the app
 * and takes its place while the browser prints; the canvas, which draws only what is in sight, has no part in it.
 */
export function PrintSheets() {
  const journey = useDocument(journeyOf);
  const title = journey.title || 'Untitled journey';
  const kind = journeyKindLabels[journey.kind] + (journey.illustration ? ' – illustration' : '');
  return createPortal(
    <div data-print-sheets className={styles.sheets}>
      <MapPagesView title={title} kind={kind} />
      <GapPages title={title} kind={kind} />
      <RoadmapPages title={title} kind={kind} />
    </div>,
    document.body,
  );
}
