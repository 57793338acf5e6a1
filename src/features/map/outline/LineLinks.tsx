import { ArrowLeft, ArrowRight, CornerLeftUp } from 'lucide-react';
import { derive } from '../../../domain/coverage/derive';
import type { JourneyDocument } from '../../../domain/document';
import { cardKey } from '../../../domain/layout/mapLayout';
import type { Link } from '../../../domain/model/link';
import { byOrder } from '../../../domain/order';
import { named } from '../../../parts/words';
import { useDocument, useSession } from '../../../state/context';
import { isSameRef, type RowRef } from '../../../state/session';
import { cx } from '../../../ui/cx';
import { STOP } from '../actions/focus';
import { focusOn, select, useMapContext } from '../mapContext';
import { CardTitle } from '../nodes/CardTitle';
import styles from './LineLinks.module.css';

const NONE: readonly Link[] = [];

/** The links of each touchpoint: those that start there, then those that end there. */
const linksByCard = derive(['links'], ({ links }) => {
  const byCard = new Map<string, Link[]>();
  const add = (id: string, link: Link) => {
    const known = byCard.get(id);
    if (known) known.push(link);
    else byCard.set(id, [link]);
  };
  for (const link of links.values()) add(link.fromId, link);
  for (const link of links.values()) add(link.toId, link);
  return byCard;
});

/** Where customers go from a card and where they come from, as a quiet second line. */
export function LineLinks({ id }: { id: string }) {
  const links = useDocument((document) => linksByCard(document).get(id) ?? NONE);
  if (links.length === 0) return null;
  return (
    <span className={styles.links}>
      {links.map((link) => (
        <LineLink key={`${link.id} ${link.toId === id}`} link={link} isIncoming={link.toId === id} />
      ))}
    </span>
  );
}

/**
 * A link, which leads to the card at its other end. On the line where it starts it is a stop of its own, so that its
 * label, its menu and all that is done to it are where they are on the canvas: with the link.
 */
function LineLink({ link, isIncoming }: { link: Link; isIncoming: boolean }) {
  const context = useMapContext();
  const otherId = isIncoming ? link.fromId : link.toId;
  const ref: RowRef = { table: 'links', id: link.id };
  const title = useDocument((document) => document.touchpoints.get(otherId)?.title ?? '');
  const isLoop = useDocument((document) => goesBack(document, link));
  const isTyping = useSession(({ editing }) => isSameRef(editing, ref));
  const isSelected = useSession(({ selection }) => selection.some((other) => isSameRef(other, ref)));
  const Icon = isLoop ? CornerLeftUp : isIncoming ? ArrowLeft : ArrowRight;
  const [way, loop] = isIncoming ? ['comes from', 'loops back from'] : ['leads to', 'loops back to'];
  const go = () => {
    select(context, { table: 'touchpoints', id: otherId });
    focusOn(context, cardKey('touchpoints', otherId));
  };
  if (isTyping && !isIncoming) {
    return (
      <span className={styles.typing}>
        <CardTitle
          table="links"
          id={link.id}
          value={link.label}
          lines={[link.label]}
          label="Label of the link"
          placeholder="Label"
        />
      </span>
    );
  }
  return (
    <button
      type="button"
      tabIndex={-1}
      data-line-link
      {...(!isIncoming && { [STOP]: '', 'data-id': cardKey('links', link.id) })}
      title={named(title)}
      className={cx(styles.link, isSelected && !isIncoming && styles.selected)}
      onClick={go}
    >
      <Icon aria-hidden />
      <span dir="auto" className={styles.words}>
        {isLoop ? loop : way} <span className={styles.name}>{named(title)}</span>
        {link.label.trim() !== '' && <span>, {link.label}</span>}
      </span>
    </button>
  );
}

/** Whether it leads to a stage before the one that it comes from. */
function goesBack({ touchpoints, stages }: JourneyDocument, { fromId, toId }: Link): boolean {
  const stageOf = (id: string) => stages.get(touchpoints.get(id)?.stageId ?? '');
  const [from, to] = [stageOf(fromId), stageOf(toId)];
  return from !== undefined && to !== undefined && byOrder(to, from) < 0;
}
