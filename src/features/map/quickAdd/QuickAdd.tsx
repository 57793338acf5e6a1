import { type KeyboardEvent, useEffect, useId, useMemo, useRef, useState } from 'react';
import { channelCatalogue } from '../../../domain/catalogue/channels';
import { percent, signed } from '../../../domain/figures';
import { actorLabels } from '../../../domain/labels';
import { inOrder } from '../../../domain/order';
import { completed, completionAt } from '../../../domain/quickAdd/completion';
import { namesIn } from '../../../domain/quickAdd/names';
import { type QuickCard, readCard } from '../../../domain/quickAdd/readCard';
import { ChannelTile } from '../../../parts/ChannelTile';
import { useDocument, useSession } from '../../../state/context';
import { announce } from '../../../ui/Announcer';
import { cx } from '../../../ui/cx';
import { Kbd } from '../../../ui/Kbd';
import { isComposing, matchShortcut } from '../../../ui/keys';
import { stageIdOf } from '../kinds';
import { focusOn, keyOf, useMapContext } from '../mapContext';
import { stageName } from '../words';
import { addCard } from './addCard';
import styles from './QuickAdd.module.css';

/**
 * One line for a thought after the other: what is typed is a card, and `@Reddit 60% peer` in it a channel, a share and an
 * actor. Enter adds it and waits for the next, Esc ends. What the line says is shown under it while it is typed.
 */
export function QuickAdd() {
  const context = useMapContext();
  const document = useDocument((current) => current);
  const current = useSession(({ selection }) => stageIdOf(document, selection.at(-1)));
  const [line, setLine] = useState('');
  const [caret, setCaret] = useState(0);
  const [place, setPlace] = useState(0);
  const [isDismissed, setDismissed] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const listId = useId();
  const saidId = useId();
  const names = useMemo(() => namesIn(document, channelCatalogue), [document]);
  const card = useMemo(() => readCard(line, names), [line, names]);
  const completion = useMemo(
    () => (isDismissed ? null : completionAt(line, caret, names)),
    [isDismissed, line, caret, names],
  );
  const stageId = card.stage?.id ?? current ?? inOrder(document.stages.values())[0]?.id ?? null;
  const offered = completion?.names ?? [];
  const chosen = Math.min(place, offered.length - 1);

  useEffect(() => field.current?.focus({ preventScroll: true }), []);
  // Where the caret is to stand after a name was put in.
  const wanted = useRef<number | null>(null);
  useEffect(() => {
    if (wanted.current === null || line === '') return;
    field.current?.setSelectionRange(wanted.current, wanted.current);
    wanted.current = null;
  }, [line]);

  const look = () => setCaret(field.current?.selectionStart ?? 0);
  const close = () => {
    context.map.setState({ isAddingQuickly: false });
    const last = context.session.getState().selection.at(-1);
    if (last) focusOn(context, keyOf(last));
  };
  const take = (name: string) => {
    if (!completion) return;
    const next = completed(line, completion, name);
    wanted.current = next.caret;
    setLine(next.line);
    setCaret(next.caret);
    setPlace(0);
  };
  const add = () => {
    if (line.trim() === '') return;
    if (stageId === null) announce('Add a stage first: there is no place for a card yet.');
    else if (card.title === '' && !card.channel) announce('Say what happens, or name a channel.');
    else if (addCard(context, card, stageId)) {
      setLine('');
      setCaret(0);
    }
  };
  const press = (event: KeyboardEvent) => {
    if (isComposing(event)) return;
    const name = offered[chosen]?.name;
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    const undo = (['$mod+z', '$mod+Shift+z'] as const).find((one) => matchShortcut(event, one));
    if (event.key === 'Escape') {
      if (completion) setDismissed(true);
      else close();
    } else if (event.key === 'Enter') {
      if (name === undefined) add();
      else take(name);
    } else if (event.key === 'Tab' && name !== undefined) take(name);
    else if (step !== 0 && offered.length > 0) setPlace((chosen + step + offered.length) % offered.length);
    // There is nothing typed to take back.
    else if (undo && line === '') context.engine[undo === '$mod+z' ? 'undo' : 'redo']();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  return (
    <section aria-label="Quick add" className={styles.bar}>
      <input
        ref={field}
        role="combobox"
        aria-label="Quick add"
        aria-expanded={offered.length > 0}
        aria-controls={offered.length > 0 ? listId : undefined}
        aria-autocomplete="list"
        aria-activedescendant={offered.length > 0 ? `${listId}-${chosen}` : undefined}
        aria-describedby={saidId}
        dir="auto"
        autoComplete="off"
        spellCheck={false}
        maxLength={1_000}
        placeholder="What happens? asks strangers first @Reddit 60% peer"
        value={line}
        className={styles.field}
        onChange={(event) => {
          setLine(event.target.value);
          setCaret(event.target.selectionStart ?? event.target.value.length);
          setPlace(0);
          setDismissed(false);
        }}
        onSelect={look}
        onKeyDown={press}
      />
      {offered.length > 0 && (
        <div role="listbox" id={listId} aria-label="Names" className={styles.list}>
          {offered.map(({ id, name, isNew }, i) => (
            // biome-ignore lint/a11y/useKeyWithClickEvents: the field keeps the focus and takes the keys, as a combobox does: arrows choose an option, Enter takes it
            <div
              key={id}
              role="option"
              id={`${listId}-${i}`}
              tabIndex={-1}
              aria-selected={i === chosen}
              className={cx(styles.option, i === chosen && styles.chosen)}
              // The field keeps the focus.
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => take(name)}
            >
              {completion?.sigil === '@' && (
                <ChannelTile channel={{ name, catalogueId: isNew ? id : null }} size={18} />
              )}
              <span dir="auto">{name}</span>
              {isNew && <span className={styles.new}>new here</span>}
            </div>
          ))}
        </div>
      )}
      <p id={saidId} className={styles.said}>
        {line.trim() === '' ? (
          <span className={styles.hint}>
            @channel #stage !emotion ~segment ^tag, peer, 60% · <Kbd shortcut="Enter" /> adds, <Kbd shortcut="Escape" />{' '}
            ends
          </span>
        ) : (
          saidBy(card, stageId === null ? '' : stageName(document, stageId)).map(([what, words]) => (
            <span key={what} className={styles.token}>
              <span className={styles.what}>{what}</span> <bdi>{words}</bdi>
            </span>
          ))
        )}
      </p>
    </section>
  );
}

/** What a line says, part by part: what it is, and its words. */
function saidBy(card: QuickCard, stage: string): (readonly [what: string, words: string])[] {
  const { channel, segment, emotion, actor, usage, tags } = card;
  return [
    ['Stage', stage],
    ...(channel ? [['Channel', channel.name] as const] : []),
    ...(usage === null ? [] : [['Use it', `${percent(usage)}, estimated`] as const]),
    ...(segment ? [['Segment', segment.name] as const] : []),
    ...(emotion === null ? [] : [['Emotion', signed(emotion)] as const]),
    ...(actor ? [['Actor', actorLabels[actor]] as const] : []),
    ...(tags.length > 0 ? [['Tags', tags.join(', ')] as const] : []),
  ];
}
