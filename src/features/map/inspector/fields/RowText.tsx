import type { RowOf, TableName } from '../../../../domain/model/tables';
import { EditableText, type EditableTextProps } from '../../../../parts/EditableText';
import type { TypingSession } from '../../../../parts/typingSession';
import { useDocument } from '../../../../state/context';

/** The fields of a row that hold any words at all. */
type Texts<Row> = {
  [K in keyof Row as Row[K] extends string ? (string extends Row[K] ? K : never) : never]?: string;
};

interface RowTextProps<T extends TableName> extends Omit<EditableTextProps, 'value' | 'field' | 'onChange'> {
  table: T;
  id: string;
  field: keyof Texts<RowOf<T>> & string;
  /** Makes the edit, which is one undo step with the others of the session. */
  write: (changes: Texts<RowOf<T>>, session: TypingSession) => void;
}

/** What the texts of one row have in common. */
export function textOf<T extends TableName>(
  table: T,
  id: string,
  write: RowTextProps<T>['write'],
): Pick<RowTextProps<T>, 'table' | 'id' | 'write'> {
  return { table, id, write };
}

/**
 * Editable text of one row. It reads the journey itself, so that a keystroke draws this field anew and nothing around it.
 */
export function RowText<T extends TableName>({ table, id, field, write, ...rest }: RowTextProps<T>) {
  const value = useDocument((document) => {
    const row = document[table].get(id) as Readonly<Record<string, unknown>> | undefined;
    return String(row?.[field] ?? '');
  });
  return (
    <EditableText
      {...rest}
      value={value}
      field={`${table}.${field}:${id}`}
      onChange={(text, session) => write({ [field]: text } as Texts<RowOf<T>>, session)}
    />
  );
}
