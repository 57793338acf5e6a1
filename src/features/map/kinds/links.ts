import { labelLink, removeLinks } from '../../../domain/commands/links';
import { cardKey } from '../../../domain/layout/mapLayout';
import { tables } from '../../../domain/model/tables';
import type { Kind } from './kind';

export const links: Kind = {
  noun: tables.links.noun,
  isLinkable: false,
  stageOf: () => null,
  text: {
    isMultiline: false,
    most: { name: 500, promise: 500 },
    goesOn: false,
    read: (document, id) => document.links.get(id)?.label ?? '',
    write: ({ edit }, id, label, _, options) => void edit(labelLink, { id, label }, options),
  },
  place: null,
  remove: ({ edit }, ids, options) => void edit(removeLinks, { ids: [...ids] }, options),
  removedWords: () => 'Link deleted',
  focusAfter: (document, id) => {
    const link = document.links.get(id);
    return link ? cardKey('touchpoints', link.fromId) : null;
  },
};
