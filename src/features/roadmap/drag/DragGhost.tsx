import { useRoadmapState } from '../roadmapState';
import styles from './DragGhost.module.css';

/** What the pointer carries. `usePointerDrag` moves it. */
export function DragGhost() {
  const carried = useRoadmapState((state) => state.carried);
  if (!carried) return null;
  return (
    <div data-ghost aria-hidden className={styles.ghost} style={{ width: carried.width }}>
      {carried.title || 'Untitled initiative'}
    </div>
  );
}
