import { type KeyboardEvent, useMemo, useRef } from 'react';
import { markRect } from '../../../domain/compare/comparedMap';
import type { Difference } from '../../../domain/compare/difference';
import { markName } from '../../../domain/compare/words/sentences';
import type { Rect } from '../../../domain/layout/geometry';
import { cardKey } from '../../../domain/layout/mapLayout';
import { DifferenceSign } from '../../../parts/DifferenceSign';
import { cx } from '../../../ui/cx';
import type { Comparison } from '../comparison';
import styles from './Marks.module.css';

interface MarksProps {
  comparison: Comparison;
  selectedKey: string | null;
  onSelect: (key: string) => void;
}

interface Mark {
  readonly difference: Difference;
  readonly rect: Rect;
  readonly name: string;
}

/** What differs, on top of the map: each a button with a name. One Tab stop; arrows, Home and End walk along. */
export function Marks({ comparison, selectedKey, onSelect }: MarksProps) {
  const { map, from, to } = comparison;
  const group = useRef<HTMLDivElement>(null);
  const marks = useMemo(
    () =>
      [...map.marks].flatMap(([key, difference]): Mark[] => {
        const rect = markRect(map, key);
        return rect ? [{ difference, rect, name: markName(difference, from, to) }] : [];
      }),
    [map, from, to],
  );
  const current = Math.max(
    0,
    marks.findIndex(({ difference }) => difference.key === selectedKey),
  );
  const walk = (event: KeyboardEvent) => {
    const last = marks.length - 1;
    const to = {
      ArrowRight: current + 1,
      ArrowDown: current + 1,
      ArrowLeft: current - 1,
      ArrowUp: current - 1,
      Home: 0,
      End: last,
    }[event.key];
    const next = to === undefined ? undefined : marks[Math.max(0, Math.min(last, to))];
    if (!next) return;
    event.preventDefault();
    onSelect(next.difference.key);
    group.current?.querySelectorAll<HTMLElement>('button')[marks.indexOf(next)]?.focus({ preventScroll: true });
  };
  return (
    <>
      <svg aria-hidden className={styles.moves} width={map.layout.width} height={map.layout.height}>
        {map.moves.map(({ key, ghost, path, arrow }) => (
          <g
            key={key}
            data-selected={selectedKey !== null && map.marks.get(key)?.key === selectedKey ? true : undefined}
          >
            {ghost && <rect {...ghost} rx={6} className={styles.ghost} />}
            <path d={path} className={styles.way} />
            <path d={arrow} className={styles.tip} />
          </g>
        ))}
      </svg>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is for forms */}
      <div ref={group} role="group" aria-label="Differences on the map" onKeyDown={walk}>
        {marks.map(({ difference, rect, name }, index) => {
          const { key, kind, move, table } = difference;
          const isLink = table === 'links';
          return (
            <button
              key={cardKey(table, difference.id)}
              type="button"
              aria-label={name}
              aria-pressed={key === selectedKey}
              tabIndex={index === current ? 0 : -1}
              data-kind={kind}
              className={cx(styles.mark, isLink && styles.link)}
              style={{ transform: `translate(${rect.x}px, ${rect.y}px)`, width: rect.width, height: rect.height }}
              onClick={() => onSelect(key)}
            >
              <span className={styles.signs}>
                {move !== null && kind === 'changed' && <DifferenceSign kind="moved" />}
                <DifferenceSign kind={kind} />
              </span>
            </button>
          );
        })}
      </div>
    </>
  );
}
