import { type Ref, useId, useRef, useState } from 'react';
import {
  TextField as AriaTextField,
  type TextFieldProps as AriaTextFieldProps,
  Input,
  type KeyboardEvent,
  TextArea,
} from 'react-aria-components';
import { announce } from './Announcer';
import { cx } from './cx';
import { defined } from './defined';
import { FieldLabel, FieldNotes, type FieldTexts, hiddenName } from './Field';
import styles from './Field.module.css';
import { FieldNotice } from './FieldNotice';
import { fitText } from './typedText';

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
  maxLength,
  onKeyDown,
  ...rest
}: TextFieldProps) {
  const root = useRef<HTMLDivElement>(null);
  const id = useId();
  const [words, setWords] = useState<string | null>(null);
  /** What is too long, or breaks a line where there is one, is cut and said, never in silence. */
  const change = (text: string) => {
    const fitted = fitText(rest.value ?? '', text, { isOneLine: !multiline, most: maxLength });
    setWords(fitted.words);
    if (fitted.words !== null) announce(fitted.words, { assertive: true });
    rest.onChange?.(fitted.text);
  };
  /** React Aria keeps keys from whatever is around a field that looks at keys: Esc would not leave the panel. */
  const press = (event: KeyboardEvent) => {
    onKeyDown?.(event);
    if (!event.isDefaultPrevented()) event.continuePropagation();
  };
  const box = cx(styles.box, size === 'small' && styles.small, multiline && styles.multiline);
  return (
    <AriaTextField
      {...rest}
      {...hiddenName({ label, hideLabel })}
      {...(maxLength === undefined ? {} : { onChange: change })}
      {...(onKeyDown ? { onKeyDown: press } : {})}
      ref={root}
      isInvalid={errorMessage !== undefined || rest.isInvalid === true}
      className={cx(styles.field, className)}
    >
      <FieldLabel label={label} hideLabel={hideLabel} />
      {multiline ? (
        <TextArea {...defined({ placeholder, ref: textAreaRef })} rows={rows} dir="auto" className={box} />
      ) : (
        <Input {...defined({ placeholder, ref: inputRef })} dir="auto" className={box} />
      )}
      <FieldNotes description={description} errorMessage={errorMessage} />
      <FieldNotice id={id} anchor={root} words={words} />
    </AriaTextField>
  );
}
