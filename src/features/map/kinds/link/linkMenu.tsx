import { documentOf } from '../../mapContext';
import type { MenuContent, Parts } from '../../menu/parts';
import { removeLabel } from '../../menu/parts';
import { linkName } from './links';

/** What is offered for a link. */
export function linkMenu({ context, offer }: Parts, id: string): MenuContent {
  const link = documentOf(context).links.get(id);
  return {
    label: link ? linkName(link, documentOf(context)) : 'Link',
    items: [
      ...offer('map.edit', 'Edit label'),
      ...offer('map.link.reverse'),
      'separator',
      ...offer('map.remove', removeLabel(context)),
    ],
  };
}
