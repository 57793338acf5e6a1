import type { ReactNode, Ref } from 'react';
import { Button as AriaButton, type ButtonProps as AriaButtonProps } from 'react-aria-components';
import type { ButtonSize, ButtonVariant } from './Button';
import button from './Button.module.css';
import { cx } from './cx';
import styles from './IconButton.module.css';
import { withHandlers } from './useHint';
import { type TooltipOptions, useTooltip } from './useTooltip';

export interface IconButtonProps extends Omit<AriaButtonProps, 'children' | 'className' | 'style' | 'aria-label'> {
  /** What it does: its accessible name and its tooltip. */
  label: string;
  icon: ReactNode;
  /** Written in the tooltip, such as `Mod+Z`. */
  shortcut?: string | undefined;
  /** Default `quiet`. */
  variant?: ButtonVariant | undefined;
  size?: ButtonSize | undefined;
  tooltipPlacement?: TooltipOptions['placement'];
  /** Off for a cross that closes: everyone knows it, and Esc would close the tooltip before the window. */
  hasTooltip?: boolean | undefined;
  className?: string | undefined;
  ref?: Ref<HTMLButtonElement> | undefined;
}

/** A square button with an icon; its words are in a tooltip. */
export function IconButton({
  label,
  icon,
  shortcut,
  variant = 'quiet',
  size = 'medium',
  tooltipPlacement,
  hasTooltip = true,
  className,
  ...rest
}: IconButtonProps) {
  const { triggerProps, bubble } = useTooltip({
    content: label,
    shortcut,
    placement: tooltipPlacement,
    isDisabled: !hasTooltip,
  });
  return (
    <>
      <AriaButton
        {...withHandlers(rest, triggerProps)}
        aria-label={label}
        className={cx(button.button, button[variant], button[size], styles.square, className)}
      >
        {icon}
      </AriaButton>
      {bubble}
    </>
  );
}
