/**
 * What a built-in channel looks like on a map: its name, the one or two characters of its tile, and the tile's ground
 * (1–12, the number of a `--channel-…` colour token). On their own, because drawing a map needs these and no more; the
 * rest of the catalogue (`channels.ts`) is there for those who pick a channel, and is eight times as large. The ids are
 * kept in journeys as `catalogueId`, so they never change once released: lower-case words with dashes.
 */
const marks = {
  facebook: ['Facebook', 'f', 1],
  instagram: ['Instagram', 'Ig', 7],
  x: ['X', 'X', 12],
  linkedin: ['LinkedIn', 'in', 6],
  threads: ['Threads', 'Th', 12],
  bluesky: ['Bluesky', 'Bs', 6],
  mastodon: ['Mastodon', 'Ma', 9],
  pinterest: ['Pinterest', 'P', 2],
  snapchat: ['Snapchat', 'Sn', 5],
  nextdoor: ['Nextdoor', 'Nd', 8],
  tumblr: ['Tumblr', 't', 9],
  xing: ['XING', 'Xi', 3],
  xiaohongshu: ['Xiaohongshu (RedNote)', 'Rn', 2],
  weibo: ['Weibo', 'Wb', 10],
  'social-ads': ['Paid social posts', '€S', 10],

  youtube: ['YouTube', 'YT', 2],
  'youtube-shorts': ['YouTube Shorts', 'Sh', 10],
  tiktok: ['TikTok', 'TT', 11],
  'instagram-reels': ['Instagram Reels', 'Re', 7],
  twitch: ['Twitch', 'Tw', 4],
  vimeo: ['Vimeo', 'Vi', 6],
  bilibili: ['Bilibili', 'B', 6],
  'creator-videos': ['Customers’ own videos', 'CV', 8],

  whatsapp: ['WhatsApp', 'Wa', 3],
  'whatsapp-groups': ['WhatsApp groups', 'WG', 8],
  messenger: ['Messenger', 'Ms', 1],
  'instagram-dm': ['Instagram messages', 'DM', 7],
  telegram: ['Telegram', 'Tg', 6],
  wechat: ['WeChat', 'Wc', 8],
  line: ['LINE', 'L', 3],
  viber: ['Viber', 'Vb', 4],
  sms: ['SMS and RCS', 'SM', 12],
  'apple-messages': ['Apple Messages for Business', 'iM', 1],

  reddit: ['Reddit', 'r/', 10],
  'facebook-group': ['Facebook group', 'fG', 1],
  discord: ['Discord server', 'Dc', 9],
  'independent-forum': ['Independent forum', 'Fo', 5],
  'fan-club': ['Fan or owners’ club', 'Fc', 7],
  'local-group': ['Local customer group', 'Lo', 8],
  'user-group': ['User group', 'UG', 3],
  'brand-community': ['Brand community', 'BC', 4],
  'support-community': ['Support community', 'SC', 11],
  'slack-community': ['Slack community', 'Sl', 4],
  'github-discussions': ['GitHub', 'GH', 12],
  'steam-community': ['Steam Community', 'St', 1],
  flyertalk: ['FlyerTalk', 'FT', 6],
  'tripadvisor-forums': ['Tripadvisor forums', 'Tf', 3],
  'parents-forum': ['Parents’ forum', 'Pf', 7],
  'consumer-forum': ['Consumer advice forum', 'Ca', 2],
  'event-community': ['Event community', 'Ec', 5],
  'employee-community': ['Employee community', 'Em', 11],
  'partner-community': ['Partner community', 'PC', 5],

  quora: ['Quora', 'Q', 2],
  'stack-overflow': ['Stack Overflow', 'SO', 10],
  'stack-exchange': ['Stack Exchange', 'SE', 1],
  'product-questions': ['Product questions in shops', '?', 5],
  zhihu: ['Zhihu', 'Zh', 6],

  trustpilot: ['Trustpilot', 'Tp', 3],
  yelp: ['Yelp', 'Ye', 2],
  tripadvisor: ['Tripadvisor', 'Ta', 3],
  'booking-reviews': ['Booking.com reviews', 'Bk', 1],
  holidaycheck: ['HolidayCheck', 'Hc', 5],
  skytrax: ['Skytrax airline reviews', 'Sk', 9],
  opentable: ['OpenTable', 'Ot', 2],
  thefork: ['TheFork', 'Tk', 8],
  g2: ['G2', 'G2', 10],
  capterra: ['Capterra', 'Cp', 6],
  'gartner-peer-insights': ['Gartner Peer Insights', 'GP', 1],
  healthgrades: ['Healthgrades', 'Hg', 11],
  jameda: ['jameda', 'Ja', 6],
  'nhs-reviews': ['NHS ratings and reviews', 'N', 1],
  'auto-trader-reviews': ['Auto Trader reviews', 'AT', 2],
  edmunds: ['Edmunds', 'Ed', 9],
  'mobile-de-reviews': ['mobile.de dealer reviews', 'mo', 10],
  'smart-money-people': ['Smart Money People', 'SP', 4],
  nerdwallet: ['NerdWallet', 'Nw', 8],
  checkatrade: ['Checkatrade', 'Ct', 1],
  angi: ['Angi', 'An', 10],
  houzz: ['Houzz', 'Hz', 8],
  'amazon-reviews': ['Amazon reviews', 'Az', 5],
  'which-consumer-tests': ['Consumer test magazines', 'CT', 2],
  goodreads: ['Goodreads', 'Gr', 5],
  studentcrowd: ['StudentCrowd', 'Sd', 7],

  'apple-app-store': ['Apple App Store', 'As', 1],
  'google-play': ['Google Play', 'Gp', 3],
  'microsoft-store': ['Microsoft Store', 'Mi', 6],
  'app-marketplaces': ['Software marketplaces', 'Mk', 8],
  glassdoor: ['Glassdoor', 'Gd', 8],
  'indeed-reviews': ['Indeed company reviews', 'Id', 1],
  kununu: ['kununu', 'ku', 11],
  blind: ['Blind', 'Bl', 12],
  'employee-posts': ['Employees’ own posts', 'Eo', 4],

  'company-blog': ['Company blog', 'Bg', 5],
  'customer-blogs': ['Customers’ blogs', 'Cb', 8],
  'trade-blogs': ['Trade and expert blogs', 'Tb', 9],
  medium: ['Medium', 'Me', 12],
  'own-podcast': ['Own podcast', 'Pc', 4],
  'guest-podcasts': ['Guest on podcasts', 'Gu', 3],
  'podcast-sponsoring': ['Podcast sponsorship', '€P', 10],
  newsletter: ['E-mail newsletter', 'Nl', 6],
  'linkedin-newsletter': ['LinkedIn newsletter', 'Ln', 1],
  substack: ['Substack', 'Ss', 10],
  'trade-newsletters': ['Trade newsletters', 'Tn', 9],

  'google-search': ['Google Search', 'G', 1],
  'search-ads': ['Search advertising', '€G', 10],
  bing: ['Bing', 'Bi', 11],
  'ai-assistants': ['AI assistants', 'AI', 4],
  baidu: ['Baidu', 'Ba', 9],
  'google-business-profile': ['Google Maps and reviews', 'GM', 3],
  'apple-maps': ['Apple Maps', 'aM', 6],
  waze: ['Waze', 'Wz', 11],

  website: ['Website', 'W', 1],
  'online-shop': ['Online shop', 'Os', 5],
  'help-centre': ['Help centre', 'Hp', 11],
  'customer-portal': ['Customer account', 'Ac', 9],
  wikipedia: ['Wikipedia', 'Wp', 12],
  'mobile-app': ['Mobile app', 'Ap', 4],
  'push-notifications': ['Push notifications', '!', 10],
  'loyalty-app': ['Loyalty card or wallet pass', 'Ly', 7],
  'service-email': ['Service e-mail', '@', 6],
  'transactional-email': ['Confirmations by e-mail', '@✓', 3],
  'survey-email': ['Feedback survey', '@?', 8],
  'contact-centre': ['Telephone service', 'Ph', 2],
  'call-back': ['Call-back', 'Cl', 7],
  'video-call': ['Video consultation', 'Vc', 9],
  'live-chat': ['Live chat', 'Ch', 11],
  chatbot: ['Chatbot', 'Bo', 12],

  store: ['Shop or branch', 'S', 5],
  'service-desk': ['Service desk', 'SD', 2],
  'pop-up-store': ['Pop-up shop', 'Pu', 7],
  kiosk: ['Self-service kiosk', 'Ki', 12],
  'customer-event': ['Customer event', 'Ev', 4],
  'trade-fair': ['Trade fair', 'Tr', 9],
  webinar: ['Webinar', 'We', 6],
  meetup: ['Local meet-up', 'Mu', 2],
  reseller: ['Dealer or reseller', 'Rs', 5],
  'travel-agent': ['Travel agent', 'Tv', 3],
  'comparison-site': ['Comparison site', 'Cs', 8],
  marketplace: ['Online marketplace', 'Mp', 10],
  'creator-partnership': ['Creators and influencers', 'Cr', 7],
  affiliates: ['Affiliate sites', 'Af', 12],
  press: ['Press and broadcasters', 'Pr', 12],
  'referral-programme': ['Referral programme', 'Rf', 4],
} as const satisfies Readonly<Record<string, ChannelMark>>;

