import { useEffect, useState } from 'react';
import { openingLens } from '../domain/lenses/index';
import type { Problem } from '../domain/result';
import { JourneyProvider, type OpenJourney, useWorkspace } from '../state/context';
import { isView } from '../state/routes';
import { createSession } from '../state/session';
import type { Damage } from '../storage/journeys';
import { ErrorNotice } from '../ui/ErrorNotice';
import { LinkButton } from '../ui/LinkButton';
import { JourneyFrame } from './JourneyFrame';
import { Loading } from './Loading';
import { toLibrary } from './links';
import { NotFound } from './NotFound';
import styles from './Screen.module.css';
import { viewEntries } from './views';

interface Props {
  readonly journeyId: string;
  readonly view: string;
  /** The part of the location that names the selection. */
  readonly selectionPart: string | undefined;
}

type Opening =
  | { readonly kind: 'opening' }
  | { readonly kind: 'open'; readonly journey: OpenJourney; readonly damage: Damage }
  | { readonly kind: 'failed'; readonly problem: Problem };

/** A tab that ended in the middle of a commit could tell nobody of it: who comes back to this one sees it all the same. */
function whenShown(task: () => void): () => void {
  const listener = () => document.visibilityState === 'visible' && task();
  document.addEventListener('visibilitychange', listener);
  return () => document.removeEventListener('visibilitychange', listener);
}

/** Opens a journey for as long as any of its views is on screen. */
export function JourneyScreen({ journeyId, view, selectionPart }: Props) {
  const workspace = useWorkspace();
  const [state, setState] = useState<Opening>({ kind: 'opening' });

  useEffect(() => {
    // Beside the database, and not only when the journey has been read.
    if (isView(view)) viewEntries[view].preload();
  }, [view]);

  useEffect(() => {
    let isGone = false;
    let close = () => {};
    void workspace.open(journeyId).then((opened) => {
      if (!opened.ok) {
        if (!isGone) setState({ kind: 'failed', problem: opened.error });
      } else if (isGone) opened.value.close();
      else {
        const stopLooking = whenShown(opened.value.lookAgain);
        close = () => {
          stopLooking();
          opened.value.close();
        };
        const { damage } = opened.value;
        setState({
          kind: 'open',
          journey: { engine: opened.value, session: createSession(openingLens(window.innerWidth).id) },
          damage,
        });
      }
    });
    return () => {
      isGone = true;
      close();
    };
  }, [workspace, journeyId]);

  if (!isView(view)) return <NotFound />;
  if (state.kind === 'opening') return <Loading label="Opening the journey" />;
  if (state.kind === 'failed') {
    return (
      <main className={styles.centred}>
        <ErrorNotice
          title="This journey could not be opened"
          actions={
            <LinkButton variant="primary" href={toLibrary}>
              Go to the library
            </LinkButton>
          }
        >
          {state.problem.message}
        </ErrorNotice>
      </main>
    );
  }
  return (
    <JourneyProvider {...state.journey}>
      <JourneyFrame view={view} selectionPart={selectionPart} damage={state.damage} />
    </JourneyProvider>
  );
}
