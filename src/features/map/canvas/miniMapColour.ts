import type { MapNode } from '../nodes/types';

/** Colour of a node in the minimap: heads in that of their phase, cards in ink, buttons not at all. */
export function miniMapColour(node: MapNode): string {
  if (node.type === 'stage') return `var(--phase-${node.data.box.phase})`;
  if (node.type === 'touchpoint') return 'var(--ink-faint)';
  return node.type === 'presence' ? 'var(--presence-3)' : 'transparent';
}
