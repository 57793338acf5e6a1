import { useMemo, useState } from 'react';
import { useStore } from 'reactflow';
import { useSession } from '../../../state/context';
import { keyOf } from '../mapContext';
import { createWindow, tilesInSight, type Windowed } from './windowed';

/** Of a large map (`isLarge`) what is near the window, besides what is being edited or was selected last. */
export function useWindowed(all: Windowed, isLarge: boolean): Windowed {
  const [pick] = useState(createWindow);
  const editing = useSession((session) => session.editing);
  const current = useSession(({ selection }) => selection.at(-1));
  const tiles = useStore((flow) => {
    if (!isLarge) return '';
    const { x, y, width, height } = tilesInSight(flow);
    return `${x} ${y} ${width} ${height}`;
  });
  const { nodes, edges } = all;
  return useMemo(() => {
    if (!isLarge) return { nodes, edges };
    const [x = 0, y = 0, width = 0, height = 0] = tiles.split(' ').map(Number);
    const held = new Set<string>();
    for (const ref of [editing, current]) if (ref) held.add(keyOf(ref));
    return pick({ nodes, edges }, { x, y, width, height }, held);
  }, [pick, isLarge, nodes, edges, tiles, editing, current]);
}
