import { Plus } from 'lucide-react';
import { memo } from 'react';
import type { NodeProps } from 'reactflow';
import { isolated } from '../../../domain/words';
import { useDocument } from '../../../state/context';
import { cx } from '../../../ui/cx';
import { attachChannelAction } from '../actions/adding';
import { drawnFrom } from '../drawnFrom';
import { isTyped } from '../kinds';
import { useMapContext } from '../mapContext';
import { addStageAt, addTouchpointTo } from '../typing';
import styles from './AdderNode.module.css';
import type { AdderFlowNode, AddStageFlowNode } from './types';

/** The button at the end of a cell: quiet where there are cards, an invitation where there are none. */
export const AdderNode = drawnFrom(
  ({ data: { cell } }: NodeProps<AdderFlowNode>) => [cell.laneId, cell.stageId, cell.cards.length === 0],
  function AdderNode({ data: { cell } }: NodeProps<AdderFlowNode>) {
    const context = useMapContext();
    const stage = useDocument((document) => document.stages.get(cell.stageId)?.name.trim() || 'untitled stage');
    const add = () => {
      if (isTyped(cell)) {
        addTouchpointTo(context, cell.stageId, undefined, cell.gives);
        return;
      }
      context.session.setState({ selection: [{ table: 'stages', id: cell.stageId }] });
      attachChannelAction.run(context);
    };
    return (
      <button
        type="button"
        tabIndex={-1}
        className={cx('nodrag', 'nopan', styles.adder, cell.cards.length === 0 && styles.empty)}
        aria-label={`${cell.adderLabel} to ${isolated(stage)}`}
        onClick={add}
      >
        <Plus aria-hidden />
        <span className={styles.label}>{cell.adderLabel}</span>
      </button>
    );
  },
);

/** The button after the last stage. */
export const AddStageNode = memo(function AddStageNode(_: NodeProps<AddStageFlowNode>) {
  const context = useMapContext();
  return (
    <button
      type="button"
      tabIndex={-1}
      className={cx('nodrag', 'nopan', styles.adder, styles.stage)}
      aria-label="Add stage"
      onClick={() => addStageAt(context)}
    >
      <Plus aria-hidden />
      <span className={styles.label}>Add stage</span>
    </button>
  );
});
