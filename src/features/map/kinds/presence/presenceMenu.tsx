import { cardKey } from '../../../../domain/layout/mapLayout';
import { quoted } from '../../../../domain/words';
import type { MenuEntry } from '../../../../ui/MenuItems';
import { documentOf, focusOn } from '../../mapContext';
import { levelEntries, type MenuContent, moveToStage, type Parts, removeLabel, selectedOr } from '../../menu/parts';
import { placeCards } from '../../placing';

/** What is offered for a channel at a stage, or for all selected ones. */
export function presenceMenu(parts: Parts, id: string): MenuContent {
  const { context, offer } = parts;
  const document = documentOf(context);
  const row = document.presences.get(id);
  if (!row) return { label: 'Channel', items: [] };
  const ids = selectedOr(context, 'presences', id);
  const isOne = ids.length === 1;
  const many = `${ids.length} channels`;
  const items: MenuEntry[] = [
    { heading: isOne ? 'Presence' : `Presence of ${many}`, entries: levelEntries(parts, ids) },
    'separator',
    ...(isOne ? offer('map.presence.demand') : []),
    moveToStage(
      parts,
      ids.every((one) => document.presences.get(one)?.stageId === row.stageId) ? row.stageId : '',
      (stageId, index) => {
        if (!placeCards(context, 'presences', ids, { stageId, index })) return;
        focusOn(context, cardKey('presences', id));
      },
      isOne ? undefined : `Move ${many} to…`,
    ),
    ...offer('map.move.up', isOne ? undefined : `Move ${many} up`),
    ...offer('map.move.down', isOne ? undefined : `Move ${many} down`),
    'separator',
    ...offer('map.inspector.show', isOne ? undefined : 'Show all in the inspector'),
    ...offer('map.remove', removeLabel(context) ?? 'Detach from this stage'),
  ];
  return { label: `Channel ${quoted(document.channels.get(row.channelId)?.name ?? '')}`, items };
}
