import { ExternalLink } from 'lucide-react';
import { useState } from 'react';
import { editChannel } from '../../../../domain/commands/channels';
import type { Channel } from '../../../../domain/model/channel';
import { link } from '../../../../domain/model/fields';
import { EditableText } from '../fields/EditableText';
import { Property } from '../fields/Property';
import { useEdits } from '../useEdits';
import styles from './ChannelAddress.module.css';

/** Where the channel is on the web. What is no address yet stays in the field with a word about it, and out of the journey. */
export function ChannelAddress({ channel }: { channel: Channel }) {
  const [unfinished, setUnfinished] = useState<string | null>(null);
  const { edit } = useEdits();
  const text = unfinished ?? channel.url ?? '';

  function type(next: string, burst?: string) {
    const address = next.trim();
    const isAddress = link.safeParse(address).success;
    setUnfinished(isAddress || address === '' ? null : next);
    const url = isAddress ? address : address === '' ? null : channel.url;
    if (url !== channel.url) edit(editChannel, { id: channel.id, url }, burst === undefined ? {} : { burst });
  }

  /** People write “reddit.com/r/travel”. */
  function finish() {
    if (unfinished === null) return;
    const completed = `https://${unfinished.trim()}`;
    if (/^[\w-]+(\.[\w-]+)+([/?#]|$)/.test(unfinished.trim()) && link.safeParse(completed).success) type(completed);
  }

  return (
    <Property name="Address" isTall={unfinished !== null}>
      <div className={styles.address}>
        <div className={styles.line}>
          <EditableText
            label="Web address"
            value={text}
            maxLength={2000}
            placeholder="https://…"
            burst={`channel.url:${channel.id}`}
            onChange={type}
            onBlur={finish}
          />
          {channel.url !== null && unfinished === null && (
            <a
              href={channel.url}
              target="_blank"
              rel="noreferrer"
              aria-label={`Open ${channel.name} in a new tab`}
              className={styles.open}
            >
              <ExternalLink aria-hidden />
            </a>
          )}
        </div>
        {unfinished !== null && (
          <p role="status" className={styles.problem}>
            An address starts with https://, http:// or mailto:. Not saved yet.
          </p>
        )}
      </div>
    </Property>
  );
}
