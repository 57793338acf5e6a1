import { createContext, type ReactNode, useContext, useEffect, useMemo, useRef, useState } from 'react';
import { useStore } from 'zustand';
import { createStore, type StoreApi } from 'zustand/vanilla';
import { type Action, type BoundAction, bindActions } from './actions';

/** Whether actions belong to the view on screen or to the frame around it. Where both want a key, the view has it. */
type Place = 'view' | 'shell';

interface RegistryState {
  /** One list per component that offers actions. */
  readonly offers: readonly { readonly place: Place; readonly actions: readonly BoundAction[] }[];
}

const RegistryContext = createContext<StoreApi<RegistryState> | null>(null);

/** Holds the actions that the screen offers right now; the palette, the shortcut sheet and the keys read them from here. */
export function ActionRegistryProvider({ children }: { children: ReactNode }) {
  const [registry] = useState(() => createStore<RegistryState>(() => ({ offers: [] })));
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
  useEffect(() => {
    const offer = { place, actions: bound };
    registry.setState(({ offers }) => ({ offers: [...offers, offer] }));
    return () => registry.setState(({ offers }) => ({ offers: offers.filter((other) => other !== offer) }));
  }, [registry, bound, place]);
  return bound;
}

/** All actions on offer, those of the view before those of the shell. */
export function useOfferedActions(): readonly BoundAction[] {
  const offers = useStore(useRegistry(), (state) => state.offers);
  return useMemo(() => {
    const at = (place: Place) => offers.filter((offer) => offer.place === place).flatMap((offer) => offer.actions);
    return [...at('view'), ...at('shell')];
  }, [offers]);
}
