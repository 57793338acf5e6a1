import { useOfferedActions } from '../../state/actionRegistry';
import { Dialog } from '../../ui/Dialog';
import { Kbd } from '../../ui/Kbd';
import { useKeyboardLayout } from '../../ui/keyboardLayout';
import { groupActions } from './groupActions';
import styles from './ShortcutSheet.module.css';

/** Keys that belong to what has the focus rather than to an action. */
const WHERE_YOU_ARE: readonly (readonly [label: string, ...keys: string[]])[] = [
  ['Walk over cards, cells and lists', 'ArrowLeft', 'ArrowUp', 'ArrowDown', 'ArrowRight'],
  ['Go to the first or last of them', 'Home', 'End'],
  ['Select the next card as well', 'Shift+ArrowDown', 'Shift+ArrowRight'],
  ['Edit what has the focus, and keep what is typed', 'Enter'],
  ['Break a line while typing', 'Shift+Enter'],
  ['Next card while typing, else the next part of the screen', 'Tab'],
  ['Restore a text, let go of a selection, close a panel', 'Escape'],
  ['Select what has the focus; held, drag the map', 'Space'],
  ['Rename or delete in a list', 'F2', 'Delete'],
  ['Move a segment among the others', 'Alt+ArrowUp', 'Alt+ArrowDown'],
  ['Detach the channel at hand in the channel palette', 'Shift+Enter'],
  ['Menu of what has the focus', 'Shift+F10'],
];

/** The keys of this screen. Made from the actions themselves. */
export function ShortcutSheet({ onOpenChange }: { onOpenChange: (isOpen: boolean) => void }) {
  const actions = useOfferedActions();
  const layout = useKeyboardLayout();
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
                      <Kbd key={shortcut} shortcut={shortcut} layout={layout} />
                    ))}
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
        <section className={styles.group}>
          <h3 className={styles.heading}>Where you are</h3>
          <dl className={styles.list}>
            {WHERE_YOU_ARE.map(([label, ...keys]) => (
              <div key={label} className={styles.row}>
                <dt>{label}</dt>
                <dd className={styles.keys}>
                  {keys.map((key) => (
                    <Kbd key={key} shortcut={key} layout={layout} />
                  ))}
                </dd>
              </div>
            ))}
          </dl>
        </section>
      </div>
    </Dialog>
  );
}
