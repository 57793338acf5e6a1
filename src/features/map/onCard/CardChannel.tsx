import { type KeyboardEvent, useLayoutEffect, useRef } from 'react';
import { cardKey } from '../../../domain/layout/mapLayout';
import { countedRows } from '../../../domain/model/tables';
import { quoted } from '../../../domain/words';
import { useDocument } from '../../../state/context';
import type { ChannelChoice } from '../attaching';
import { setChannelOf } from '../channelOfCards';
import { focusOn, useMapContext } from '../mapContext';
import { useMapState } from '../mapStore';
import { Beside } from './Beside';
import styles from './CardChannel.module.css';
import { ChannelField } from './ChannelField';

/** Under a card: which channel it happens on. */
export function CardChannel() {
  const choosing = useMapState((map) => map.choosing);
  return choosing && <Open key={choosing.touchpointIds.join()} ids={choosing.touchpointIds} />;
}

function Open({ ids }: { ids: readonly string[] }) {
  const context = useMapContext();
  const [first = ''] = ids;
  const key = cardKey('touchpoints', first);
  const row = useDocument((document) => document.touchpoints.get(first));
  const rect = useDocument((document) => context.sights.map().layOut(document).cards.get(key)?.rect);
  const isGone = row === undefined;
  useLayoutEffect(() => {
    if (isGone) context.map.setState({ choosing: null });
  }, [isGone, context]);
  const body = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    body.current?.querySelector('input')?.focus({ preventScroll: true });
  }, []);
  if (!row || !rect) return null;
  const subject = ids.length === 1 ? quoted(row.title) : countedRows('touchpoints', ids.length);
  const close = () => context.map.setState({ choosing: null });
  const choose = (choice: ChannelChoice | null) => {
    close();
    setChannelOf(context, ids, choice, key);
  };
  const press = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    close();
    focusOn(context, key);
  };
  return (
    <Beside
      of={key}
      rect={rect}
      label={`Channel of ${subject}`}
      className={styles.field}
      onLeave={close}
      onKeyDown={press}
    >
      <div ref={body}>
        <ChannelField
          isOpen
          label={`Channel of ${subject}`}
          channelId={ids.length === 1 ? row.channelId : null}
          onChoose={choose}
        />
      </div>
    </Beside>
  );
}
