import { createElement, type ReactNode } from 'react';
import { isHere, type Lens, lensOf, loadLens } from '../../domain/lenses/index';
import { useSession } from '../../state/context';
import { type OnDemand, onDemand } from '../../ui/onDemand';
import { PlateNode, StationNode } from './nodes/nodeTypes';

/** The lens through which the map is seen. */
export function useLens(): Lens {
  return lensOf(useSession(({ lens }) => lens));
}

/** For each lens that arrives late, what waits for it. */
const gates = new Map<string, OnDemand<GateProps>>();

interface GateProps {
  readonly children?: ReactNode;
}

/**
 * What a lens is drawn with: suspends until its parts are there. A lens that is chosen on the map is waited for before it
 * takes the place of the one that is seen.
 */
export function LensGate({ lens, children }: GateProps & { readonly lens: Lens }): ReactNode {
  if (isHere(lens)) return children;
  const gate =
    gates.get(lens.id) ??
    onDemand<GateProps>(async () => {
      await partsOf(lens);
      return ({ children }) => children;
    });
  gates.set(lens.id, gate);
  return createElement(gate, null, children);
}

/** Fetches everything that a lens needs; rejects where that cannot be. */
export async function partsOf(lens: Lens): Promise<void> {
  await Promise.all([loadLens(lens), ...(isHere(lens) ? [] : [StationNode.preload(), PlateNode.preload()])]);
}
