import './dom';
import { act, type RenderResult, render } from '@testing-library/react';
import userEvent, { type UserEvent } from '@testing-library/user-event';
import type { ReactNode } from 'react';
import { afterEach, vi } from 'vitest';
import { Router } from 'wouter';
import { memoryLocation } from 'wouter/memory-location';
import type { JourneyDocument } from '../../src/domain/document';
import { applyPatch, composePatches } from '../../src/domain/patch';
import { ActionRegistryProvider } from '../../src/state/actionRegistry';
import { JourneyProvider } from '../../src/state/context';
import { type Engine, openEngine } from '../../src/state/engine';
import type { OutboxStorage } from '../../src/state/outbox';
import { createSession, type RowRef, type SessionState, type SessionStore } from '../../src/state/session';
import { Announcer } from '../../src/ui/Announcer';
import { ToastRegion, toasts } from '../../src/ui/Toast';
import { exampleJourney } from './exampleJourney';

// Whole panels in jsdom take their time on a busy machine.
vi.setConfig({ testTimeout: 30_000 });
afterEach(() => toasts.clear());

export interface RenderJourneyOptions {
  /** Default: `exampleJourney()`. */
  readonly document?: JourneyDocument;
  /** What the tab shows at the start: selection, open panels. */
  readonly session?: Partial<SessionState>;
}

export interface RenderedJourney extends RenderResult {
  readonly engine: Engine;
  readonly session: SessionStore;
  readonly user: UserEvent;
  /** The journey as it is now. */
  document(): JourneyDocument;
  /** Labels of the undo steps, oldest first. */
  steps(): string[];
  undo(): void;
  select(...rows: readonly RowRef[]): void;
  /** Locations visited, the current one last. */
  readonly visited: readonly string[];
}

/** Renders part of a journey's screens over a real engine, with toasts, announcements, actions and locations at work. */
export function renderJourney(ui: ReactNode, options: RenderJourneyOptions = {}): RenderedJourney {
  const engine = memoryEngine(options.document ?? exampleJourney());
  const session = createSession();
  session.setState(options.session ?? {});
  const location = memoryLocation({ path: '/', record: true });
  // No waiting between keys, and no walk up the tree for pointer-events at each press: both cost more than they find.
  const user = userEvent.setup({ delay: null, pointerEventsCheck: 0 });
  const result = render(
    <Router hook={location.hook}>
      <ActionRegistryProvider>
        <JourneyProvider engine={engine} session={session}>
          {ui}
        </JourneyProvider>
      </ActionRegistryProvider>
      <ToastRegion />
      <Announcer />
    </Router>,
  );
  return {
    ...result,
    engine,
    session,
    user,
    document: () => engine.store.getState().document,
    steps: () => engine.store.getState().history.done.map((step) => step.label),
    undo: () => act(() => void engine.undo()),
    select: (...rows) => act(() => session.setState({ selection: rows })),
    visited: location.history,
  };
}

/** An engine whose database is a variable: every commit succeeds at once, and there are no other tabs. */
export function memoryEngine(document: JourneyDocument): Engine {
  let ids = 0;
  return openEngine({
    saved: { document, seq: 0 },
    storage: memoryStorage,
    newId: () => `new${++ids}`,
    now: () => 1_800_000_000_000 + ids,
  });
}

const memoryStorage: OutboxStorage = {
  log: {
    commit: async (base, edits) => {
      const applied = edits.map(({ patch }) => patch).reduce(composePatches, []);
      return {
        saved: { document: applyPatch(base.document, applied), seq: base.seq + 1 },
        applied,
        caughtUp: false,
        labels: [],
        made: [],
        removals: new Map(),
      };
    },
    catchUp: async (saved) => ({ saved, labels: [], removals: new Map() }),
    follow: () => () => {},
  },
  note: () => {},
  forget: () => {},
  later: () => () => {},
};
