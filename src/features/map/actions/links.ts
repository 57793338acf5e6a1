import type { Action } from '../../../state/actions';
import type { MapContext } from '../mapContext';
import { current, isOnMap } from './focus';

const isFree = ({ map }: MapContext) => isOnMap() && !map.getState().linking;
const isAtCard = (context: MapContext) => isFree(context) && current(context, 'touchpoints') !== null;

/** What it does is no part of the first view. */
function reading(
  does: keyof typeof import('../readingLinks')['reading'],
  label: string,
  shortcut: string,
  isEnabled: (context: MapContext) => boolean,
): Action<MapContext> {
  return {
    id: `map.links.${does}`,
    label,
    group: 'Map',
    shortcuts: [shortcut],
    isEnabled,
    run: (context) => void import('../readingLinks').then((code) => code.reading[does](context)),
  };
}

export const linkActions = [
  reading('follow', 'Follow the path', 'j', isFree),
  reading('back', 'Go back along the path', 'Shift+J', isAtCard),
  reading('choose', 'Choose a link to follow', 'Alt+KeyJ', isAtCard),
  reading('fewer', 'Fewer links, or all again', 'h', (context) => isOnMap() && context.camera() !== null),
] as const;
