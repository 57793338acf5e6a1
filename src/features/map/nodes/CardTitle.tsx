import { useMemo, useRef } from 'react';
import { travelBeyond } from '../../../parts/typingSession';
import { useSession } from '../../../state/context';
import { isSameRef, type RowRef } from '../../../state/session';
import { InlineText } from '../../../ui/InlineText';
import { kinds } from '../kinds';
import type { TextField } from '../kinds/kind';
import { useMapContext } from '../mapContext';
import { useMapState } from '../mapStore';
import { endTyping, restoreText, startTyping, typeText } from '../typing';

interface CardTitleProps {
  readonly table: keyof typeof kinds;
  readonly id: string;
  /** The text itself, and as the layout broke it. */
  readonly value: string;
  readonly lines: readonly string[];
  readonly label: string;
  readonly placeholder: string;
  readonly field?: TextField;
  readonly className?: string | undefined;
  readonly emptyClassName?: string | undefined;
}

/** Text on the map: drawn in the lines that the layout made of it, and a field of the same size while it is edited. */
export function CardTitle(props: CardTitleProps) {
  const { table, id, value, lines, label, placeholder, field = 'name', className, emptyClassName } = props;
  const context = useMapContext();
  const ref: RowRef = useMemo(() => ({ table, id }), [table, id]);
  const isThis = useSession((session) => isSameRef(session.editing, ref));
  const wasNew = useRef(false);
  const isField = useMapState((map) => (map.typing?.field ?? 'name') === field);

  if (isThis && isField) {
    const { text } = kinds[table];
    return (
      <InlineText
        value={value}
        label={label}
        placeholder={placeholder}
        multiline={text?.isMultiline === true}
        maxLength={text?.most[field] ?? 0}
        isEditing
        isFocusable={false}
        catchesTab
        className={className}
        fieldClassName="nodrag nopan"
        onInput={(text) => typeText(context, ref, text)}
        onRestore={(text) => restoreText(context, ref, text)}
        // A new row that is empty has just gone: there is nothing further to take back.
        onBeyond={(kind) => !wasNew.current && travelBeyond(context.engine, kind)}
        onCommit={(text) => typeText(context, ref, text)}
        onEditEnd={(reason, { shift }) => {
          wasNew.current = context.map.getState().typing?.isNew === true;
          endTyping(context, ref, reason, shift);
        }}
      />
    );
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the node around it has focus and offers Enter
    <div
      dir="auto"
      data-full={value}
      className={className}
      onDoubleClick={(event) => {
        event.stopPropagation();
        startTyping(context, ref, field);
      }}
    >
      {value.trim() === '' ? (
        <span className={emptyClassName}>{placeholder}</span>
      ) : (
        lines.map((line, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a line is nothing but its place
          <span key={place} data-line>
            {line}
          </span>
        ))
      )}
    </div>
  );
}
