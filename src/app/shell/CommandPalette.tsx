import { useMemo, useState } from 'react';
import { matches } from '../../domain/searchable';
import type { Command, CommandGroup } from '../../state/actions';
import { SearchMenu } from '../../ui/SearchMenu';
import type { Typed } from '../../ui/TypeAhead';

export { gatherCommands } from './gatherCommands';

export interface CommandPaletteProps {
  /** As they were when the palette opened: what becomes possible meanwhile is not worth a list that moves. */
  readonly groups: readonly CommandGroup[];
  readonly typedAhead: Typed;
  readonly onOpenChange: (isOpen: boolean) => void;
}

/** Everything that can be done on this screen, by name. */
export function CommandPalette({ groups, typedAhead, onOpenChange }: CommandPaletteProps) {
  const [query, setQuery] = useState('');
  const shown = useMemo(() => found(groups, query.trim()), [groups, query]);
  return (
    <SearchMenu
      isOpen
      onOpenChange={onOpenChange}
      label="Search commands"
      groups={shown}
      onSearch={setQuery}
      typedAhead={typedAhead}
      onAction={(id) =>
        groups
          .flatMap(({ items }) => items)
          .find((item) => item.id === id)
          ?.run()
      }
      emptyMessage="No command has these words."
    />
  );
}

/** Those with all the words that were typed. What is called so comes before what is only described so. */
function found(groups: readonly CommandGroup[], query: string): readonly CommandGroup[] {
  if (query === '') return groups;
  const rank = ({ label }: Command) =>
    label.toLowerCase().startsWith(query.toLowerCase()) ? 0 : matches(query, [label]) ? 1 : 2;
  return groups
    .flatMap(({ heading, items }) => {
      const left = items.filter(({ label, description }) => matches(query, [label, description ?? '']));
      return left.length > 0 ? [{ heading, items: left.sort((a, b) => rank(a) - rank(b)) }] : [];
    })
    .sort((a, b) => Math.min(...a.items.map(rank)) - Math.min(...b.items.map(rank)));
}
