import { CircleDashed, Frown, Smile } from 'lucide-react';
import { presenceAt } from '../../../domain/combinations';
import { setPresence } from '../../../domain/commands/presences';
import { editTouchpoint } from '../../../domain/commands/touchpoints';
import { actorLabels, levelLabel, presenceLevelLabels } from '../../../domain/labels';
import type { PresenceLevel } from '../../../domain/model/presence';
import { type Actor, actors, type Emotion } from '../../../domain/model/touchpoint';
import type { Action } from '../../../state/actions';
import { announce } from '../../../ui/Announcer';
import { LevelDots } from '../../../ui/LevelDots';
import { askDemand } from '../asking';
import { editTouchpoints } from '../kinds/touchpoint/touchpoints';
import { currentRef, documentOf, type MapContext, selectedIds } from '../mapContext';
import { emotionWords } from '../words';
import { current } from './focus';

export const presenceLevels: readonly PresenceLevel[] = [0, 1, 2, 3, 4];
export const emotions: readonly Emotion[] = [2, 1, 0, -1, -2];

/** Sets the level of the given presences, in one undo step; null takes back what was said. */
export function setLevel(context: MapContext, ids: readonly string[], level: PresenceLevel | null): void {
  context.engine.group(() => {
    for (const id of ids) {
      const row = documentOf(context).presences.get(id);
      if (row) context.edits.edit(setPresence, { stageId: row.stageId, channelId: row.channelId, level });
    }
  });
  const words = levelLabel(level).toLowerCase();
  announce(level === null ? `Presence ${words}` : `Presence ${level} of 4, ${words}`);
}

/** Sets the level, or takes it back where all of the given presences have it already. */
export function pressLevel(context: MapContext, ids: readonly string[], level: PresenceLevel | null): void {
  const { presences } = documentOf(context);
  setLevel(context, ids, ids.every((id) => presences.get(id)?.level === level) ? null : level);
}

export function setEmotion(context: MapContext, id: string, emotion: Emotion | null): void {
  if (context.edits.edit(editTouchpoint, { id, emotion })) announce(`Emotion ${emotionWords(emotion)}`);
}

export const levelActions = presenceLevels.map(
  (level): Action<MapContext> => ({
    id: `map.presence.${level}`,
    label: `Presence ${level}: ${presenceLevelLabels[level]}`,
    group: 'Selection',
    shortcuts: [String(level)],
    icon: <LevelDots level={level} size={6} />,
    isEnabled: (context) => current(context, 'presences') !== null,
    run: (context) => pressLevel(context, selectedIds(context, 'presences'), level),
  }),
);

/** Delete takes the chip away, so this has no key of its own: the same level once more does it, too. */
const levelUnsaidAction: Action<MapContext> = {
  id: 'map.presence.unsaid',
  label: 'Presence not said yet',
  group: 'Selection',
  icon: <LevelDots level={null} size={6} />,
  isEnabled: (context) => current(context, 'presences') !== null,
  run: (context) => setLevel(context, selectedIds(context, 'presences'), null),
};

const emotionUnsaidAction: Action<MapContext> = {
  id: 'map.emotion.unsaid',
  label: 'Emotion not said yet',
  group: 'Selection',
  icon: <CircleDashed aria-hidden />,
  isEnabled: (context) => current(context, 'touchpoints') !== null,
  run: (context) => {
    editTouchpoints(context, selectedIds(context, 'touchpoints'), { emotion: null });
    announce(`Emotion ${emotionWords(null)}`);
  },
};

function emotionStep(step: 1 | -1): Action<MapContext> {
  return {
    id: step > 0 ? 'map.emotion.up' : 'map.emotion.down',
    label: step > 0 ? 'Emotion up' : 'Emotion down',
    group: 'Selection',
    shortcuts: step > 0 ? ['+', '='] : ['-'],
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

/** Who acts, one after the other: the current card says where in the round all of them are. */
export const nextActorAction: Action<MapContext> = {
  id: 'map.actor.next',
  label: 'Next actor',
  group: 'Selection',
  shortcuts: ['a'],
  isEnabled: (context) => current(context, 'touchpoints') !== null,
  run: (context) => {
    const row = documentOf(context).touchpoints.get(currentRef(context)?.id ?? '');
    const actor = row && actors[(actors.indexOf(row.actor) + 1) % actors.length];
    if (actor) setActor(context, selectedIds(context, 'touchpoints'), actor);
  },
};

/** Sets who acts on the given cards, in one undo step. */
export function setActor(context: MapContext, ids: readonly string[], actor: Actor): void {
  editTouchpoints(context, ids, { actor });
  announce(`Actor: ${actorLabels[actor].toLowerCase()}`);
}

export const demandAction: Action<MapContext> = {
  id: 'map.presence.demand',
  label: 'How many customers use it',
  group: 'Selection',
  shortcuts: ['u'],
  isEnabled: (context) => presenceOfCurrent(context) !== null,
  run: (context) => {
    const id = presenceOfCurrent(context);
    if (id) askDemand(context, id);
  },
};

/** The channel at a stage that is meant: the chip itself, or that of a card. */
function presenceOfCurrent(context: MapContext): string | null {
  const chip = current(context, 'presences');
  if (chip) return chip.id;
  const row = documentOf(context).touchpoints.get(current(context, 'touchpoints')?.id ?? '');
  return row?.channelId ? (presenceAt(documentOf(context), row.stageId, row.channelId)?.id ?? null) : null;
}

export const ratingActions = [
  ...levelActions,
  levelUnsaidAction,
  emotionStep(1),
  emotionStep(-1),
  emotionUnsaidAction,
  nextActorAction,
  demandAction,
] as const;
