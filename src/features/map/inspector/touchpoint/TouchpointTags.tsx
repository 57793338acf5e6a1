import { X } from 'lucide-react';
import { useRef, useState } from 'react';
import { tagTouchpoints, untagTouchpoints } from '../../../../domain/commands/tags';
import type { Tag } from '../../../../domain/model/tag';
import { inOrder } from '../../../../domain/order';
import { isolated } from '../../../../domain/words';
import { useEdits } from '../../../../parts/useEdits';
import { useDocument } from '../../../../state/context';
import { Button } from '../../../../ui/Button';
import { IconButton } from '../../../../ui/IconButton';
import { isComposing } from '../../../../ui/keys';
import { TextField } from '../../../../ui/TextField';
import { Section } from '../fields/Section';
import styles from './TouchpointTags.module.css';

/** Tags of other cards that are offered. */
const MOST_OFFERED = 8;
const LONGEST = 500;

const none: readonly string[] = [];

/** What the card is tagged with; a word and Enter add a tag, others are a press away. */
export function TouchpointTags({ id }: { id: string }) {
  const tagIds = useDocument((document) => document.touchpoints.get(id)?.tagIds) ?? none;
  const tags = useDocument((document) => document.tags);
  const touchpoints = useDocument((document) => document.touchpoints);
  const { edit } = useEdits();
  const field = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState('');

  const own = tagIds.flatMap((tag) => tags.get(tag) ?? []);
  // One that no card carries any more is not offered; typed again, it is the same one.
  const used = new Set([...touchpoints.values()].flatMap((row) => row.tagIds));
  const offered = inOrder(tags.values()).filter((tag) => used.has(tag.id) && !tagIds.includes(tag.id));
  const add = (name: string) => {
    setTyped('');
    if (name.trim() !== '') edit(tagTouchpoints, { touchpointIds: [id], name });
  };
  const takeOff = (tag: Tag) => {
    edit(untagTouchpoints, { touchpointIds: [id], tagId: tag.id });
    // Its button goes with it.
    field.current?.focus();
  };
  return (
    <Section title="Tags">
      <div className={styles.tags}>
        {own.length > 0 && (
          <ul aria-label="Tags" className={styles.list}>
            {own.map((tag) => (
              <li key={tag.id} className={styles.tag}>
                <span dir="auto" className={styles.name}>
                  {tag.name}
                </span>
                <IconButton
                  label={`Take ‘${isolated(tag.name)}’ off`}
                  icon={<X aria-hidden />}
                  size="small"
                  hasTooltip={false}
                  onPress={() => takeOff(tag)}
                />
              </li>
            ))}
          </ul>
        )}
        <TextField
          label="Add a tag"
          hideLabel
          size="small"
          placeholder="Add a tag"
          maxLength={LONGEST}
          value={typed}
          onChange={setTyped}
          inputRef={field}
          onBlur={() => add(typed)}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && !isComposing(event)) add(typed);
          }}
        />
        {offered.length > 0 && (
          <div className={styles.list}>
            {offered.slice(0, MOST_OFFERED).map((tag) => (
              <Button
                key={tag.id}
                size="small"
                variant="quiet"
                aria-label={`Tag with ‘${isolated(tag.name)}’`}
                onPress={() => {
                  add(tag.name);
                  field.current?.focus();
                }}
              >
                <span dir="auto" className={styles.name}>
                  {tag.name}
                </span>
              </Button>
            ))}
          </div>
        )}
      </div>
    </Section>
  );
}
