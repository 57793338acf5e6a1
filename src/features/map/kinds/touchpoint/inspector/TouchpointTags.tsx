import { X } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { removeTag, renameTag, tagTouchpoints, untagTouchpoints } from '../../../../../domain/commands/tags';
import type { Tag } from '../../../../../domain/model/tag';
import { counted, isolated } from '../../../../../domain/words';
import { useEdits } from '../../../../../parts/useEdits';
import { useDocument } from '../../../../../state/context';
import { Button } from '../../../../../ui/Button';
import { IconButton } from '../../../../../ui/IconButton';
import { isComposing } from '../../../../../ui/keys';
import { offerWords } from '../../../../../ui/offerWords';
import { TextField } from '../../../../../ui/TextField';
import { Section } from '../../../inspector/fields/Section';
import { tagCounts, tagsInUse } from '../tags';
import styles from './TouchpointTags.module.css';

/** Tags of other cards that are offered. */
const MOST_OFFERED = 8;
const LONGEST = 500;

/**
 * What the card is tagged with, or any of several; a word and Enter put a tag on all of them, those of other cards are a
 * press away. A tag's name opens what changes it on all cards.
 */
export function TouchpointTags({ ids }: { ids: readonly string[] }) {
  const tags = useDocument((document) => document.tags);
  const touchpoints = useDocument((document) => document.touchpoints);
  const { edit } = useEdits();
  const field = useRef<HTMLInputElement>(null);
  const tagsElement = useRef<HTMLDivElement>(null);
  const [typed, setTyped] = useState('');
  const [open, setOpen] = useState<{ readonly id: string; readonly by: HTMLElement } | null>(null);

  const touchpointIds = ids.filter((id) => touchpoints.has(id));
  const counts = tagCounts(touchpointIds.flatMap((id) => touchpoints.get(id) ?? []));
  const isOnAll = ({ id: tag }: Tag) => counts.get(tag) === touchpointIds.length;
  const own = [...counts.keys()].flatMap((tag) => tags.get(tag) ?? []);
  /** “2 of 3” for what only some of them carry. */
  const part = (tag: Tag) => (isOnAll(tag) ? '' : ` ${counts.get(tag.id)} of ${touchpointIds.length}`);
  const uses = tagCounts(touchpoints.values());
  const cardsWith = ({ id: tag }: Tag) => counted(uses.get(tag) ?? 0, 'card');
  const opened = own.find((tag) => tag.id === open?.id);
  const offered = tagsInUse({ tags, touchpoints }).filter((tag) => !isOnAll(tag));
  const isOne = ids.length === 1;
  const label = isOne ? 'Add a tag' : 'Add a tag to all';
  // What has the focus stays in sight: a tag that is new, or what changes one, pushes it below the panel's edge.
  // biome-ignore lint/correctness/useExhaustiveDependencies: when these change, and not while somebody scrolls away
  useEffect(() => {
    const focused = document.activeElement;
    if (!focused || !tagsElement.current?.contains(focused)) return;
    (focused.closest('fieldset') ?? focused).scrollIntoView?.({ block: 'nearest' });
  }, [own.length, opened?.id]);
  const add = (name: string) => {
    setTyped('');
    if (name.trim() !== '') edit(tagTouchpoints, { touchpointIds, name });
  };
  const takeOff = (tag: Tag) => {
    edit(untagTouchpoints, { touchpointIds, tagId: tag.id });
    // Its button goes with it.
    field.current?.focus();
  };
  const close = (isKept: boolean) => {
    setOpen(null);
    if (isKept) open?.by.focus();
    // What opened it may be gone with the tag.
    else field.current?.focus();
  };
  return (
    <Section title="Tags">
      <div ref={tagsElement} className={styles.tags}>
        {own.length > 0 && (
          <ul aria-label="Tags" className={styles.list}>
            {own.map((tag) => (
              <li key={tag.id} className={styles.tag}>
                <Button
                  size="small"
                  variant="quiet"
                  aria-label={`‘${isolated(tag.name)}’${part(tag)}, on ${cardsWith(tag)}: rename or delete`}
                  aria-expanded={tag === opened}
                  onPress={({ target }) => {
                    setOpen(tag === opened ? null : { id: tag.id, by: target as HTMLElement });
                  }}
                >
                  <span dir="auto" className={styles.name}>
                    {tag.name}
                  </span>
                  {!isOnAll(tag) && <span className={styles.part}>{part(tag)}</span>}
                </Button>
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
        {opened && <TagEverywhere key={opened.id} tag={opened} cards={cardsWith(opened)} onDone={close} />}
        <TextField
          label={label}
          hideLabel
          size="small"
          placeholder={label}
          maxLength={LONGEST}
          value={typed}
          onChange={setTyped}
          inputRef={field}
          onBlur={() => add(typed)}
          onKeyDown={(event) => {
            if (isComposing(event)) return;
            if (event.key === 'Enter') add(typed);
            if (event.key !== 'Escape' || typed === '') return;
            event.preventDefault();
            setTyped('');
            if (typed.trim() !== '') offerWords(typed, () => add(typed));
          }}
        />
        {offered.length > 0 && (
          <div className={styles.list}>
            {offered.slice(0, MOST_OFFERED).map((tag) => (
              <Button
                key={tag.id}
                size="small"
                variant="quiet"
                aria-label={`Tag ${isOne ? '' : 'all '}with ‘${isolated(tag.name)}’`}
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

interface TagEverywhereProps {
  tag: Tag;
  /** “5 cards”. */
  cards: string;
  /** Whether all is as it was. */
  onDone: (isKept: boolean) => void;
}

/** Renames a tag or deletes it, on all cards that carry it. */
function TagEverywhere({ tag, cards, onDone }: TagEverywhereProps) {
  const { editAndSay } = useEdits();
  const [name, setName] = useState(tag.name);
  const isDone = useRef(false);
  const rename = () => (name.trim() === tag.name ? undefined : editAndSay(renameTag, { id: tag.id, name }));
  const end = (isKept: boolean) => {
    isDone.current = true;
    onDone(isKept);
  };
  return (
    <fieldset aria-label={`‘${isolated(tag.name)}’ on ${cards}`} className={styles.everywhere}>
      <TextField
        label={`Name on ${cards}`}
        size="small"
        maxLength={LONGEST}
        value={name}
        onChange={setName}
        // It is what the press was for.
        autoFocus
        onFocus={({ target }) => target instanceof HTMLInputElement && target.select()}
        onBlur={() => {
          if (!isDone.current && name.trim() !== '') rename();
        }}
        onKeyDown={(event) => {
          if (isComposing(event) || (event.key !== 'Enter' && event.key !== 'Escape')) return;
          event.preventDefault();
          // A name that was refused stays to be mended.
          if (event.key === 'Enter' && rename() === null) return;
          if (event.key === 'Escape' && name !== tag.name) offerWords(name, () => void rename());
          end(event.key === 'Escape');
        }}
      />
      <Button
        size="small"
        onPress={() => {
          if (editAndSay(removeTag, { id: tag.id })) end(false);
        }}
      >
        Delete from {cards}
      </Button>
    </fieldset>
  );
}
