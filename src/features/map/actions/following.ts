import type { Action } from '../../../state/actions';
import type { MapContext } from '../mapContext';
import { current, isOnMap } from './focus';

type FollowPath = typeof import('../followPath');

/** Its code is no part of the first view. */
const follow = (run: (code: FollowPath) => void) => void import('../followPath').then(run);

const isFree = ({ map }: MapContext) => isOnMap() && map.getState().linking === null;
const isAtCard = (context: MapContext) => isFree(context) && current(context, 'touchpoints') !== null;

export const followAction: Action<MapContext> = {
  id: 'map.path.follow',
  label: 'Follow the path',
  group: 'Selection',
  shortcuts: ['j'],
  isEnabled: isFree,
  run: (context) => follow(({ step }) => step(context, 'onward')),
};

export const followBackAction: Action<MapContext> = {
  id: 'map.path.back',
  label: 'Go back along the path',
  group: 'Selection',
  shortcuts: ['Shift+J'],
  isEnabled: isAtCard,
  run: (context) => follow(({ step }) => step(context, 'back')),
};

/** Where several links leave: a menu of all, by the titles of the cards that they lead to. */
export const chooseLinkAction: Action<MapContext> = {
  id: 'map.path.choose',
  label: 'Choose a link to follow',
  group: 'Selection',
  shortcuts: ['Alt+KeyJ'],
  isEnabled: isAtCard,
  run: (context) => follow(({ chooseLink }) => chooseLink(context)),
};

export const followingActions = [followAction, followBackAction, chooseLinkAction] as const;
