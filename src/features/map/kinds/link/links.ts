import { labelLink, removeLinks } from '../../../../domain/commands/links';
import type { JourneyDocument } from '../../../../domain/document';
import { cardKey } from '../../../../domain/layout/mapLayout';
import type { Link } from '../../../../domain/model/link';
import { tables } from '../../../../domain/model/tables';
import { quoted } from '../../../../domain/words';
import type { Kind } from '../kind';

export const links: Kind = {
  noun: tables.links.noun,
  isLinkable: false,
  stageOf: () => null,
  text: {
    isMultiline: false,
    most: { name: 500 },
    goesOn: false,
    read: (document, id) => document.links.get(id)?.label ?? '',
    write: ({ edit }, id, label, _, options) => void edit(labelLink, { id, label }, options),
  },
  place: null,
  remove: ({ edit }, ids) => void edit(removeLinks, { ids: [...ids] }),
  removedWords: () => 'Link deleted',
  focusAfter: (document, id) => {
    const link = document.links.get(id);
    return link ? cardKey('touchpoints', link.fromId) : null;
  },
};

/** What a screen reader says of a link. */
export function linkName(row: Link, document: JourneyDocument): string {
  const title = (id: string) => quoted(document.touchpoints.get(id)?.title ?? '');
  const label = row.label.trim() === '' ? '' : `, labelled ${quoted(row.label)}`;
  return `Link from ${title(row.fromId)} to ${title(row.toId)}${label}`;
}
