import type { Ref } from 'react';
import {
  TextField as AriaTextField,
  type TextFieldProps as AriaTextFieldProps,
  Input,
  TextArea,
} from 'react-aria-components';
import { cx } from './cx';
import { defined } from './defined';
import { FieldLabel, FieldNotes, type FieldTexts, hiddenName } from './Field';
import styles from './Field.module.css';

export interface TextFieldProps extends Omit<AriaTextFieldProps, 'children' | 'className' | 'style'>, FieldTexts {
  placeholder?: string | undefined;
  /** A box of several lines that grows by hand. */
  multiline?: boolean | undefined;
  /** Lines at the start, when multiline. Default 3. */
  rows?: number | undefined;
  size?: 'small' | 'medium' | undefined;
  className?: string | undefined;
  inputRef?: Ref<HTMLInputElement> | undefined;
  textAreaRef?: Ref<HTMLTextAreaElement> | undefined;
}

/** Text in a box: `value`, `onChange(text)`. For text that is edited where it stands, use InlineText. */
export function TextField({
  label,
  hideLabel,
  description,
  errorMessage,
  placeholder,
  multiline = false,
  rows = 3,
  size = 'medium',
  className,
  inputRef,
  textAreaRef,
  ...rest
}: TextFieldProps) {
  const box = cx(styles.box, size === 'small' && styles.small, multiline && styles.multiline);
  return (
    <AriaTextField
      {...rest}
      {...hiddenName({ label, hideLabel })}
      isInvalid={errorMessage !== undefined || rest.isInvalid === true}
      className={cx(styles.field, className)}
    >
      <FieldLabel label={label} hideLabel={hideLabel} />
      {multiline ? (
        <TextArea {...defined({ placeholder, ref: textAreaRef })} rows={rows} className={box} />
      ) : (
        <Input {...defined({ placeholder, ref: inputRef })} className={box} />
      )}
      <FieldNotes description={description} errorMessage={errorMessage} />
    </AriaTextField>
  );
}
