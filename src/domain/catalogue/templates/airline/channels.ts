import type { Community } from '../../../model/channel';

interface SampleChannel {
  readonly key: string;
  /** The catalogue entry that it starts out from. */
  readonly catalogueId: string;
  /** Where it differs from the catalogue. */
  readonly name?: string;
  readonly purpose?: string;
  readonly community?: Community;
}

/** Where travellers and the airline meet, and where travellers meet each other. */
export const channels = [
  {
    key: 'islesGroup',
    catalogueId: 'facebook-group',
    name: 'Hollin Isles group (Facebook)',
    purpose: 'Visitors and islanders help each other plan; moderated by a retired ferry captain and a baker.',
    community: { runBy: 'customer-run', formedAround: 'local-branch' },
  },
  {
    key: 'delayForum',
    catalogueId: 'consumer-forum',
    name: 'Stuck at the Gate (delay forum)',
    purpose: 'Stranded travellers of all airlines pool what they know about delays, rights and claims.',
    community: { runBy: 'customer-run', formedAround: 'event' },
  },
  {
    key: 'clubChats',
    catalogueId: 'whatsapp-groups',
    name: 'Club and family chats',
    purpose: 'Surf clubs, choirs and families settle in private where to go and with whom to fly.',
    community: { runBy: 'customer-run', formedAround: 'event' },
  },
  { key: 'reddit', catalogueId: 'reddit', name: 'Reddit travel threads' },
  { key: 'tripadvisor', catalogueId: 'tripadvisor' },
  { key: 'instagram', catalogueId: 'instagram' },
  { key: 'tiktok', catalogueId: 'tiktok' },
  { key: 'youtube', catalogueId: 'youtube' },
  { key: 'facebook', catalogueId: 'facebook', name: 'Facebook page' },
  { key: 'x', catalogueId: 'x' },
  { key: 'glassdoor', catalogueId: 'glassdoor' },
  {
    key: 'blog',
    catalogueId: 'company-blog',
    name: '“Low Cloud”, the airline’s blog',
    purpose: 'Stories from the flight deck, told beautifully and read by few.',
  },
  { key: 'search', catalogueId: 'google-search' },
  { key: 'fares', catalogueId: 'comparison-site', name: 'Fare comparison sites' },
  { key: 'website', catalogueId: 'website', name: 'Website and booking' },
  { key: 'app', catalogueId: 'mobile-app', name: 'Skerrywing app' },
  { key: 'newsletter', catalogueId: 'newsletter' },
  { key: 'whatsapp', catalogueId: 'whatsapp', name: 'WhatsApp service' },
  { key: 'phone', catalogueId: 'contact-centre' },
  { key: 'desk', catalogueId: 'service-desk', name: 'Check-in desk and gate' },
] as const satisfies readonly SampleChannel[];

export type ChannelKey = (typeof channels)[number]['key'];
