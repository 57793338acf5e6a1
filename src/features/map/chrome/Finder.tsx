import { useMemo, useState } from 'react';
import { useLocation } from 'wouter';
import { cardKey } from '../../../domain/layout/mapLayout';
import { quoted } from '../../../domain/words';
import { showRow } from '../../../parts/showRow';
import { useDocument } from '../../../state/context';
import type { RowRef } from '../../../state/session';
import { SearchMenu } from '../../../ui/SearchMenu';
import type { Typed } from '../../../ui/TypeAhead';
import { rectOf } from '../canvas/useFocusRequests';
import { drawLink } from '../linking';
import { focusOn, keyOf, layoutOf, select, useMapContext } from '../mapContext';
import { useMapState } from '../mapStore';
import { FIND } from '../words';
import { findables, found, linkTargets } from './findables';

/** Search over all that the journey says: to go there, or to link one card to another. */
export function Finder({ typedAhead }: { typedAhead?: Typed }) {
  const context = useMapContext();
  const [, go] = useLocation();
  const finder = useMapState((map) => map.finder);
  const fromTitle = useDocument((document) =>
    finder?.kind === 'link' ? (document.touchpoints.get(finder.fromId)?.title ?? '') : '',
  );
  if (!finder) return null;
  const goTo = (ref: RowRef) => {
    if (!rectOf(layoutOf(context), keyOf(ref))) return showRow({ ...context, go }, ref);
    if (finder.kind === 'link') drawLink(context, finder.fromId, ref.id);
    else select(context, ref);
    focusOn(context, cardKey(ref.table, ref.id));
  };
  return (
    <OpenFinder
      label={finder.kind === 'link' ? `Link ${quoted(fromTitle)} to…` : FIND}
      typedAhead={typedAhead}
      fromId={finder.kind === 'link' ? finder.fromId : null}
      onClose={() => context.map.setState({ finder: null })}
      onChoose={goTo}
    />
  );
}

interface OpenFinderProps {
  readonly label: string;
  readonly fromId: string | null;
  readonly typedAhead: Typed | undefined;
  readonly onClose: () => void;
  readonly onChoose: (ref: RowRef) => void;
}

function OpenFinder({ label, fromId, typedAhead, onClose, onChoose }: OpenFinderProps) {
  const document = useDocument((current) => current);
  const [query, setQuery] = useState('');
  const all = useMemo(
    () => (fromId === null ? findables(document) : linkTargets(document, fromId)),
    [document, fromId],
  );
  const groups = useMemo(() => found(all, query), [all, query]);
  return (
    <SearchMenu
      isOpen
      onOpenChange={(isOpen) => !isOpen && onClose()}
      label={label}
      groups={groups}
      onAction={(id) => {
        const chosen = all.flatMap(({ items }) => items).find((item) => item.id === id);
        if (chosen) onChoose(chosen.ref);
      }}
      onSearch={setQuery}
      typedAhead={typedAhead}
      emptyMessage="Nothing in this journey says that."
    />
  );
}
