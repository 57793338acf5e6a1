import type { RowOf, TableName } from '../../../../domain/model/tables';
import { EditableText, type EditableTextProps } from '../../../../parts/EditableText';
import { useDocument } from '../../../../state/context';
import type { DispatchOptions } from '../../../../state/engine';

/** The fields of a row that hold any words at all. */
type Texts<Row> = {
  [K in keyof Row as Row[K] extends string ? (string extends Row[K] ? K : never) : never]?: string;
};

interface RowTextProps<T extends TableName> extends Omit<EditableTextProps, 'value' | 'burst' | 'onChange'> {
  table: T;
  id: string;
  field: keyof Texts<RowOf<T>> & string;
  /** Makes the edit, with the options that make one undo step of a session of typing. */
  write: (changes: Texts<RowOf<T>>, options: DispatchOptions) => void;
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
      burst={`${table}.${field}:${id}`}
      onChange={(text, burst) => write({ [field]: text } as Texts<RowOf<T>>, { burst })}
    />
  );
}
