import type { ReactNode, Ref } from 'react';
import { ToggleButton, type ToggleButtonProps } from 'react-aria-components';
import type { ButtonSize } from './Button';
import button from './Button.module.css';
import { cx } from './cx';
import styles from './IconButton.module.css';
import { withHandlers } from './useHint';
import { type TooltipOptions, useTooltip } from './useTooltip';

export interface ToggleIconButtonProps
  extends Omit<ToggleButtonProps, 'children' | 'className' | 'style' | 'aria-label'> {
  /** Names the thing that is on or off; it does not change with the state. */
  label: string;
  icon: ReactNode;
  shortcut?: string | undefined;
  size?: ButtonSize | undefined;
  tooltipPlacement?: TooltipOptions['placement'];
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
  const { triggerProps, bubble } = useTooltip({ content: label, shortcut, placement: tooltipPlacement });
  return (
    <>
      <ToggleButton
        {...withHandlers(rest, triggerProps)}
        aria-label={label}
        className={cx(button.button, button.quiet, button[size], styles.square, styles.toggle, className)}
      >
        {icon}
      </ToggleButton>
      {bubble}
    </>
  );
}
