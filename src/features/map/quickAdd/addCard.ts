import { channelCatalogue, toChannelFields } from '../../../domain/catalogue/channels';
import { presenceAt } from '../../../domain/combinations';
import { attachChannel, sameChannel } from '../../../domain/commands/attaching';
import { setDemand } from '../../../domain/commands/demands';
import { tagTouchpoints } from '../../../domain/commands/tags';
import { addTouchpoint } from '../../../domain/commands/touchpoints';
import { cellAt } from '../../../domain/coverage/cells';
import { figuresOf } from '../../../domain/coverage/figuresOf';
import type { JourneyDocument } from '../../../domain/document';
import { percent } from '../../../domain/figures';
import { cardKey } from '../../../domain/layout/mapLayout';
import type { QuickCard } from '../../../domain/quickAdd/readCard';
import { quoted } from '../../../domain/words';
import { documentOf, layoutOf, type MapContext, select } from '../mapContext';
import { stageName } from '../words';

/**
 * Puts a card that one line says on the map, in one undo step: the touchpoint, its channel attached to the stage, how many
 * customers use it there, its tags; and says what came of it, with the coverage where that moved. A line that is all
 * channel attaches it without a touchpoint. Answers whether anything was made.
 */
export function addCard(context: MapContext, card: QuickCard, stageId: string): boolean {
  const coverage = () => figuresOf(documentOf(context)).stages.get(stageId)?.coverage ?? null;
  const before = coverage();
  const made = context.engine.group(() => makeRows(context, card, stageId));
  if (!made) return false;
  select(context, made.ref);
  const box = layoutOf(context).cards.get(cardKey(made.ref.table, made.ref.id));
  if (box) context.camera()?.reveal(box.rect);
  const stage = quoted(stageName(documentOf(context), stageId));
  const channel = made.channelId === null ? null : documentOf(context).channels.get(made.channelId);
  const words = [
    card.title === ''
      ? `${quoted(channel?.name ?? '')} attached at ${stage}`
      : `${quoted(card.title)} added to ${stage}`,
    card.title === '' || !channel ? '' : `on ${quoted(channel.name)}`,
    made.channelId === null ? '' : shareInWords(documentOf(context), card, stageId, made.channelId),
    coverage() === before ? '' : `coverage ${percent(before)} → ${percent(coverage())}`,
  ];
  context.edits.say(words.filter(Boolean).join(', '));
  return true;
}

/** What became of the share: where segments have said something of the channel there, an estimate for all does not count. */
function shareInWords(
  document: JourneyDocument,
  { usage, segment }: QuickCard,
  stageId: string,
  channelId: string,
): string {
  if (usage === null) return '';
  const demand = cellAt(figuresOf(document).cells, { stageId, channelId })?.demand;
  return segment === null && demand !== usage
    ? `${percent(usage)} noted as your estimate: what segments say counts`
    : `${percent(usage)} use it, estimated`;
}

interface Made {
  readonly ref: { readonly table: 'touchpoints' | 'presences'; readonly id: string };
  readonly channelId: string | null;
}

function makeRows({ engine, edits }: MapContext, card: QuickCard, stageId: string): Made | null {
  const { title, actor, emotion, channel, usage, segment, tags } = card;
  const input = { stageId, title, emotion, ...(actor === null ? {} : { actor }) };
  const touchpointId = title === '' ? null : edits.edit(addTouchpoint, input)?.created[0];
  if (touchpointId === undefined) return null;
  const touchpointIds = touchpointId === null ? [] : [touchpointId];
  const entry = channel?.isNew ? channelCatalogue.find(({ id }) => id === channel.id) : undefined;
  const choice = entry ? { channel: toChannelFields(entry) } : channel && { channelId: channel.id };
  if (choice) edits.edit(attachChannel, { ...choice, stageId, touchpointIds });
  const { document } = engine.store.getState();
  const known =
    choice && ('channel' in choice ? sameChannel(document, choice.channel) : document.channels.get(choice.channelId));
  const channelId = known?.id ?? null;
  if (channelId !== null && usage !== null)
    edits.edit(setDemand, { channelId, stageId, segmentId: segment?.id ?? null, usage });
  if (touchpointId === null) {
    const presence = channelId === null ? undefined : presenceAt(document, stageId, channelId);
    return presence ? { ref: { table: 'presences', id: presence.id }, channelId } : null;
  }
  for (const name of tags) edits.edit(tagTouchpoints, { touchpointIds, name });
  return { ref: { table: 'touchpoints', id: touchpointId }, channelId };
}
