import { presenceAt } from '../../domain/combinations';
import { attachChannel, sameChannel } from '../../domain/commands/attaching';
import { cardKey } from '../../domain/layout/mapLayout';
import type { Channel } from '../../domain/model/channel';
import { quoted } from '../../domain/words';
import { toasts } from '../../ui/Toast';
import { ask } from './asking';
import { documentOf, layoutOf, type MapContext, select } from './mapContext';
import { placeOf, stageName } from './words';

/** A channel as somebody chose it: one of the journey, or what a new one is made from. */
export type ChannelChoice =
  | { readonly channelId: string }
  | {
      readonly channel: Pick<Channel, 'name' | 'kind' | 'ownership' | 'social'> &
        Partial<Omit<Channel, 'id' | 'order'>>;
    };

export interface AttachOptions {
  /** Its place among the channels of the stage; last without. */
  readonly index?: number;
  /** Touchpoints that happen on it. */
  readonly touchpointIds?: readonly string[];
  /** Key of what has the focus again when the questions on the chip are answered; without one, what has it now. */
  readonly returnTo?: string;
}

/**
 * Attaches a channel to a stage: what the palette, a drop, a ghost chip, a card's field and the menus end in. One undo
 * step; then the chip asks how many customers use it. Answers with the presence, or null when it was refused.
 */
export function attach(
  context: MapContext,
  choice: ChannelChoice,
  stageId: string,
  { index, touchpointIds = [], returnTo }: AttachOptions = {},
): string | null {
  const before = documentOf(context);
  const known = 'channelId' in choice ? before.channels.get(choice.channelId) : sameChannel(before, fieldsOf(choice));
  const attached = known && presenceAt(before, stageId, known.id);
  if (attached && touchpointIds.length === 0) {
    toasts.show({ message: `${quoted(known.name)} is already attached at ${quoted(stageName(before, stageId))}.` });
    select(context, { table: 'presences', id: attached.id });
    return attached.id;
  }
  const input = { ...choice, stageId, touchpointIds: [...touchpointIds], ...(index === undefined ? {} : { index }) };
  const made = context.edits.edit(attachChannel, input);
  if (!made) return null;
  const document = documentOf(context);
  const channelId = known?.id ?? made.created.find((id) => document.channels.has(id)) ?? '';
  const id = presenceAt(document, stageId, channelId)?.id ?? '';
  const name = quoted(document.channels.get(channelId)?.name ?? '');
  const box = layoutOf(context).cards.get(cardKey('presences', id));
  if (touchpointIds.length === 0) select(context, { table: 'presences', id });
  if (attached) context.edits.say(`On ${name}`);
  else
    context.edits.say(`${name} attached at ${quoted(stageName(document, stageId))}${box ? `, ${placeOf(box)}` : ''}`);
  if (!attached) ask(context, id, returnTo);
  return id;
}

function fieldsOf({ channel }: Extract<ChannelChoice, { channel: unknown }>) {
  return { name: channel.name, catalogueId: channel.catalogueId ?? null };
}
