import type { ReactNode } from 'react';
import { cx } from './cx';
import { Radios } from './Radios';
import styles from './SegmentedControl.module.css';

export interface Segment<Id extends string> {
  id: Id;
  label: string;
  icon?: ReactNode;
  isDisabled?: boolean | undefined;
}

export interface SegmentedControlProps<Id extends string> {
  /** Names the choice for screen readers; drawn above it with `showLabel`. */
  label: string;
  showLabel?: boolean | undefined;
  options: readonly Segment<Id>[];
  value: Id;
  onChange: (value: Id) => void;
  /** Makes the chosen one, pressed once more, and Delete on it take back what was said. */
  onTakeBack?: (() => void) | undefined;
  size?: 'small' | 'medium' | undefined;
  /** Draws the icons only; the words stay for screen readers and on hover. */
  iconOnly?: boolean | undefined;
  /** Lets the segments share the whole width. */
  fill?: boolean | undefined;
  isDisabled?: boolean | undefined;
  className?: string | undefined;
}

/** One of two to five, all in sight. Arrow keys choose. */
export function SegmentedControl<Id extends string>(props: SegmentedControlProps<Id>) {
  const { label, options, value, onChange, onTakeBack, size = 'medium', iconOnly = false, fill = false } = props;
  return (
    <Radios
      label={label}
      values={options.map(({ id }) => id)}
      value={value}
      onChange={onChange}
      onTakeBack={onTakeBack}
      isDisabled={props.isDisabled}
      className={cx(styles.group, props.className)}
      around={(radios) => (
        <>
          {props.showLabel && (
            <span aria-hidden className={styles.label}>
              {label}
            </span>
          )}
          <div className={cx(styles.track, styles[size], fill && styles.fill)}>{radios}</div>
        </>
      )}
      look={(id) => {
        const option = options.find((one) => one.id === id);
        return {
          name: iconOnly ? option?.label : undefined,
          className: styles.segment,
          isDisabled: option?.isDisabled,
          content: (
            <span className={styles.content} title={iconOnly ? option?.label : undefined}>
              {option?.icon}
              {!iconOnly && option?.label}
            </span>
          ),
        };
      }}
    />
  );
}
