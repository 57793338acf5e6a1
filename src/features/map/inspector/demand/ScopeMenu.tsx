import { removeDemand, setDemand } from '../../../../domain/commands/demands';
import { percent } from '../../../../domain/figures';
import type { Demand } from '../../../../domain/model/demand';
import { isolated } from '../../../../domain/words';
import { useEdits } from '../../../../parts/useEdits';
import { named } from '../../../../parts/words';
import { useDocument, useJourney } from '../../../../state/context';
import { MenuButton } from '../../../../ui/MenuButton';
import type { MenuEntry } from '../../../../ui/MenuItems';
import styles from './EvidenceMenu.module.css';
import { subjectOf, type Usage, type UsageOf } from './usage';

export interface ScopeMenuProps {
  of: UsageOf;
  usage: Usage;
  /** Whose figure. */
  name: string;
}

/** Whether a figure holds at this stage only or at every stage. */
export function ScopeMenu({ of, usage: { here, everywhere, effective }, name }: ScopeMenuProps) {
  const stage = useDocument((document) => named(document.stages.get(of.stageId)?.name ?? ''));
  const { edit } = useEdits();
  const { engine } = useJourney();
  if (!effective) return null;

  const scope = here ? `${isolated(stage)} only` : 'every stage';
  const items: MenuEntry[] = here
    ? [
        { id: 'spread', label: `Use ${percent(here.usage)} at every stage` },
        ...(everywhere
          ? [{ id: 'follow', label: `Back to ${percent(everywhere.usage)}, as at every stage` }]
          : [{ id: 'forget', label: 'Forget the figure' }]),
      ]
    : [
        { id: 'own', label: `A figure for ${isolated(stage)} only`, description: 'The other stages keep this one' },
        { id: 'forget', label: 'Forget it at every stage' },
      ];

  function act(id: string) {
    if (!effective) return;
    if (id === 'own') edit(setDemand, { ...knowledge(effective), stageId: of.stageId });
    else if (id === 'spread')
      engine.group(() => {
        edit(setDemand, { ...knowledge(effective), stageId: null });
        edit(removeDemand, of);
      });
    else edit(removeDemand, subjectOf(effective));
  }

  return (
    <MenuButton
      label={`Where the figure for ${isolated(name)} holds: ${scope}`}
      iconOnly
      icon={<span>{scope}</span>}
      size="small"
      className={styles.button}
      items={items}
      onAction={act}
    />
  );
}

function knowledge({ id: _, ...demand }: Demand): Omit<Demand, 'id'> {
  return demand;
}
