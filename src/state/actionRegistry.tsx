import { createContext, type ReactNode, useContext, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { useStore } from 'zustand';
import { createStore, type StoreApi } from 'zustand/vanilla';
import { type Action, type BoundAction, bindActions, type CommandSource } from './actions';
import type { OpenJourney } from './context';

/** Whether actions belong to the view on screen or to the frame around it. Where both want a key, the view has it. */
type Place = 'view' | 'shell';

interface RegistryState {
  /** One list per component that offers actions. */
  readonly offers: readonly { readonly place: Place; readonly actions: readonly BoundAction[] }[];
  /** Commands of the views on screen, made when somebody asks for them. */
  readonly sources: readonly CommandSource[];
  /** The journey that is open, for commands that are made from what it holds. */
  readonly journey: OfferedJourney | null;
}

export interface OfferedJourney extends OpenJourney {
  go(location: string): void;
}

const RegistryContext = createContext<StoreApi<RegistryState> | null>(null);

/** Holds the actions that the screen offers right now; the palette, the shortcut sheet and the keys read them from here. */
export function ActionRegistryProvider({ children }: { children: ReactNode }) {
  const [registry] = useState(() => createStore<RegistryState>(() => ({ offers: [], sources: [], journey: null })));
  return <RegistryContext value={registry}>{children}</RegistryContext>;
}

function useRegistry(): StoreApi<RegistryState> {
  const registry = useContext(RegistryContext);
  if (!registry) throw new Error('Actions need an ActionRegistryProvider above them.');
  return registry;
}

/**
 * Offers actions while the component is mounted, and returns them bound. `actions` must be a constant of its module;
 * `context` may change with every render and is read when an action runs.
 */
export function useActions<Context>(
  actions: readonly Action<Context>[],
  context: Context,
  place: Place = 'view',
): readonly BoundAction[] {
  const registry = useRegistry();
  const latest = useRef(context);
  latest.current = context;
  const [bound] = useState(() => bindActions(actions, () => latest.current));
  useLayoutEffect(() => {
    const offer = { place, actions: bound };
    registry.setState(({ offers }) => ({ offers: [...offers, offer] }));
    return () => registry.setState(({ offers }) => ({ offers: offers.filter((other) => other !== offer) }));
  }, [registry, bound, place]);
  return bound;
}

/** Offers further commands to the palette while the component is mounted. `source` must be the same between renders. */
export function useOfferCommands(source: CommandSource): void {
  const registry = useRegistry();
  useLayoutEffect(() => {
    registry.setState(({ sources }) => ({ sources: [...sources, source] }));
    return () => registry.setState(({ sources }) => ({ sources: sources.filter((other) => other !== source) }));
  }, [registry, source]);
}

export function useCommandSources(): readonly CommandSource[] {
  return useStore(useRegistry(), (state) => state.sources);
}

/** Offers the open journey to the palette while the component is mounted. `journey` must be the same between renders. */
export function useOfferJourney(journey: OfferedJourney): void {
  const registry = useRegistry();
  useLayoutEffect(() => {
    registry.setState({ journey });
    return () => registry.setState((state) => (state.journey === journey ? { journey: null } : state));
  }, [registry, journey]);
}

export function useOfferedJourney(): OfferedJourney | null {
  return useStore(useRegistry(), (state) => state.journey);
}

/** All actions on offer, those of the view before those of the shell. */
export function useOfferedActions(): readonly BoundAction[] {
  const offers = useStore(useRegistry(), (state) => state.offers);
  return useMemo(() => {
    const at = (place: Place) => offers.filter((offer) => offer.place === place).flatMap((offer) => offer.actions);
    return [...at('view'), ...at('shell')];
  }, [offers]);
}
