import { useOfferedActions } from '../../state/actionRegistry';
import { cx } from '../../ui/cx';
import { IconButton } from '../../ui/IconButton';
import styles from './ShellTools.module.css';

const always = ['palette', 'shortcuts', 'theme'];
/** Where a menu has room for words, it also has room for what is otherwise found in the palette. */
const folded = ['print', 'go.storage'];

/** Buttons for what every screen offers: the palette, the shortcut sheet, the theme. In a fold they have their words. */
export function ShellTools({ isFolding = false }: { isFolding?: boolean }) {
  const actions = useOfferedActions();
  const tools = [...always, ...(isFolding ? folded : [])].flatMap(
    (id) => actions.find((action) => action.id === id) ?? [],
  );
  return (
    <div className={cx(styles.tools, isFolding && styles.folding)}>
      {tools.map((action) => (
        <IconButton
          key={action.id}
          label={action.label}
          shortcut={action.shortcuts?.[0]}
          icon={
            <>
              {action.icon}
              <span aria-hidden className={styles.words}>
                {action.label}
              </span>
            </>
          }
          className={cx(styles.tool, folded.includes(action.id) && styles.foldedOnly)}
          onPress={() => action.run()}
        />
      ))}
    </div>
  );
}
