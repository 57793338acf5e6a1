import { type DragEvent, useMemo } from 'react';
import { useReactFlow } from 'reactflow';
import { type DropTarget, dropTarget } from '../../../domain/layout/dropTarget';
import { adderKey } from '../../../domain/layout/mapLayout';
import { attachDragged, CHANNEL_TYPE, parseDragged } from '../attaching';
import { layoutOf, type MapContext } from '../mapContext';

/** Lets channels from the palette fall onto a stage: anywhere in its column will do. */
export function useChannelDrop(context: MapContext) {
  const { screenToFlowPosition } = useReactFlow();
  return useMemo(() => {
    const targetOf = (event: DragEvent): DropTarget | null => {
      if (!event.dataTransfer.types.includes(CHANNEL_TYPE)) return null;
      const at = screenToFlowPosition({ x: event.clientX, y: event.clientY });
      return dropTarget(layoutOf(context), at, { laneId: 'channels' });
    };
    const show = (target: DropTarget | null) => {
      const dropCell = target && adderKey(target.laneId, target.stageId);
      if (context.map.getState().dropCell !== dropCell) context.map.setState({ dropCell });
    };
    return {
      onDragOver: (event: DragEvent) => {
        const target = targetOf(event);
        if (!target) return;
        event.preventDefault();
        event.dataTransfer.dropEffect = 'copy';
        show(target);
      },
      onDragLeave: (event: DragEvent) => {
        if (!event.currentTarget.contains(event.relatedTarget as Node | null)) show(null);
      },
      onDrop: (event: DragEvent) => {
        const target = targetOf(event);
        show(null);
        if (!target) return;
        event.preventDefault();
        const dragged = parseDragged(event.dataTransfer.getData(CHANNEL_TYPE));
        if (dragged) attachDragged(context, dragged, target.stageId, target.index);
      },
    };
  }, [context, screenToFlowPosition]);
}
