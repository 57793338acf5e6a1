import { type CSSProperties, memo } from 'react';
import { laneOf } from '../../../domain/layout/lanes/index';
import { isolated } from '../../../domain/words';
import { useDocument } from '../../../state/context';
import { cx } from '../../../ui/cx';
import { STOP } from '../actions/focus';
import { PALE } from '../filter/pale';
import { useMapState } from '../mapStore';
import type { AdderFlowNode } from '../nodes/types';
import { stageName } from '../words';
import { LineContent, type LineProps } from './LineContent';
import styles from './OutlineLine.module.css';

/** A line of the outline. */
export const OutlineLine = memo(function OutlineLine(props: LineProps) {
  const { node, level, index, count, tone, cards, isParent, isFolded } = props;
  const lane = useDocument((document) =>
    node.type === 'adder' ? laneName(node, stageName(document, node.data.cell.stageId), cards) : '',
  );
  const isAim = useMapState(({ linking }) => linking !== null && node.id === `touchpoints:${linking.toId}`);
  const role = roles[node.type];
  const isButton = role === undefined;
  const name = node.type === 'adder' ? lane : isFolded ? `${node.ariaLabel}, ${cards}` : node.ariaLabel;
  return (
    <div
      role="treeitem"
      aria-label={name}
      aria-roledescription={role}
      aria-level={level}
      aria-posinset={index + 1}
      aria-setsize={count}
      aria-expanded={isParent ? !isFolded : undefined}
      aria-selected={isButton || node.type === 'adder' ? undefined : node.selected === true}
      tabIndex={isButton ? undefined : -1}
      {...{ [STOP]: '' }}
      data-id={node.id}
      data-level={level}
      style={{ '--phase': `var(--phase-${tone})` } as CSSProperties}
      className={cx(
        styles.line,
        styles[`level${level}`],
        isButton && styles.button,
        index === 0 && styles.first,
        node.className === PALE && styles.pale,
      )}
    >
      {isButton ? (
        <LineContent {...props} />
      ) : (
        <div className={cx(styles.body, node.selected && styles.selected, isAim && styles.aim)}>
          <LineContent {...props} />
        </div>
      )}
    </div>
  );
});

/** What a line is; one of nothing here is a button. */
const roles: Readonly<Record<string, string>> = {
  stage: 'stage',
  adder: 'lane',
  touchpoint: 'touchpoint',
  presence: 'channel',
};

/** “Touchpoints of Support, 5 touchpoints”. */
function laneName({ data: { cell } }: AdderFlowNode, stage: string, cards: string): string {
  const count = cell.cards.length === 0 ? 'none yet' : cards;
  return `${laneOf(cell.laneId)?.label ?? ''} of ${isolated(stage)}, ${count}`;
}
