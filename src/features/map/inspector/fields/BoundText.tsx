import type { JourneyDocument } from '../../../../domain/document';
import { EditableText, type EditableTextProps } from '../../../../parts/EditableText';
import { useDocument } from '../../../../state/context';

export interface BoundTextProps extends Omit<EditableTextProps, 'value'> {
  /** The text in the journey. */
  read: (document: JourneyDocument) => string | undefined;
}

/** Editable text that reads the journey itself, so that a keystroke draws this field anew and nothing around it. */
export function BoundText({ read, ...rest }: BoundTextProps) {
  const value = useDocument(read) ?? '';
  return <EditableText {...rest} value={value} />;
}
