import { useOfferedActions } from '../../state/actionRegistry';
import { Dialog } from '../../ui/Dialog';
import { Kbd } from '../../ui/Kbd';
import { groupActions } from './groupActions';
import styles from './ShortcutSheet.module.css';

/** The keys of this screen. Made from the actions themselves. */
export function ShortcutSheet({ onOpenChange }: { onOpenChange: (isOpen: boolean) => void }) {
  const actions = useOfferedActions();
  const groups = groupActions(actions.filter((action) => action.shortcuts?.length));
  return (
    <Dialog isOpen onOpenChange={onOpenChange} title="Keyboard shortcuts" size="large">
      <div className={styles.groups}>
        {groups.map(({ group, actions: members }) => (
          <section key={group} className={styles.group}>
            <h3 className={styles.heading}>{group}</h3>
            <dl className={styles.list}>
              {members.map(({ id, label, shortcuts = [] }) => (
                <div key={id} className={styles.row}>
                  <dt>{label}</dt>
                  <dd className={styles.keys}>
                    {shortcuts.map((shortcut) => (
                      <Kbd key={shortcut} shortcut={shortcut} />
                    ))}
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
    </Dialog>
  );
}
