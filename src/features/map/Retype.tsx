import { useEffect } from 'react';
import { retype } from '../../ui/retype';
import { NOTHING } from '../../ui/TypeAhead';
import { useMapStore } from './mapStore';

/** Hands what was typed ahead to the field that has come and has the focus. */
export function Retype(): null {
  const map = useMapStore();
  useEffect(() => {
    const { typedAhead } = map.getState();
    map.setState({ typedAhead: NOTHING });
    const { activeElement } = document;
    return activeElement instanceof HTMLElement ? retype(activeElement, typedAhead) : undefined;
  }, [map]);
  return null;
}
