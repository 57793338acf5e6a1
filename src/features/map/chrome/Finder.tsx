import { useMemo } from 'react';
import { quoted } from '../../../domain/commands/shared';
import type { JourneyDocument } from '../../../domain/document';
import { actorLabels, presenceLevelLabels } from '../../../domain/labels';
import { layoutMap } from '../../../domain/layout/layoutMap';
import { cardKey, type MapLayout } from '../../../domain/layout/mapLayout';
import { useDocument } from '../../../state/context';
import { SearchMenu } from '../../../ui/SearchMenu';
import { refOfKey } from '../canvas/keys';
import { drawLink } from '../linking';
import { focusOn, select, useMapContext } from '../mapContext';
import { useMapState } from '../mapStore';

/** Search over the cards of the map: to go to one, or to link one to another. */
export function Finder() {
  const context = useMapContext();
  const finder = useMapState((map) => map.finder);
  const fromTitle = useDocument((document) =>
    finder?.kind === 'link' ? (document.touchpoints.get(finder.fromId)?.title ?? '') : '',
  );
  if (!finder) return null;
  return (
    <OpenFinder
      label={finder.kind === 'link' ? `Link ${quoted(fromTitle)} to…` : 'Find a card, channel or stage'}
      fromId={finder.kind === 'link' ? finder.fromId : null}
      onClose={() => context.map.setState({ finder: null })}
      onChoose={(key) => {
        const ref = refOfKey(key);
        if (!ref) return;
        if (finder.kind === 'link') drawLink(context, finder.fromId, ref.id);
        else select(context, ref);
        focusOn(context, key);
      }}
    />
  );
}

interface OpenFinderProps {
  readonly label: string;
  readonly fromId: string | null;
  readonly onClose: () => void;
  readonly onChoose: (key: string) => void;
}

function OpenFinder({ label, fromId, onClose, onChoose }: OpenFinderProps) {
  const document = useDocument((current) => current);
  const groups = useMemo(() => groupsOf(document, layoutMap(document), fromId), [document, fromId]);
  return (
    <SearchMenu
      isOpen
      onOpenChange={(isOpen) => !isOpen && onClose()}
      label={label}
      groups={groups}
      onAction={onChoose}
      emptyMessage="No card says that."
    />
  );
}

/** The cards stage by stage; for a link only touchpoints, and not the one that it starts at. */
function groupsOf(document: JourneyDocument, layout: MapLayout, fromId: string | null) {
  const nameOf = (name: string) => name.trim() || 'Untitled';
  return layout.headers.map(({ stageId, key }) => {
    const cards = layout.cells.filter((cell) => cell.stageId === stageId).flatMap((cell) => cell.cards);
    const items = cards.flatMap((card) => {
      const touchpoint = card.table === 'touchpoints' ? document.touchpoints.get(card.id) : undefined;
      if (touchpoint && touchpoint.id !== fromId) {
        return [{ id: card.key, label: nameOf(touchpoint.title), description: actorLabels[touchpoint.actor] }];
      }
      const presence = fromId === null ? document.presences.get(card.id) : undefined;
      const channel = document.channels.get(presence?.channelId ?? '');
      return presence && channel
        ? [{ id: card.key, label: nameOf(channel.name), description: presenceLevelLabels[presence.level] }]
        : [];
    });
    const stage = nameOf(document.stages.get(stageId)?.name ?? '');
    const head = { id: cardKey('stages', stageId), label: stage, description: 'Stage' };
    return { heading: stage, items: fromId === null ? [head, ...items] : items, key };
  });
}
