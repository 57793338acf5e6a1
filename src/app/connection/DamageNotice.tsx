import { useState } from 'react';
import { useJourney, useWorkspace } from '../../state/context';
import type { Damage } from '../../storage/journeys';
import { Banner } from '../../ui/Banner';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import styles from './Connection.module.css';
import { downloadDamage, sayDamage, sayRepair } from './damage';

/** Says that parts of a journey could not be read, until it is dismissed: what, where they are, and how to get at them. */
export function DamageNotice({ damage }: { damage: Damage }) {
  const { engine } = useJourney();
  const { now } = useWorkspace();
  const [isDismissed, dismiss] = useState(false);
  const [isOpen, setIsOpen] = useState(false);
  if (isDismissed) return null;
  const download = () => downloadDamage(damage, engine.store.getState().document, now());
  const buttons = (
    <>
      <Button size="small" onPress={() => setIsOpen(true)}>
        Details
      </Button>
      {damage.setAside.length > 0 && (
        <Button size="small" onPress={download}>
          Download them
        </Button>
      )}
    </>
  );
  return (
    <>
      <Banner
        tone="warning"
        title="Parts of this journey are damaged"
        className={styles.banner}
        actions={buttons}
        onDismiss={() => dismiss(true)}
      >
        {sayDamage(damage)}
      </Banner>
      <Dialog
        isOpen={isOpen}
        onOpenChange={setIsOpen}
        title="What could not be read"
        description="Nothing of this was deleted: it stays in the database as it was found."
      >
        <ul className={styles.findings}>
          {damage.setAside.map(({ table, message, raw }, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: rows that cannot be read have no other name, and the list stays.
            <li key={`${table}${index}`}>
              <span>{message}</span>
              <pre className={styles.raw}>{JSON.stringify(raw, null, 1)}</pre>
            </li>
          ))}
          {damage.repairs.map((repair) => (
            <li key={`${repair.table}/${repair.id}/${repair.field}/${repair.missing}`}>{sayRepair(repair)}</li>
          ))}
        </ul>
      </Dialog>
    </>
  );
}
