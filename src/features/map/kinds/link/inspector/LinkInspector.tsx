import { ArrowDown, ArrowRight, ArrowUpDown } from 'lucide-react';
import { labelLink, reverseLink } from '../../../../../domain/commands/links';
import { isolated } from '../../../../../domain/words';
import { useEdits } from '../../../../../parts/useEdits';
import { named } from '../../../../../parts/words';
import { useDocument } from '../../../../../state/context';
import { announce } from '../../../../../ui/Announcer';
import { Button } from '../../../../../ui/Button';
import { StageDot } from '../../../inspector/fields/PhaseDot';
import { RowButton } from '../../../inspector/fields/RowButton';
import { RowText, textOf } from '../../../inspector/fields/RowText';
import type { Panel } from '../../../inspector/rowPanels';
import { useGoTo } from '../../../inspector/useGoTo';
import styles from './LinkInspector.module.css';

export const linkPanel: Panel = {
  name: 'Link',
  icon: <ArrowRight aria-hidden />,
  Details: LinkInspector,
  fields: ['Link label', 'Reverse'],
};

/** A step of the path: its words, where it starts and where it ends. */
function LinkInspector({ id }: { id: string }) {
  const link = useDocument((document) => document.links.get(id));
  const { edit } = useEdits();
  if (!link) return null;
  const text = textOf('links', id, (changes, session) => edit(labelLink, { id, ...changes }, session));

  function reverse() {
    if (edit(reverseLink, { id })) announce('Link reversed');
  }

  return (
    <>
      <RowText
        {...text}
        field="label"
        label="Link label"
        look="title"
        maxLength={500}
        placeholder="What takes customers there?"
      />
      <div className={styles.path}>
        <End name="From" touchpointId={link.fromId} />
        <span className={styles.arrow}>
          <ArrowDown aria-hidden />
        </span>
        <End name="To" touchpointId={link.toId} />
      </div>
      <div>
        <Button size="small" icon={<ArrowUpDown aria-hidden />} onPress={reverse}>
          Reverse
        </Button>
      </div>
    </>
  );
}

function End({ name, touchpointId }: { name: string; touchpointId: string }) {
  const touchpoint = useDocument((document) => document.touchpoints.get(touchpointId));
  const stage = useDocument((document) => document.stages.get(touchpoint?.stageId ?? ''));
  const goTo = useGoTo();
  if (!touchpoint || !stage) return null;
  const title = named(touchpoint.title);
  return (
    <RowButton
      label={`${name} ${isolated(title)}`}
      onPress={() => goTo('touchpoints', touchpointId)}
      className={styles.end}
    >
      <span className={styles.words}>
        <span dir="auto">{title}</span>
        <span className={styles.stage}>
          <StageDot stageId={stage.id} />
          {named(stage.name)}
        </span>
      </span>
    </RowButton>
  );
}
