import { counted, quoted } from '../../domain/commands/shared';
import { editTouchpoint } from '../../domain/commands/touchpoints';
import { attach, type ChannelChoice } from './attaching';
import { documentOf, focusOn, type MapContext } from './mapContext';

let settings = 0;

/**
 * Says which channel cards happen on, and attaches it at their stage where it is not: the same fact is said once. Null
 * takes the channel off the cards; the stage keeps it. Focus goes to `returnTo`, or first to the question on the chip.
 */
export function setChannelOf(
  context: MapContext,
  ids: readonly string[],
  choice: ChannelChoice | null,
  returnTo: string | undefined,
): void {
  const rows = ids.flatMap((id) => documentOf(context).touchpoints.get(id) ?? []);
  const [first] = rows;
  if (!first) return;
  if (choice) {
    const stages = [...new Set(rows.map(({ stageId }) => stageId))];
    const burst = stages.length > 1 ? `channel.of:${++settings}` : undefined;
    for (const stageId of stages) {
      const touchpointIds = rows.filter((row) => row.stageId === stageId).map(({ id }) => id);
      attach(context, choice, stageId, { touchpointIds, ...(returnTo && { returnTo }), ...(burst && { burst }) });
    }
  } else {
    const burst = `channel.of:${++settings}`;
    for (const { id } of rows) context.edits.edit(editTouchpoint, { id, channelId: null }, { burst });
    const subject = rows.length === 1 ? quoted(first.title) : counted('touchpoints', rows.length);
    context.edits.say(`No channel on ${subject}`);
  }
  if (returnTo && context.map.getState().asking === null) focusOn(context, returnTo);
}
