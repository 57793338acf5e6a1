import { useLayoutEffect } from 'react';
import { useStoreApi } from 'reactflow';
import { cardsIn } from '../../../../domain/layout/thingAt';
import { layoutOf, type MapContext } from '../../mapContext';
import { MANY } from '../camera';
import { followView } from '../followView';
import { scaleOf } from '../scale';
import { tilesInSight } from '../windowed';

/** So many cards in sight are elements again: fewer than it takes for a picture, so that a pan does not go to and fro. */
const FEW = MANY / 2;

/**
 * Says whether the cards are to be one picture: far out, and where many are in sight. While a zoom goes on none are
 * brought back. Not in the colours that the system forces, which a picture would not follow.
 */
export function usePictureWanted(context: MapContext): void {
  const flow = useStoreApi();
  useLayoutEffect(() => {
    const { map } = context;
    const forced = matchMedia('(forced-colors: active)');
    const look = (isZooming: boolean) => {
      const { isPicture } = map.getState();
      const isFar = scaleOf(flow.getState().transform[2]) === 'far' && !forced.matches;
      const isMuch = () => cardsIn(layoutOf(context), tilesInSight(flow.getState())).length > (isPicture ? FEW : MANY);
      const isWanted = (isPicture && isZooming) || (isFar && isMuch());
      if (isWanted !== isPicture) map.setState({ isPicture: isWanted, pointedAt: null });
    };
    const again = () => look(false);
    again();
    const unfollow = followView(flow, look);
    forced.addEventListener('change', again);
    return () => {
      unfollow();
      forced.removeEventListener('change', again);
      map.setState({ isPicture: false, pointedAt: null });
    };
  }, [context, flow]);
}
