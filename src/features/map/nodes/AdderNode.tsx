import { Plus } from 'lucide-react';
import { memo } from 'react';
import type { NodeProps } from 'reactflow';
import { laneOf } from '../../../domain/layout/lanes/index';
import { isolated } from '../../../domain/words';
import { useDocument } from '../../../state/context';
import { cx } from '../../../ui/cx';
import { attachChannelAction } from '../actions/adding';
import { drawnFrom } from '../drawnFrom';
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
    const label = laneOf(cell.laneId)?.adderLabel ?? '';
    const add = () => {
      if (cell.laneId === 'touchpoints') {
        addTouchpointTo(context, cell.stageId);
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
        aria-label={`${label} to ${isolated(stage)}`}
        onClick={add}
      >
        <Plus aria-hidden />
        <span className={styles.label}>{label}</span>
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
