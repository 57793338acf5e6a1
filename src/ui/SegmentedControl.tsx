import type { ReactNode } from 'react';
import { Radio, RadioGroup } from 'react-aria-components';
import { cx } from './cx';
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
  const { label, options, value, onChange, size = 'medium', iconOnly = false, fill = false } = props;
  return (
    <RadioGroup
      aria-label={label}
      value={value}
      onChange={(next) => onChange(next as Id)}
      isDisabled={props.isDisabled === true}
      orientation="horizontal"
      className={cx(styles.group, props.className)}
    >
      {props.showLabel && (
        <span aria-hidden className={styles.label}>
          {label}
        </span>
      )}
      <div className={cx(styles.track, styles[size], fill && styles.fill)}>
        {options.map((option) => (
          <Radio
            key={option.id}
            value={option.id}
            isDisabled={option.isDisabled === true}
            className={styles.segment ?? ''}
            {...(iconOnly ? { 'aria-label': option.label } : {})}
          >
            <span className={styles.content} title={iconOnly ? option.label : undefined}>
              {option.icon}
              {!iconOnly && option.label}
            </span>
          </Radio>
        ))}
      </div>
    </RadioGroup>
  );
}
