import type { ReactNode } from 'react';
import { FieldError, Label, Text } from 'react-aria-components';
import styles from './Field.module.css';

/** What every field says about itself. */
export interface FieldTexts {
  /** Names the field; always there, even when it is not drawn. */
  label: string;
  /** Keeps the name for screen readers only: for a field whose place says what it is. */
  hideLabel?: boolean | undefined;
  /** One quiet line under the field. */
  description?: ReactNode;
  /** What is wrong and what to do; the field turns invalid while it is there. */
  errorMessage?: string | undefined;
}

/** The name above a field. Goes inside a React Aria field. */
export function FieldLabel({ label, hideLabel }: Pick<FieldTexts, 'label' | 'hideLabel'>) {
  if (hideLabel) return null;
  return <Label className={styles.label ?? ''}>{label}</Label>;
}

/** The lines under a field: the error, or else the description. Goes inside a React Aria field. */
export function FieldNotes({ description, errorMessage }: Pick<FieldTexts, 'description' | 'errorMessage'>) {
  return (
    <>
      {description && !errorMessage && (
        <Text slot="description" className={styles.description ?? ''}>
          {description}
        </Text>
      )}
      <FieldError className={styles.error ?? ''}>{errorMessage}</FieldError>
    </>
  );
}

/** The accessible name of a field whose label is not drawn. */
export function hiddenName({ label, hideLabel }: Pick<FieldTexts, 'label' | 'hideLabel'>): { 'aria-label'?: string } {
  return hideLabel ? { 'aria-label': label } : {};
}
