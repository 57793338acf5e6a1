import { BoxSelect, Map as MapIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import { isolated } from '../../../domain/words';
import { named } from '../../../parts/words';
import { useDocument } from '../../../state/context';
import { panelKinds } from '../kinds/channel/channels';
import styles from './Inspector.module.css';
import { rowPanels } from './rowPanels';
import type { Subject } from './subject';

/** What sort of thing the inspector shows, and where it is. */
export function Heading({ subject }: { subject: Subject }) {
  if (subject.kind === 'journey') return <Sort name="Journey" icon={<MapIcon aria-hidden />} />;
  if (subject.kind === 'several')
    return <Sort name="Selection" icon={<BoxSelect aria-hidden />} where={`${subject.rows.length} things`} />;
  return <RowHeading {...subject} />;
}

function RowHeading({ table, id }: Extract<Subject, { kind: 'row' }>) {
  const { name, icon } = rowPanels[table];
  const where = useDocument((document) => {
    const { place, stageOf } = panelKinds[table];
    const stage = place && document.stages.get(stageOf(document, id) ?? '');
    return stage ? `at ${isolated(named(stage.name))}` : '';
  });
  return <Sort name={name} icon={icon} where={where} />;
}

function Sort({ name, icon, where = '' }: { name: string; icon: ReactNode; where?: string }) {
  return (
    <span className={styles.heading}>
      {icon}
      {name}
      {where && <span className={styles.where}>{where}</span>}
    </span>
  );
}