/** Name, monogram, tone. */
export type ChannelMark = readonly [name: string, monogram: string, tone: number];

export type CatalogueId = keyof typeof marks;

const byId: ReadonlyMap<string, ChannelMark> = new Map(Object.entries(marks));
const byName = new Map(Object.values<ChannelMark>(marks).map((mark) => [mark[0].toLowerCase(), mark]));

/** How many grounds there are for channel tiles: `--channel-1` … `--channel-12`. */
const TONES = 12;

/** The mark of the built-in channel with this id. */
export function markOf(id: CatalogueId): ChannelMark {
  return marks[id];
}

/** The mark of the built-in channel that a journey's channel was made from (its `catalogueId`), if there is one. */
export function findMark(catalogueId: string | null): ChannelMark | undefined {
  return catalogueId === null ? undefined : byId.get(catalogueId);
}

/** Two of these stand side by side on a tile; letters of other scripts are as wide as the tile, or join. */
const narrow =
  /^[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Armenian}\p{Script=Georgian}\p{Script=Hebrew}\p{N}]/u;

/**
 * One or two characters for a channel's tile: the catalogue's where the name is one of its names, else the initials of
 * the first two words, or the first two letters of a single one. One only in scripts with wide or joining letters. A
 * letter keeps its marks, but a digit is no keycap.
 */
