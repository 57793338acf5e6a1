import type { NodeTypes } from 'reactflow';
import { PresenceNode } from '../kinds/presence/PresenceNode';
import { StageNode } from '../kinds/stage/StageNode';
import { TouchpointNode } from '../kinds/touchpoint/TouchpointNode';
import { AdderNode, AddStageNode } from './AdderNode';
import { GhostNode } from './GhostNode';

/** How each kind of thing on the map is drawn. */
export const nodeTypes: NodeTypes = {
  stage: StageNode,
  touchpoint: TouchpointNode,
  presence: PresenceNode,
  adder: AdderNode,
  ghost: GhostNode,
  addStage: AddStageNode,
};
