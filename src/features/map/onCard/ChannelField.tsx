import { type KeyboardEvent, useId, useMemo, useRef, useState } from 'react';
import { ChannelTile } from '../../../parts/ChannelTile';
import { named } from '../../../parts/words';
import { useDocument } from '../../../state/context';
import { cx } from '../../../ui/cx';
import { isComposing } from '../../../ui/keys';
import type { ChannelChoice } from '../attaching';
import { type ChannelLine, channelLines } from '../channelChoices';
import styles from './ChannelField.module.css';

interface ChannelFieldProps {
  readonly label: string;
  /** The channel that is set now, if there is one. */
  readonly channelId: string | null;
  /** What stands there instead of “No channel” where cards have different ones. */
  readonly different?: string | undefined;
  /** null: none. */
  readonly onChoose: (choice: ChannelChoice | null) => void;
  readonly isOpen?: boolean;
}

const NONE: ChannelLine = {
  id: 'none',
  name: 'No channel',
  note: '',
  tile: { name: '–', catalogueId: null },
  choice: null,
};

/**
 * Takes a channel from the journey or the catalogue, or makes the one that is typed. The first that fits is always at
 * hand: Enter takes it, and so does leaving the field with something typed.
 */
export function ChannelField(props: ChannelFieldProps) {
  const { label, channelId, different, onChoose, isOpen: isAlwaysOpen = false } = props;
  const channels = useDocument((document) => document.channels);
  const current = channels.get(channelId ?? '');
  /** What is typed; null while the field shows what is set. */
  const [typed, setTyped] = useState<string | null>(isAlwaysOpen ? '' : null);
  const [place, setPlace] = useState(0);
  const id = useId();
  const list = useRef<HTMLDivElement>(null);
  const isOpen = typed !== null;
  const lines = useMemo(() => {
    if (typed === null) return [];
    const found = channelLines(channels, typed);
    const hasAny = channelId !== null || different !== undefined;
    return hasAny && typed.trim() === '' ? [NONE, ...found] : found;
  }, [channels, typed, channelId, different]);
  const active = lines[Math.min(place, lines.length - 1)];
  const lineId = (line: ChannelLine) => `${id}-${lines.indexOf(line)}`;

  const choose = (line: ChannelLine | undefined) => {
    if (!line) return;
    setTyped(isAlwaysOpen ? '' : null);
    onChoose(line.choice);
  };
  const move = (step: number) => {
    const next = Math.max(0, Math.min(lines.length - 1, place + step));
    setPlace(next);
    list.current?.children[next]?.scrollIntoView({ block: 'nearest' });
  };
  const press = (event: KeyboardEvent) => {
    if (isComposing(event)) return;
    if (event.key === 'ArrowDown' && !isOpen) setTyped('');
    else if (event.key === 'ArrowDown') move(1);
    else if (event.key === 'ArrowUp') move(-1);
    else if (event.key === 'Enter' && isOpen) choose(active);
    else if (event.key === 'Escape' && isOpen && !isAlwaysOpen) setTyped(null);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: hears when the focus leaves the field inside
    <div
      className={styles.field}
      onBlur={({ currentTarget, relatedTarget, target }) => {
        // Who looks something up in another window comes back to what they typed: the field stays the active element.
        const isWindow = document.activeElement === target;
        if (isAlwaysOpen || isWindow || currentTarget.contains(relatedTarget)) return;
        if (typed?.trim()) choose(active);
        else setTyped(null);
      }}
    >
      <input
        role="combobox"
        aria-label={label}
        aria-expanded={isOpen}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-activedescendant={isOpen && active ? lineId(active) : undefined}
        autoComplete="off"
        spellCheck={false}
        maxLength={500}
        placeholder={isAlwaysOpen ? 'Which channel?' : (different ?? 'No channel')}
        value={typed ?? (current ? named(current.name) : '')}
        className={styles.input}
        onChange={(event) => {
          setTyped(event.currentTarget.value);
          setPlace(0);
        }}
        onFocus={(event) => event.currentTarget.select()}
        onClick={() => {
          if (!isOpen) setTyped('');
          setPlace(0);
        }}
        onKeyDown={press}
      />
      {isOpen && (
        <div ref={list} id={`${id}-list`} role="listbox" aria-label="Channels" className={styles.list}>
          {lines.map((line, i) => (
            // biome-ignore lint/a11y/useKeyWithClickEvents: the field keeps the focus; Enter is the twin
            // biome-ignore lint/a11y/useFocusableInteractive: as above
            <div
              key={line.id}
              id={lineId(line)}
              role="option"
              aria-selected={line === active}
              className={cx(styles.line, line === active && styles.active)}
              onMouseDown={(event) => event.preventDefault()}
              onPointerMove={() => setPlace(i)}
              onClick={() => choose(line)}
            >
              <ChannelTile channel={line.tile} />
              <span className={styles.name}>{named(line.name)}</span>
              <span className={styles.note}>{line.note}</span>
            </div>
          ))}
          {lines.length === 0 && <p className={styles.hint}>Type a channel: one of the catalogue, or any name.</p>}
        </div>
      )}
    </div>
  );
}
