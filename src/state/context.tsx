import { createContext, type ReactNode, useContext, useMemo } from 'react';
import { useStore } from 'zustand';
import { useShallow } from 'zustand/react/shallow';
import { figuresOf } from '../domain/coverage/figuresOf';
import type { Figures } from '../domain/coverage/types';
import type { JourneyDocument } from '../domain/document';
import type { Engine, EngineState } from './engine';
import type { SessionState, SessionStore } from './session';
import type { Workspace } from './workspace';

/** The open journey in this tab: its engine and what the tab shows of it. */
export interface OpenJourney {
  readonly engine: Engine;
  readonly session: SessionStore;
}

const WorkspaceContext = createContext<Workspace | null>(null);
const JourneyContext = createContext<OpenJourney | null>(null);

export function WorkspaceProvider({ workspace, children }: { workspace: Workspace; children: ReactNode }) {
  return <WorkspaceContext value={workspace}>{children}</WorkspaceContext>;
}

export function JourneyProvider({ engine, session, children }: OpenJourney & { children: ReactNode }) {
  const journey = useMemo(() => ({ engine, session }), [engine, session]);
  return <JourneyContext value={journey}>{children}</JourneyContext>;
}

export function useWorkspace(): Workspace {
  const workspace = useContext(WorkspaceContext);
  if (!workspace) throw new Error('useWorkspace needs a WorkspaceProvider above it.');
  return workspace;
}

export function useJourney(): OpenJourney {
  const journey = useContext(JourneyContext);
  if (!journey) throw new Error('useJourney needs a JourneyProvider above it.');
  return journey;
}

export function useEngineState<T>(select: (state: EngineState) => T): T {
  return useStore(useJourney().engine.store, select);
}

/** A part of the document. Select by id, or something cheap and stable: the component re-renders when it changes identity. */
export function useDocument<T>(select: (document: JourneyDocument) => T): T {
  return useEngineState((state) => select(state.document));
}

/** As `useDocument`, for selections that make a new array or object each time; compared item by item. */
export function useDocumentShallow<T>(select: (document: JourneyDocument) => T): T {
  return useStore(
    useJourney().engine.store,
    useShallow((state: EngineState) => select(state.document)),
  );
}

/** A part of the document's figures. */
export function useFigures<T>(select: (figures: Figures) => T): T {
  return useDocument((document) => select(figuresOf(document)));
}

export function useSession<T>(select: (state: SessionState) => T): T {
  return useStore(useJourney().session, select);
}
