import { useLayoutEffect, useRef } from 'react';
import { useDocument, useJourney, useSession } from '../../../state/context';
import { Drawer } from '../../../ui/Drawer';
import { ChannelInspector } from './channel/ChannelInspector';
import { Heading } from './Heading';
import styles from './Inspector.module.css';
import { JourneyInspector } from './journey/JourneyInspector';
import { LinkInspector } from './link/LinkInspector';
import { PresenceInspector } from './presence/PresenceInspector';
import { RemoveButton } from './RemoveButton';
import { SeveralInspector } from './several/SeveralInspector';
import { StageInspector } from './stage/StageInspector';
import { type Subject, subjectKey, subjectOf } from './subject';
import { TouchpointInspector } from './touchpoint/TouchpointInspector';

/** The panel right of the map: everything about what is selected, or about the journey when nothing is. */
export function Inspector() {
  const { session } = useJourney();
  const isOpen = useSession((state) => state.isInspectorOpen);
  return isOpen && <OpenInspector onClose={() => session.setState({ isInspectorOpen: false })} />;
}

function OpenInspector({ onClose }: { onClose: () => void }) {
  const subject = useSubject();
  const key = subjectKey(subject);
  const body = useKeptFocus(key);
  return (
    <Drawer
      isOpen
      onClose={onClose}
      title="Inspector"
      heading={<Heading subject={subject} />}
      width={348}
      actions={<RemoveButton subject={subject} />}
    >
      <div ref={body} tabIndex={-1} className={styles.body}>
        <About key={key} subject={subject} />
      </div>
    </Drawer>
  );
}

function useSubject(): Subject {
  const selection = useSession((state) => state.selection);
  // The key is what the selection comes to; the subject itself is a new object each time.
  useDocument((document) => subjectKey(subjectOf(document, selection)));
  const { engine } = useJourney();
  return subjectOf(engine.store.getState().document, selection);
}

/** When what had the focus goes with its subject (deleted, say), the panel keeps the focus. */
function useKeptFocus(key: string) {
  const body = useRef<HTMLDivElement>(null);
  const shown = useRef(key);
  const hadFocus = useRef(false);

  useLayoutEffect(() => {
    const panel = body.current?.closest('section');
    if (!panel) return;
    const note = () => {
      hadFocus.current = panel.contains(document.activeElement);
    };
    document.addEventListener('focusin', note);
    return () => document.removeEventListener('focusin', note);
  }, []);

  useLayoutEffect(() => {
    if (shown.current === key) return;
    shown.current = key;
    body.current?.parentElement?.scrollTo?.({ top: 0 });
    const isLost = document.activeElement === null || document.activeElement === document.body;
    if (hadFocus.current && isLost) body.current?.focus({ preventScroll: true });
  }, [key]);

  return body;
}

function About({ subject }: { subject: Subject }) {
  switch (subject.kind) {
    case 'journey':
      return <JourneyInspector />;
    case 'touchpoint':
      return <TouchpointInspector id={subject.id} />;
    case 'stage':
      return <StageInspector id={subject.id} />;
    case 'presence':
      return <PresenceInspector id={subject.id} />;
    case 'channel':
      return <ChannelInspector id={subject.id} />;
    case 'link':
      return <LinkInspector id={subject.id} />;
    case 'several':
      return <SeveralInspector rows={subject.rows} />;
  }
}
