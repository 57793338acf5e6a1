import { cellAt, cellsOf } from '../../coverage/cells';
import { LEAST_SHOWN } from '../../coverage/unattended';
import type { JourneyDocument } from '../../document';
import type { Channel } from '../../model/channel';
import type { Presence } from '../../model/presence';
import type { Stage } from '../../model/stage';
import type { Touchpoint } from '../../model/touchpoint';
import { inOrder } from '../../order';
import type { RunningLine } from './lineOrder';

/** A line at one stage: how many customers ride there, and how far the organisation runs it. */
export interface Section {
  readonly column: number;
  readonly stageId: string;
  /** D, 0–1; null while it is unknown. */
  readonly demand: number | null;
  /** What is attached there; undefined where customers are alone, or where only touchpoints name the channel. */
  readonly presence: Presence | undefined;
  /** Where it is in use and not attached, which a press changes. */
  readonly isUnattended: boolean;
  /** Its stations, in the order of the stage. */
  readonly touchpoints: readonly Touchpoint[];
}

/** A channel as a line through the stages where it is attached, in demand, or where a touchpoint happens on it. */
export interface MetroLine extends RunningLine {
  /** undefined: the touchpoints that happen on no channel. */
  readonly channel: Channel | undefined;
  readonly sections: readonly Section[];
}

/** The line of the touchpoints without a channel; no channel has this id. */
export const NO_CHANNEL = '';

/**
 * The lines of a journey, in the order of its channels, which decides where nothing else does; what happens on no channel
 * comes last. A demand below what is worth a place on any map makes no line.
 */
export function linesOf(
  document: JourneyDocument,
  stages: readonly Stage[],
  touchpoints: ReadonlyMap<string, readonly Touchpoint[]>,
): MetroLine[] {
  const cells = cellsOf(document);
  const attached = new Map([...document.presences.values()].map((row) => [`${row.stageId} ${row.channelId}`, row]));
  const known = (id: string | null) => (id !== null && document.channels.has(id) ? id : NO_CHANNEL);
  const stations = new Map<string, Touchpoint[]>();
  for (const { id } of stages) {
    for (const row of touchpoints.get(id) ?? []) {
      const place = `${id} ${known(row.channelId)}`;
      const others = stations.get(place);
      if (others) others.push(row);
      else stations.set(place, [row]);
    }
  }
  const channels = [...inOrder(document.channels.values()), undefined];
  return channels.flatMap((channel): MetroLine | [] => {
    const channelId = channel?.id ?? NO_CHANNEL;
    const sections = stages.flatMap(({ id: stageId }, column): Section | [] => {
      const demand = cellAt(cells, { stageId, channelId })?.demand ?? null;
      const presence = attached.get(`${stageId} ${channelId}`);
      const here = stations.get(`${stageId} ${channelId}`) ?? [];
      const isUnattended = channel !== undefined && !presence && demand !== null && demand >= LEAST_SHOWN;
      if (!presence && !isUnattended && here.length === 0) return [];
      return { column, stageId, demand, presence, isUnattended, touchpoints: here };
    });
    if (sections.length === 0) return [];
    const weight = sections.reduce((sum, { demand }) => sum + (demand ?? 0), 0);
    return { id: channelId, channel, columns: sections.map(({ column }) => column), weight, sections };
  });
}
