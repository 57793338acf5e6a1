import { ArrowLeft, ArrowRight, X } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { addLink, labelLink, removeLinks } from '../../../../../domain/commands/links';
import type { Link } from '../../../../../domain/model/link';
import { inOrder } from '../../../../../domain/order';
import { isolated } from '../../../../../domain/words';
import { useEdits } from '../../../../../parts/useEdits';
import { inPastTense, named } from '../../../../../parts/words';
import { useDocument, useDocumentShallow } from '../../../../../state/context';
import { announce } from '../../../../../ui/Announcer';
import { ComboBox } from '../../../../../ui/ComboBox';
import { IconButton } from '../../../../../ui/IconButton';
import { RowButton } from '../../../inspector/fields/RowButton';
import { RowText, textOf } from '../../../inspector/fields/RowText';
import { Section } from '../../../inspector/fields/Section';
import { useGoTo } from '../../../inspector/useGoTo';
import styles from './TouchpointLinks.module.css';

/** Where customers come from and where they go, and a way to add a next step without dragging. */
export function TouchpointLinks({ id }: { id: string }) {
  const links = useDocumentShallow((document) =>
    [...document.links.values()].filter((link) => link.fromId === id || link.toId === id),
  );
  const [born, setBorn] = useState<string | null>(null);
  const incoming = links.filter((link) => link.toId === id);
  const outgoing = links.filter((link) => link.fromId === id);
  return (
    <Section title="Links" note={links.length > 0 ? `${incoming.length} in, ${outgoing.length} out` : undefined}>
      {links.length > 0 && (
        <ul className={styles.list}>
          {[...incoming, ...outgoing].map((link) => (
            <LinkRow key={link.id} link={link} isIncoming={link.toId === id} isNew={link.id === born} />
          ))}
        </ul>
      )}
      <AddLink key={born} id={id} linked={outgoing.map((link) => link.toId)} onAdded={setBorn} />
    </Section>
  );
}

interface LinkRowProps {
  link: Link;
  isIncoming: boolean;
  /** Added here and now: the next thing to type is its label. */
  isNew: boolean;
}

function LinkRow({ link, isIncoming, isNew }: LinkRowProps) {
  const otherId = isIncoming ? link.fromId : link.toId;
  const title = useDocument((document) => document.touchpoints.get(otherId)?.title ?? '');
  const { edit, editAndSay } = useEdits();
  const goTo = useGoTo();
  const label = useRef<HTMLTextAreaElement>(null);
  const name = named(title);
  useEffect(() => {
    if (isNew) label.current?.focus();
  }, [isNew]);
  return (
    <li className={styles.row}>
      <span className={styles.arrow} title={isIncoming ? 'Comes from' : 'Leads to'}>
        {isIncoming ? <ArrowLeft aria-hidden /> : <ArrowRight aria-hidden />}
      </span>
      <div className={styles.words}>
        <RowButton
          label={`${isIncoming ? 'Comes from' : 'Leads to'} ${isolated(name)}`}
          onPress={() => goTo('touchpoints', otherId)}
        >
          {name}
        </RowButton>
        <RowText
          {...textOf('links', link.id, (changes, session) => edit(labelLink, { id: link.id, ...changes }, session))}
          field="label"
          ref={label}
          label={`Label of the link ${isIncoming ? 'from' : 'to'} ${isolated(name)}`}
          look="quiet"
          maxLength={500}
          placeholder="Add a label"
          className={link.label === '' ? styles.unlabelled : undefined}
        />
      </div>
      <IconButton
        label={`Delete the link ${isIncoming ? 'from' : 'to'} ${isolated(name)}`}
        icon={<X aria-hidden />}
        size="small"
        className={styles.remove}
        onPress={() => editAndSay(removeLinks, { ids: [link.id] })}
      />
    </li>
  );
}

interface AddLinkProps {
  id: string;
  linked: readonly string[];
  onAdded: (linkId: string | null) => void;
}

/** Drawn anew, and so empty again, for the next link. */
function AddLink({ id, linked, onAdded }: AddLinkProps) {
  const touchpoints = useDocumentShallow((document) =>
    [...document.touchpoints.values()].filter((row) => row.id !== id),
  );
  const stages = useDocument((document) => document.stages);
  const { edit } = useEdits();

  const items = inOrder(stages.values()).flatMap((stage) =>
    inOrder(touchpoints.filter((row) => row.stageId === stage.id && !linked.includes(row.id))).map((row) => ({
      id: row.id,
      label: named(row.title),
      description: named(stage.name),
    })),
  );
  return (
    <ComboBox
      label="Link to another touchpoint"
      hideLabel
      size="small"
      items={items}
      value={null}
      placeholder="Leads to…"
      emptyMessage={items.length === 0 ? 'There is nothing left to link to.' : 'No such touchpoint.'}
      onChange={(toId) => {
        if (!toId) return;
        const made = edit(addLink, { fromId: id, toId });
        if (!made) return;
        announce(inPastTense(made.label));
        onAdded(made.created[0] ?? null);
      }}
    />
  );
}
