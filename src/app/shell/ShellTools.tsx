import { useOfferedActions } from '../../state/actionRegistry';
import { IconButton } from '../../ui/IconButton';
import styles from './JourneyHeader.module.css';

/** Buttons for what every screen offers: the palette, the shortcut sheet, the theme. */
export function ShellTools() {
  const actions = useOfferedActions();
  const tools = ['palette', 'shortcuts', 'theme'].flatMap((id) => actions.find((action) => action.id === id) ?? []);
  return (
    <div className={styles.group}>
      {tools.map((action) => (
        <IconButton
          key={action.id}
          label={action.label}
          shortcut={action.shortcuts?.[0]}
          icon={action.icon}
          onPress={() => action.run()}
        />
      ))}
    </div>
  );
}
