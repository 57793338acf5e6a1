import type { Edge, Node } from 'reactflow';
import type { CardBox, CellBox, HeaderBox, LinkRoute } from '../../../domain/layout/mapLayout';

export type StageFlowNode = Node<{ readonly box: HeaderBox; readonly isLast: boolean }, 'stage'>;
export type TouchpointFlowNode = Node<{ readonly box: CardBox }, 'touchpoint'>;
export type PresenceFlowNode = Node<{ readonly box: CardBox }, 'presence'>;
export type AdderFlowNode = Node<{ readonly cell: CellBox }, 'adder'>;
export type AddStageFlowNode = Node<Record<string, never>, 'addStage'>;
export type MapNode = StageFlowNode | TouchpointFlowNode | PresenceFlowNode | AdderFlowNode | AddStageFlowNode;

export type MapEdge = Edge<{ readonly route: LinkRoute }, 'link'>;
