import type { NodeProps, NodeTypes } from 'reactflow';
import { onDemand } from '../../../ui/onDemand';
import { PresenceNode } from '../kinds/presence/PresenceNode';
import { StageNode } from '../kinds/stage/StageNode';
import { TouchpointNode } from '../kinds/touchpoint/TouchpointNode';
import { AdderNode, AddStageNode } from './AdderNode';
import { GhostNode } from './GhostNode';
import type { PlateFlowNode, StationFlowNode } from './types';

/** How things are drawn through the metro lens: what they need is there before that is looked through. */
export const StationNode = onDemand<NodeProps<StationFlowNode>>(() =>
  import('../metro/StationNode').then((m) => m.StationNode),
);
export const PlateNode = onDemand<NodeProps<PlateFlowNode>>(() =>
  import('../metro/PlateNode').then((m) => m.PlateNode),
);

/** How each kind of thing on the map is drawn. */
export const nodeTypes: NodeTypes = {
  stage: StageNode,
  touchpoint: TouchpointNode,
  presence: PresenceNode,
  station: StationNode,
  plate: PlateNode,
  adder: AdderNode,
  ghost: GhostNode,
  addStage: AddStageNode,
};
