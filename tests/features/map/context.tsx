import { act } from '@testing-library/react';
import { type ReactNode, useState } from 'react';
import { ReactFlowProvider } from 'reactflow';
import { createSights } from '../../../src/domain/lenses/index';
import { type MapContext, MapContextProvider } from '../../../src/features/map/mapContext';
import { createMapStore, type MapStore, MapStoreProvider } from '../../../src/features/map/mapStore';
import { useEdits } from '../../../src/parts/useEdits';
import { useJourney } from '../../../src/state/context';
import type { RowRef } from '../../../src/state/session';
import { type RenderedJourney, type RenderJourneyOptions, renderJourney } from '../../helpers/journey';

export interface Gestures extends RenderedJourney {
  readonly context: MapContext;
  /** Does something on the map as a gesture would. */
  do(gesture: (context: MapContext) => void): void;
  /** Ids of the touchpoints of a stage, in order. */
  touchpointsIn(stageId: string): string[];
}

/** What the map's gestures act on, without the canvas. */
export function renderGestures(options: RenderJourneyOptions = {}): Gestures {
  const map = createMapStore();
  let context: MapContext | undefined;
  function Probe() {
    const journey = useJourney();
    const sights = createSights(() => journey.session.getState().lens);
    context = { ...journey, edits: useEdits(), map, sights, camera: () => null };
    return null;
  }
  const rendered = renderJourney(<Probe />, options);
  if (!context) throw new Error('The probe did not render.');
  const ready = context;
  return {
    ...rendered,
    context: ready,
    do: (gesture) => act(() => gesture(ready)),
    touchpointsIn: (stageId) =>
      [...rendered.document().touchpoints.values()]
        .filter((row) => row.stageId === stageId)
        .sort((a, b) => (a.order < b.order ? -1 : 1))
        .map(({ id }) => id),
  };
}

/** A panel or field of the map, without the canvas. */
export function InMap({ children, store }: { children: ReactNode; store?: MapStore }) {
  const [map] = useState(() => store ?? createMapStore());
  const journey = useJourney();
  const edits = useEdits();
  const [sights] = useState(() => createSights(() => journey.session.getState().lens));
  return (
    <ReactFlowProvider>
      <MapStoreProvider value={map}>
        <MapContextProvider value={{ ...journey, edits, map, sights, camera: () => null }}>
          {children}
        </MapContextProvider>
      </MapStoreProvider>
    </ReactFlowProvider>
  );
}

export function touchpointRef(id: string): RowRef {
  return { table: 'touchpoints', id };
}
