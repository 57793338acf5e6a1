import { ArrowRight, BoxSelect, Columns3, Map as MapIcon, MessageSquare, Radio, Rss } from 'lucide-react';
import type { ReactNode } from 'react';
import type { JourneyDocument } from '../../../domain/document';
import { isolated } from '../../../domain/words';
import { named } from '../../../parts/words';
import { useDocument } from '../../../state/context';
import styles from './Inspector.module.css';
import type { Subject } from './subject';

const kinds: Readonly<Record<Subject['kind'], { readonly name: string; readonly icon: ReactNode }>> = {
  journey: { name: 'Journey', icon: <MapIcon aria-hidden /> },
  touchpoint: { name: 'Touchpoint', icon: <MessageSquare aria-hidden /> },
  stage: { name: 'Stage', icon: <Columns3 aria-hidden /> },
  presence: { name: 'Presence', icon: <Radio aria-hidden /> },
  channel: { name: 'Channel', icon: <Rss aria-hidden /> },
  link: { name: 'Link', icon: <ArrowRight aria-hidden /> },
  several: { name: 'Selection', icon: <BoxSelect aria-hidden /> },
};

/** What sort of thing the inspector shows, and where it is. */
export function Heading({ subject }: { subject: Subject }) {
  const { name, icon } = kinds[subject.kind];
  const where = useDocument((document) => whereIs(document, subject));
  return (
    <span className={styles.heading}>
      {icon}
      {name}
      {where && <span className={styles.where}>{where}</span>}
    </span>
  );
}

function whereIs(document: JourneyDocument, subject: Subject): string {
  if (subject.kind === 'several') return `${subject.rows.length} things`;
  if (subject.kind !== 'touchpoint' && subject.kind !== 'presence') return '';
  const rows = subject.kind === 'touchpoint' ? document.touchpoints : document.presences;
  const stage = document.stages.get(rows.get(subject.id)?.stageId ?? '');
  return stage ? `at ${isolated(named(stage.name))}` : '';
}