export function monogramOf(name: string): string {
  const known = byName.get(name.trim().toLowerCase());
  if (known) return known[1];
  const words = name.replace(/[\u{FE0F}\u{20E3}]/gu, '').match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu) ?? [];
  const [first = [], second = []] = words.map((word) => word.match(/\P{M}\p{M}*/gu) ?? []);
  const [one = '?', two = ''] = second.length > 0 ? [first[0], second[0]] : first;
  return one.toUpperCase() + (narrow.test(one) && narrow.test(two) ? two : '');
}

/** Ground of a channel's tile, 1–12, from its catalogue id or its name: the same text always gives the same one. */
export function toneOf(nameOrCatalogueId: string): number {
  const known = byId.get(nameOrCatalogueId) ?? byName.get(nameOrCatalogueId.trim().toLowerCase());
  if (known) return known[2];
  let hash = 7;
  for (const character of nameOrCatalogueId) hash = (hash * 31 + (character.codePointAt(0) ?? 0)) % 65_521;
  return (hash % TONES) + 1;
}

/** The tile of a channel of a journey: the catalogue's while it still has that entry's name, else one made from its own. */
export function tileOf({ name, catalogueId }: { readonly name: string; readonly catalogueId: string | null }) {
  const mark = findMark(catalogueId);
  return { letters: mark && mark[0] === name ? mark[1] : monogramOf(name), tone: toneOf(catalogueId ?? name) };
}
