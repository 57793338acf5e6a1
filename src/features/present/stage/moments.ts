import type { JourneyDocument } from '../../../domain/document';
import { actorLabels } from '../../../domain/labels';
import { touchpointsByStage } from '../../../domain/layout/lanes/groups';
import type { Touchpoint } from '../../../domain/model/touchpoint';
import { nameOr } from '../slides';
import type { CardItem } from './fitCards';

/** A touchpoint as its card says it. */
export interface Moment extends CardItem {
  readonly touchpoint: Touchpoint;
  readonly spoken: string;
}

/** What happens at a stage, in the order of the map. */
export function momentsOf(document: JourneyDocument, stageId: string): readonly Moment[] {
  return (touchpointsByStage(document.touchpoints).get(stageId) ?? []).map((row) => momentOf(document, row));
}

function momentOf({ channels }: JourneyDocument, touchpoint: Touchpoint): Moment {
  const { actor, momentOfTruth, channelId } = touchpoint;
  const channel = (channelId ? channels.get(channelId)?.name : undefined) ?? '';
  const joined = (...words: readonly string[]) => words.filter((word) => word.trim() !== '').join(' · ');
  const peer = actor === 'peer' ? actorLabels.peer : '';
  const all = joined(momentOfTruth ? 'Moment of truth' : '', peer, channel);
  return {
    touchpoint,
    title: nameOr(touchpoint.title, 'Untitled touchpoint'),
    // The star and the bubbles say it as well; the channel is said by nothing else.
    words: all === '' ? [actorLabels[actor]] : [all, joined(peer, channel), channel].filter((one) => one !== ''),
    signs: momentOfTruth ? 2 : 1,
    spoken: all,
  };
}
