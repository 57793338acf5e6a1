import { Maximize, Minus, Plus } from 'lucide-react';
import { type CSSProperties, useEffect, useEffectEvent, useRef } from 'react';
import { MAP_HEADROOM, markRect } from '../../../domain/compare/comparedMap';
import { SceneView } from '../../../parts/SceneView';
import { IconButton } from '../../../ui/IconButton';
import { Toolbar } from '../../../ui/Toolbar';
import type { Comparison } from '../comparison';
import styles from './DifferenceMap.module.css';
import { Marks } from './Marks';
import { useZoom } from './useZoom';

interface DifferenceMapProps {
  comparison: Comparison;
  selectedKey: string | null;
  onSelect: (key: string) => void;
}

/** Both documents on one map, with what differs marked. Drag or scroll to move, Ctrl and the wheel to zoom. */
export function DifferenceMap({ comparison, selectedKey, onSelect }: DifferenceMapProps) {
  const { map } = comparison;
  const width = map.layout.width;
  const height = map.layout.height + MAP_HEADROOM + 16;
  const frame = useRef<HTMLDivElement>(null);
  const zoom = useZoom(frame, width);
  const { scale } = zoom;

  const reveal = useEffectEvent(() => {
    const selected = comparison.differences.find(({ key }) => key === selectedKey);
    const rect = selected && markRect(map, `${selected.table}:${selected.id}`);
    const box = frame.current;
    if (!rect || !box) return;
    const [x, y] = [rect.x * scale, (rect.y + MAP_HEADROOM) * scale];
    const isSeen =
      x >= box.scrollLeft &&
      y >= box.scrollTop &&
      x + rect.width * scale <= box.scrollLeft + box.clientWidth &&
      y + rect.height * scale <= box.scrollTop + box.clientHeight;
    if (isSeen) return;
    box.scrollTo?.({
      left: x + (rect.width * scale - box.clientWidth) / 2,
      top: y + (rect.height * scale - box.clientHeight) / 2,
    });
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: it follows what is selected; who zooms or edits stays where they are
  useEffect(() => reveal(), [selectedKey]);

  return (
    <div className={styles.pane}>
      <section
        ref={frame}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: the arrow keys scroll it
        tabIndex={0}
        aria-label="Map of the differences"
        className={styles.frame}
        {...zoom.panning}
      >
        <div className={styles.sheet} style={{ width: width * scale, height: height * scale }}>
          <div className={styles.content} style={{ width, height, transform: `scale(${scale})`, ...signScale(scale) }}>
            <div className={styles.origin} style={{ top: MAP_HEADROOM }}>
              <SceneView scene={map.scene} />
              <Marks comparison={comparison} selectedKey={selectedKey} onSelect={onSelect} />
            </div>
          </div>
        </div>
      </section>
      <div className={styles.zoom}>
        <Toolbar label="Zoom" isFloating>
          <IconButton label="Zoom out" size="small" icon={<Minus aria-hidden />} onPress={() => zoom.by(1 / 1.25)} />
          <IconButton label="Zoom in" size="small" icon={<Plus aria-hidden />} onPress={() => zoom.by(1.25)} />
          <IconButton label="Fit the width" size="small" icon={<Maximize aria-hidden />} onPress={zoom.fit} />
        </Toolbar>
      </div>
    </div>
  );
}

/** Signs stay readable where the map is small. */
function signScale(scale: number): CSSProperties {
  return { '--sign': Math.min(2, Math.max(1, 1 / scale)) } as CSSProperties;
}
