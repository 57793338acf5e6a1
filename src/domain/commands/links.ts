import { id, name } from '../model/fields';
import { linkSchema } from '../model/link';
import { quoted } from '../words';
import { z } from '../zod';
import { changesOf } from './changesOf';
import { CommandRefused, defineCommand } from './command';
import { existing } from './existing';
import { given } from './given';

/** Draws a link from one touchpoint to another. Loops are normal; a link to itself or a second one in the same direction is not. */
export const addLink = defineCommand({
  id: 'link.add',
  label: 'Add link',
  input: z.strictObject({ id: z.optional(id), fromId: id, toId: id, label: z.optional(name) }),
  describe: (document, { fromId, toId }) =>
    `Link ${quoted(existing(document, 'touchpoints', fromId).title)} to ${quoted(existing(document, 'touchpoints', toId).title)}`,
  run: (document, { id: linkId, fromId, toId, label }, { newId }) => {
    const from = existing(document, 'touchpoints', fromId);
    const to = existing(document, 'touchpoints', toId);
    if (fromId === toId) throw new CommandRefused('A touchpoint cannot link to itself.');
    if ([...document.links.values()].some((link) => link.fromId === fromId && link.toId === toId)) {
      throw new CommandRefused(`${quoted(from.title)} already links to ${quoted(to.title)}.`);
    }
    return { put: { links: [{ id: linkId ?? newId(), fromId, toId, label: label ?? '' }] } };
  },
});

/** Changes the words of a link; where it starts and ends has commands of its own. */
export const labelLink = defineCommand({
  id: 'link.label',
  label: 'Label link',
  input: z.strictObject({ id, ...changesOf(linkSchema, 'fromId', 'toId') }),
  run: (document, { id: linkId, ...changes }) => ({
    put: { links: [{ ...existing(document, 'links', linkId), ...given(changes) }] },
  }),
});

export const reverseLink = defineCommand({
  id: 'link.reverse',
  label: 'Reverse link',
  input: z.strictObject({ id }),
  run: (document, { id: linkId }) => {
    const link = existing(document, 'links', linkId);
    return { put: { links: [{ ...link, fromId: link.toId, toId: link.fromId }] } };
  },
});

export const removeLinks = defineCommand({
  id: 'link.remove',
  label: 'Delete link',
  input: z.strictObject({ ids: z.array(id).check(z.minLength(1)) }),
  run: (_, { ids }) => ({ remove: { links: ids } }),
});
