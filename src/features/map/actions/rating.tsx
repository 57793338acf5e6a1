import { Frown, Smile } from 'lucide-react';
import { setPresence } from '../../../domain/commands/presences';
import { editTouchpoint } from '../../../domain/commands/touchpoints';
import { emotionLabels, presenceLevelLabels } from '../../../domain/labels';
import type { PresenceLevel } from '../../../domain/model/presence';
import type { Emotion } from '../../../domain/model/touchpoint';
import type { Action } from '../../../state/actions';
import { announce } from '../../../ui/Announcer';
import { LevelDots } from '../../../ui/LevelDots';
import { currentRef, documentOf, type MapContext, selectedIds } from '../mapContext';
import { signed } from '../words';
import { current } from './focus';

export const presenceLevels: readonly PresenceLevel[] = [0, 1, 2, 3, 4];
export const emotions: readonly Emotion[] = [2, 1, 0, -1, -2];

let settings = 0;

/** Sets the level of the given presences, in one undo step. */
export function setLevel(context: MapContext, ids: readonly string[], level: PresenceLevel): void {
  const burst = `presence.level:${++settings}`;
  for (const id of ids) {
    const row = documentOf(context).presences.get(id);
    if (row) context.edits.edit(setPresence, { stageId: row.stageId, channelId: row.channelId, level }, { burst });
  }
  announce(`Presence ${level} of 4, ${presenceLevelLabels[level].toLowerCase()}`);
}

export function setEmotion(context: MapContext, id: string, emotion: Emotion): void {
  if (context.edits.edit(editTouchpoint, { id, emotion }))
    announce(`Emotion ${signed(emotion)}, ${emotionLabels[emotion].toLowerCase()}`);
}

export const levelActions = presenceLevels.map(
  (level): Action<MapContext> => ({
    id: `map.presence.${level}`,
    label: `Presence ${level}: ${presenceLevelLabels[level]}`,
    group: 'Selection',
    shortcuts: [String(level)],
    icon: <LevelDots level={level} size={6} />,
    isEnabled: (context) => current(context, 'presences') !== null,
    run: (context) => setLevel(context, selectedIds(context, 'presences'), level),
  }),
);

function emotionStep(step: 1 | -1): Action<MapContext> {
  return {
    id: step > 0 ? 'map.emotion.up' : 'map.emotion.down',
    label: step > 0 ? 'Emotion up' : 'Emotion down',
    group: 'Selection',
    shortcuts: step > 0 ? ['=', 'Shift++', 'NumpadAdd'] : ['-', 'NumpadSubtract'],
    icon: step > 0 ? <Smile aria-hidden /> : <Frown aria-hidden />,
    isEnabled: (context) => current(context, 'touchpoints') !== null,
    run: (context) => {
      const row = documentOf(context).touchpoints.get(currentRef(context)?.id ?? '');
      const emotion = emotions.find((value) => value === (row?.emotion ?? 0) + step);
      if (row && emotion !== undefined) setEmotion(context, row.id, emotion);
      else announce(step > 0 ? 'Emotion is at its highest' : 'Emotion is at its lowest');
    },
  };
}

export const ratingActions = [...levelActions, emotionStep(1), emotionStep(-1)] as const;
