import { useMemo, useRef } from 'react';
import type { Cell } from '../../../domain/coverage/types';
import type { JourneyDocument } from '../../../domain/document';
import type { Channel } from '../../../domain/model/channel';
import { arrangeChannels, type ChannelFilter, type ChannelSort } from './arrange';

/**
 * The channels in the order of the matrix. While someone works in it (`isHeld`) rows keep their places, although an edit
 * changes what they are sorted by: a row that jumps away under the hand is worse than one that is late.
 */
export function useArrangedChannels(
  document: JourneyDocument,
  cells: ReadonlyMap<string, Cell>,
  sort: ChannelSort,
  filter: ChannelFilter,
  isHeld: boolean,
): readonly Channel[] {
  const { channels } = document;
  const asked = `${sort} ${filter.socialOnly} ${filter.withDemand}`;
  const held = useRef<{ asked: string; ids: readonly string[] } | null>(null);
  const fresh = useMemo(
    () => arrangeChannels(document, cells, sort, filter).map(({ id }) => id),
    [document, cells, sort, filter],
  );
  if (!held.current || held.current.asked !== asked || !isHeld) held.current = { asked, ids: fresh };
  const { ids } = held.current;
  return useMemo(() => {
    const late = fresh.filter((id) => !ids.includes(id));
    return [...ids, ...late].flatMap((id) => channels.get(id) ?? []);
  }, [ids, fresh, channels]);
}
