import { ChevronDown } from 'lucide-react';
import { type ReactNode, useCallback } from 'react';
import { Menu, MenuTrigger, Popover, type PopoverProps } from 'react-aria-components';
import { Button, type ButtonSize, type ButtonVariant } from './Button';
import { IconButton } from './IconButton';
import styles from './Menu.module.css';
import { type MenuEntry, MenuItems } from './MenuItems';
import { offerMenu } from './menuLines';

export interface MenuButtonProps {
  label: string;
  icon?: ReactNode;
  /** Draws the icon only, with the label as tooltip. */
  iconOnly?: boolean | undefined;
  items: readonly MenuEntry[];
  onAction: (id: string) => void;
  variant?: ButtonVariant | undefined;
  size?: ButtonSize | undefined;
  placement?: PopoverProps['placement'] | undefined;
  isDisabled?: boolean | undefined;
  className?: string | undefined;
}

/** A button that opens a menu. */
export function MenuButton({
  label,
  icon,
  iconOnly = false,
  items,
  onAction,
  variant = iconOnly ? 'quiet' : 'secondary',
  size,
  placement = 'bottom start',
  isDisabled = false,
  className,
}: MenuButtonProps) {
  const ref = useCallback(
    (button: HTMLButtonElement | null) => {
      if (button) offerMenu(button, { items, onAction });
    },
    [items, onAction],
  );
  return (
    <MenuTrigger>
      {iconOnly ? (
        <IconButton {...{ ref, label, icon, variant, size, isDisabled, className }} />
      ) : (
        <Button {...{ ref, icon, variant, size, isDisabled, className }}>
          <span className={styles.trigger}>
            {label}
            <ChevronDown aria-hidden />
          </span>
        </Button>
      )}
      <Popover className={styles.surface ?? ''} placement={placement} offset={4}>
        <Menu className={styles.menu ?? ''} onAction={(id) => onAction(String(id))}>
          {MenuItems({ items, onAction })}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
