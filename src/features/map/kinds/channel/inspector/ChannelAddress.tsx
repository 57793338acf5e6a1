import { ExternalLink } from 'lucide-react';
import { useState } from 'react';
import { editChannel } from '../../../../../domain/commands/channels';
import { link } from '../../../../../domain/model/fields';
import { isolated } from '../../../../../domain/words';
import { EditableText } from '../../../../../parts/EditableText';
import type { TypingSession } from '../../../../../parts/typingSession';
import { useEdits } from '../../../../../parts/useEdits';
import { useDocument } from '../../../../../state/context';
import { Property } from '../../../inspector/fields/Property';
import styles from './ChannelAddress.module.css';

/** Where the channel is on the web. What is no address yet stays in the field with a word about it, and out of the journey. */
export function ChannelAddress({ id }: { id: string }) {
  const url = useDocument((document) => document.channels.get(id)?.url ?? null);
  const name = useDocument((document) => document.channels.get(id)?.name ?? '');
  const [unfinished, setUnfinished] = useState<string | null>(null);
  const { edit } = useEdits();
  const text = unfinished ?? url ?? '';

  function type(next: string, session?: TypingSession) {
    const address = next.trim();
    const isAddress = link.safeParse(address).success;
    setUnfinished(isAddress || address === '' ? null : next);
    const known = isAddress ? address : address === '' ? null : url;
    if (known !== url) edit(editChannel, { id, url: known }, session);
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
            field={`channel.url:${id}`}
            onChange={type}
            onBlur={finish}
          />
          {url !== null && unfinished === null && link.safeParse(url).success && (
            <a
              href={url}
              target="_blank"
              rel="noopener noreferrer"
              aria-label={`Open ${isolated(name)} in a new tab`}
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
