import type { KeyboardEvent, ReactNode } from 'react';
import { type PressEvent, Radio, RadioGroup } from 'react-aria-components';

/** How one of them looks. */
export interface RadioLook {
  /** Its name for screen readers, where its content does not say it. */
  readonly name?: string | undefined;
  readonly className: string | undefined;
  readonly isDisabled?: boolean | undefined;
  readonly content: ReactNode;
}

export interface RadiosProps<Value extends string | number | null> {
  readonly label: string;
  readonly values: readonly Value[];
  /** Null is nothing said, or several things at once. */
  readonly value: Value | null;
  readonly onChange: (value: Value) => void;
  /** Makes the chosen one, pressed once more, and Delete and Backspace on it take back what was said. */
  readonly onTakeBack?: (() => void) | undefined;
  readonly look: (value: Value) => RadioLook;
  readonly orientation?: 'horizontal' | 'vertical';
  readonly isDisabled?: boolean | undefined;
  readonly describedBy?: string | undefined;
  readonly className?: string | undefined;
  /** Draws what is around the radios inside the group. */
  readonly around?: ((radios: ReactNode) => ReactNode) | undefined;
}

/** One of some, all in sight; arrow keys choose. */
export function Radios<Value extends string | number | null>(props: RadiosProps<Value>) {
  const { label, values, value, onChange, onTakeBack, look, orientation = 'horizontal', describedBy } = props;
  const again = (own: Value) => (press: PressEvent) => {
    // Space would take it back and, as the browser then finds it unchosen, choose it again: keys have Delete.
    if (own === value && value !== null && press.pointerType !== 'keyboard') onTakeBack?.();
  };
  const clear = (event: KeyboardEvent) => {
    if (!onTakeBack || value === null || (event.key !== 'Delete' && event.key !== 'Backspace')) return;
    event.preventDefault();
    event.stopPropagation();
    onTakeBack();
  };
  const radios = values.map((one) => {
    const { name, className, isDisabled = false, content } = look(one);
    return (
      <Radio
        key={String(one)}
        value={String(one)}
        isDisabled={isDisabled}
        {...(name === undefined ? {} : { 'aria-label': name })}
        {...(onTakeBack ? { onPress: again(one) } : {})}
        className={className ?? ''}
      >
        {content}
      </Radio>
    );
  });
  const group = (
    <RadioGroup
      aria-label={label}
      {...(describedBy === undefined ? {} : { 'aria-describedby': describedBy })}
      orientation={orientation}
      isDisabled={props.isDisabled === true}
      value={value === null && !values.includes(value as Value) ? null : String(value)}
      onChange={(next) => {
        const chosen = values.find((one) => String(one) === next);
        if (chosen !== undefined) onChange(chosen);
      }}
      className={props.className ?? ''}
    >
      {props.around ? props.around(radios) : radios}
    </RadioGroup>
  );
  if (!onTakeBack) return group;
  // biome-ignore lint/a11y/noStaticElementInteractions: catches Delete and Backspace of the radios inside
  return <div onKeyDown={clear}>{group}</div>;
}
