import type { Edge, Node } from 'reactflow';
import type { CardBox, CellBox, GhostBox, HeaderBox, LinkRoute } from '../../../domain/layout/mapLayout';

export type StageFlowNode = Node<{ readonly box: HeaderBox; readonly isLast: boolean }, 'stage'>;
export type TouchpointFlowNode = Node<{ readonly box: CardBox }, 'touchpoint'>;
export type PresenceFlowNode = Node<{ readonly box: CardBox }, 'presence'>;
export type StationFlowNode = Node<{ readonly box: CardBox }, 'station'>;
export type PlateFlowNode = Node<{ readonly box: CardBox }, 'plate'>;
export type AdderFlowNode = Node<{ readonly cell: CellBox }, 'adder'>;
export type GhostFlowNode = Node<{ readonly box: GhostBox }, 'ghost'>;
export type AddStageFlowNode = Node<Record<string, never>, 'addStage'>;
export type MapNode =
  | StageFlowNode
  | TouchpointFlowNode
  | PresenceFlowNode
  | StationFlowNode
  | PlateFlowNode
  | AdderFlowNode
  | GhostFlowNode
  | AddStageFlowNode;

export type MapEdge = Edge<{ readonly route: LinkRoute }, 'link'>;
