import { z } from '../zod';
import { id, name } from './fields';
import { belongsTo, defineRecord } from './record';

/** A directed connection between touchpoints: the path that customers take. Loops are normal. */
export const linkSchema = z.strictObject({
  id,
  fromId: id,
  toId: id,
  label: z._default(name, ''),
});

export type Link = z.infer<typeof linkSchema>;

export const linkRecord = defineRecord({
  schema: linkSchema,
  noun: ['link', 'links'],
  references: [belongsTo<Link, 'fromId'>('fromId', 'touchpoints'), belongsTo<Link, 'toId'>('toId', 'touchpoints')],
});
