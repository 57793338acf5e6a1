import { memo, type SVGAttributes } from 'react';
import type { ColourName } from '../domain/palette';
import { type Paint, type Scene, type SceneItem, type TextItem, types, weightOf } from '../domain/scene/items';
import { cx } from '../ui/cx';
import styles from './SceneView.module.css';

interface Props {
  readonly scene: Scene;
  /** Takes the room that there is instead of its own size. */
  readonly isFitted?: boolean;
}

/**
 * A picture in the page: nothing on it can be pressed, and what it says is said beside it. Its colours are those of the
 * tokens, so it follows the theme and what the system forces.
 */
export const SceneView = memo(function SceneView({ scene, isFitted }: Props) {
  const { width, height, items } = scene;
  const things = thingsOf(items);
  return (
    <svg
      aria-hidden
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      className={cx(styles.scene, isFitted && styles.fitted)}
    >
      {things.length === 1 ? (
        <Items items={items} />
      ) : (
        things.map(({ id, key, items }) => (
          <g key={id} data-key={key}>
            <Items items={items} />
          </g>
        ))
      )}
    </svg>
  );
});

interface Thing {
  readonly id: string;
  readonly key: string;
  readonly items: SceneItem[];
}

/** What follows each other and belongs to one thing; a link comes twice, as its line and as its words. */
function thingsOf(items: readonly SceneItem[]): readonly Thing[] {
  const things: Thing[] = [];
  const times = new Map<string, number>();
  for (const item of items) {
    const last = things.at(-1);
    if (last?.key === item.key) {
      last.items.push(item);
      continue;
    }
    const time = (times.get(item.key) ?? 0) + 1;
    times.set(item.key, time);
    things.push({ id: `${item.key} ${time}`, key: item.key, items: [item] });
  }
  return things;
}

function Items({ items }: { items: readonly SceneItem[] }) {
  // biome-ignore lint/suspicious/noArrayIndexKey: a piece is nothing but its place
  return items.map((item, place) => <Piece key={place} item={item} />);
}

function Piece({ item }: { item: SceneItem }) {
  switch (item.kind) {
    case 'box':
      return <rect {...item.rect} rx={item.radius || undefined} {...paintOf(item)} />;
    case 'circle':
      return <circle cx={item.x} cy={item.y} r={item.radius} {...paintOf(item)} />;
    case 'path':
      return <path d={item.d} {...paintOf(item)} />;
    case 'text':
      return <Lines item={item} />;
  }
}

function paintOf({ fill, stroke, strokeWidth, dash, opacity, isRound }: Paint): SVGAttributes<SVGElement> {
  return {
    fill: fill && token(fill),
    stroke: stroke && token(stroke),
    strokeWidth,
    strokeDasharray: dash?.join(' '),
    strokeLinecap: isRound && stroke ? 'round' : undefined,
    strokeLinejoin: isRound && stroke ? 'round' : undefined,
    opacity,
  };
}

/** A line is a text of its own: a script that runs the other way then turns nothing around it. */
function Lines({ item }: { item: TextItem }) {
  const { size } = types[item.type];
  const { x, y } = item.pivot ?? { x: 0, y: 0 };
  return item.lines.map((line) => [
    <text
      key={line.y}
      x={item.x}
      y={line.y}
      fill={token(item.colour)}
      fontSize={size}
      fontWeight={weightOf(item.type)}
      textAnchor={item.anchor === 'start' ? undefined : item.anchor}
      textDecoration={item.isStruck ? 'line-through' : undefined}
      direction={item.direction === 'rtl' ? 'rtl' : undefined}
      transform={item.angle ? `rotate(${item.angle} ${x} ${y})` : undefined}
      className={styles.text}
    >
      {line.text}
    </text>,
    // Between two texts it is not drawn; who finds words on the page finds them whole.
    '\n',
  ]);
}

function token(name: ColourName): string {
  return `var(--${name})`;
}
