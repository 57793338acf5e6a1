import { Trash2 } from 'lucide-react';
import { useEffect, useLayoutEffect, useRef } from 'react';
import { useEdits } from '../../../parts/useEdits';
import { useDocument, useJourney, useSession } from '../../../state/context';
import { Drawer } from '../../../ui/Drawer';
import { IconButton } from '../../../ui/IconButton';
import { REGION_ENTRY } from '../../../ui/screenParts';
import { panelKinds } from '../kinds/channel/channels';
import { deleteRows } from '../removing';
import { Heading } from './Heading';
import styles from './Inspector.module.css';
import { JourneyInspector } from './journey/JourneyInspector';
import { rowPanels } from './rowPanels';
import { SeveralInspector } from './several/SeveralInspector';
import { rowsOf, type Subject, subjectKey, subjectOf } from './subject';

/**
 * The panel right of the map: everything about what is selected, or about the journey when nothing is. `calls` counts how
 * often it was asked for: each time it takes the focus.
 */
export function Inspector({ calls = 0 }: { calls?: number }) {
  const { session } = useJourney();
  const isOpen = useSession((state) => state.isInspectorOpen);
  return isOpen && <OpenInspector calls={calls} onClose={() => session.setState({ isInspectorOpen: false })} />;
}

function OpenInspector({ calls, onClose }: { calls: number; onClose: () => void }) {
  const subject = useSubject();
  const key = subjectKey(subject);
  const body = usePanelBody(key, calls);
  return (
    <Drawer
      isOpen
      onClose={onClose}
      title="Inspector"
      heading={<Heading subject={subject} />}
      width={348}
      actions={<RemoveButton subject={subject} />}
    >
      {/* biome-ignore lint/a11y/useSemanticElements: no set of fields of a form, but a place to come to */}
      <div
        ref={body}
        role="group"
        aria-label="Details"
        tabIndex={-1}
        {...{ [REGION_ENTRY]: '' }}
        className={styles.body}
      >
        <About key={key} subject={subject} />
      </div>
    </Drawer>
  );
}

/** Deletes what the inspector shows, at once, with Undo. */
function RemoveButton({ subject }: { subject: Subject }) {
  const { engine } = useJourney();
  const edits = useEdits();
  const rows = rowsOf(subject);
  if (rows.length === 0) return null;
  const panel = subject.kind === 'row' ? rowPanels[subject.table] : null;
  const { label, icon } = panel?.removal ?? {
    label: panel ? `Delete ${panel.name.toLowerCase()}` : 'Delete all',
    icon: <Trash2 aria-hidden />,
  };
  return (
    <IconButton
      label={label}
      icon={icon}
      size="small"
      onPress={() => deleteRows({ engine, edits }, rows, panelKinds)}
    />
  );
}

function useSubject(): Subject {
  const selection = useSession((state) => state.selection);
  // The key is what the selection comes to; the subject itself is a new object each time.
  useDocument((document) => subjectKey(subjectOf(document, selection)));
  const { engine } = useJourney();
  return subjectOf(engine.store.getState().document, selection);
}

/** Milliseconds after which the focus is asked for again: a menu or the command palette that called may still be closing. */
const ATTEMPTS = [0, 80, 200, 400];

/** Takes the focus when the panel is called, until somebody presses something, and shows each subject from its top. */
function usePanelBody(key: string, calls: number) {
  const body = useRef<HTMLDivElement>(null);

  useEffect(() => {
    if (calls === 0) return;
    const panel = body.current?.closest('section');
    const take = () => {
      if (!panel?.contains(document.activeElement)) body.current?.focus({ preventScroll: true });
    };
    const timers = ATTEMPTS.map((time) => setTimeout(take, time));
    const stop = () => timers.forEach(clearTimeout);
    window.addEventListener('keydown', stop, true);
    window.addEventListener('pointerdown', stop, true);
    return () => {
      stop();
      window.removeEventListener('keydown', stop, true);
      window.removeEventListener('pointerdown', stop, true);
    };
  }, [calls]);

  const shown = useRef(key);
  useLayoutEffect(() => {
    if (shown.current === key) return;
    shown.current = key;
    body.current?.parentElement?.scrollTo?.({ top: 0 });
  }, [key]);

  return body;
}

function About({ subject }: { subject: Subject }) {
  if (subject.kind === 'journey') return <JourneyInspector />;
  if (subject.kind === 'several') return <SeveralInspector rows={subject.rows} />;
  const { Details } = rowPanels[subject.table];
  return <Details id={subject.id} />;
}
