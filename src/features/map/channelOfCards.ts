import { countedRows } from '../../domain/model/tables';
import { quoted } from '../../domain/words';
import { attach, type ChannelChoice } from './attaching';
import { changeOf, editTouchpoints } from './kinds/touchpoint/touchpoints';
import { documentOf, focusOn, type MapContext } from './mapContext';

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
    context.engine.group(() => {
      for (const stageId of stages) {
        const touchpointIds = rows.filter((row) => row.stageId === stageId).map(({ id }) => id);
        attach(context, choice, stageId, { touchpointIds, ...(returnTo && { returnTo }) });
      }
    }, changeOf(ids));
  } else {
    editTouchpoints(context, ids, { channelId: null });
    const subject = rows.length === 1 ? quoted(first.title) : countedRows('touchpoints', rows.length);
    context.edits.say(`No channel on ${subject}`);
  }
  if (returnTo && context.map.getState().asking === null) focusOn(context, returnTo);
}
