import { z } from '../zod';
import { id, link, name, order, text } from './fields';
import { defineRecord } from './record';

/** What sort of place a channel is. */
export const channelKinds = [
  'social-network',
  'video',
  'messaging',
  'community',
  'q-and-a',
  'review-site',
  'app-store',
  'employer-review',
  'blog',
  'podcast',
  'newsletter',
  'search',
  'maps',
  'website',
  'app',
  'e-mail',
  'phone',
  'chat',
  'store',
  'event',
  'partner',
] as const;
export const channelKindSchema = z.enum(channelKinds);
export type ChannelKind = z.infer<typeof channelKindSchema>;

/** Who holds the place (PESO: paid, earned, shared, owned). */
export const ownerships = ['paid', 'earned', 'shared', 'owned'] as const;
export const ownershipSchema = z.enum(ownerships);
export type Ownership = z.infer<typeof ownershipSchema>;

/** Who runs a community. */
export const communityRunners = ['branded', 'customer-run', 'service-focused', 'employee', 'partner'] as const;
/** What a community formed around. */
export const communityOrigins = ['brand', 'local-branch', 'event', 'product', 'employees'] as const;

export const communitySchema = z.strictObject({
  runBy: z.enum(communityRunners),
  formedAround: z.enum(communityOrigins),
});
export type Community = z.infer<typeof communitySchema>;

/** A place where interaction happens. */
export const channelSchema = z.strictObject({
  id,
  order,
  name,
  kind: channelKindSchema,
  ownership: z._default(ownershipSchema, 'shared'),
  /** True where customers talk with each other or with the organisation in view of others. */
  social: z._default(z.boolean(), false),
  /** What it is for, in a sentence. */
  purpose: z._default(text, ''),
  /** The entry of the built-in catalogue that it came from. */
  catalogueId: z._default(z.nullable(z.string().check(z.maxLength(100))), null),
  community: z._default(z.nullable(communitySchema), null),
  url: z._default(z.nullable(link), null),
});

export type Channel = z.infer<typeof channelSchema>;

export const channelRecord = defineRecord({ schema: channelSchema, noun: ['channel', 'channels'], references: [] });
