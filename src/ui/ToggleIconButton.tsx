import type { ReactNode, Ref } from 'react';
import { ToggleButton, type ToggleButtonProps } from 'react-aria-components';
import type { ButtonSize } from './Button';
import button from './Button.module.css';
import { cx } from './cx';
import styles from './IconButton.module.css';
import { Tooltip, type TooltipProps } from './Tooltip';

export interface ToggleIconButtonProps
  extends Omit<ToggleButtonProps, 'children' | 'className' | 'style' | 'aria-label'> {
  /** Names the thing that is on or off; it does not change with the state. */
  label: string;
  icon: ReactNode;
  shortcut?: string | undefined;
  size?: ButtonSize | undefined;
  tooltipPlacement?: TooltipProps['placement'];
  className?: string | undefined;
  ref?: Ref<HTMLButtonElement> | undefined;
}

/** An icon button that stays pressed: `isSelected`, `onChange(isSelected)`. */
export function ToggleIconButton({
  label,
  icon,
  shortcut,
  size = 'medium',
  tooltipPlacement,
  className,
  ...rest
}: ToggleIconButtonProps) {
  return (
    <Tooltip content={label} shortcut={shortcut} placement={tooltipPlacement}>
      <ToggleButton
        {...rest}
        aria-label={label}
        className={cx(button.button, button.quiet, button[size], styles.square, styles.toggle, className)}
      >
        {icon}
      </ToggleButton>
    </Tooltip>
  );
}
