import type { NodeTypes } from 'reactflow';
import { AdderNode, AddStageNode } from './AdderNode';
import { GhostNode } from './GhostNode';
import { PresenceNode } from './PresenceNode';
import { StageNode } from './StageNode';
import { TouchpointNode } from './TouchpointNode';

/** How each kind of thing on the map is drawn. */
export const nodeTypes: NodeTypes = {
  stage: StageNode,
  touchpoint: TouchpointNode,
  presence: PresenceNode,
  adder: AdderNode,
  ghost: GhostNode,
  addStage: AddStageNode,
};
