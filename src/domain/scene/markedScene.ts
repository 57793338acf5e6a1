import type { DifferenceKind } from '../compare/difference';
import type { MapLayout } from '../layout/mapLayout';
import type { ColourName } from '../palette';
import { type BoxItem, piecesOf, type Scene, type SceneItem } from './items';

/** By the key of what differs. */
type Marks = ReadonlyMap<string, { readonly kind: DifferenceKind }>;

const colours: Readonly<Record<DifferenceKind, readonly [line: ColourName, ground: ColourName]>> = {
  added: ['success', 'success-soft'],
  removed: ['danger', 'danger-soft'],
  changed: ['accent', 'accent-soft'],
  moved: ['warning', 'warning-soft'],
};

/** The map with what differs drawn strongly: framed, and struck through where it is gone. The rest stands back. */
export function markedScene(scene: Scene, layout: MapLayout, marks: Marks): Scene {
  const heads = new Map(
    layout.headers.flatMap(({ key, rect }) => {
      const kind = marks.get(key)?.kind;
      return kind ? [[key, framed(piecesOf(key, 'stage').box(rect, 8, {}), kind, 0)] as const] : [];
    }),
  );
  const begun = new Set<string>();
  const items = scene.items.flatMap((item): SceneItem[] => {
    const isFirst = !begun.has(item.key);
    begun.add(item.key);
    const kind = marks.get(item.key)?.kind;
    if (item.role === 'link') return markedLink(item, kind);
    const head = isFirst ? heads.get(item.key) : undefined;
    return [...(head ? [head] : []), markedPiece(item, kind)];
  });
  return { ...scene, items };
}

/** A frame twice as wide as that of a card, inside its edge. */
function framed(box: BoxItem, kind: DifferenceKind, line: number): BoxItem {
  const { x, y, width, height } = box.rect;
  const [stroke, fill] = colours[kind];
  const inset = 1 - line / 2;
  const { dash: _, ...solid } = box;
  return {
    ...solid,
    rect: { x: x + inset, y: y + inset, width: width - 2 * inset, height: height - 2 * inset },
    fill,
    stroke,
    strokeWidth: 2,
    ...(kind === 'removed' ? { dash: [6, 4] } : {}),
  };
}

function markedPiece(item: SceneItem, kind: DifferenceKind | undefined): SceneItem {
  const isOwn = item.role === 'touchpoint' || item.role === 'presence';
  if (item.kind === 'text') {
    const isName = (isOwn && item.type !== 'micro') || item.type === 'name';
    if (kind === 'removed' && isName) return { ...item, isStruck: true };
    return isOwn ? { ...item, colour: kind ? 'ink' : 'ink-muted' } : item;
  }
  if (item.kind !== 'box' || !isOwn) return item;
  return kind ? framed(item, kind, 1) : { ...item, stroke: 'hairline' };
}

/** A link without its words and without the paper under it: lines that stand back may cross. */
function markedLink(item: SceneItem, kind: DifferenceKind | undefined): SceneItem[] {
  if (item.kind !== 'path' || item.stroke === 'paper') return [];
  const colour = kind ? colours[kind][0] : 'hairline-strong';
  const { opacity: _, ...strong } = item;
  if (item.fill) return [{ ...strong, fill: colour, stroke: colour }];
  const strokeWidth = kind === undefined ? 1.5 : kind === 'removed' ? 2 : 2.5;
  return [{ ...strong, stroke: colour, strokeWidth, ...(kind === 'removed' ? { dash: [5, 4] } : {}) }];
}
