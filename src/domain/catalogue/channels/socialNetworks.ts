import { group } from './entry';

export const socialNetworks = group({ kind: 'social-network', ownership: 'shared', social: true }, [
  {
    id: 'facebook',
    purpose: 'A page where customers of every age ask, complain and recommend in public.',
    keywords: ['meta', 'page'],
  },
  {
    id: 'instagram',
    purpose: 'Pictures, stories and reels that show what having the product feels like.',
    keywords: ['meta', 'stories', 'reels', 'photos'],
  },
  {
    id: 'x',
    purpose: 'Public short messages: news as it happens and complaints that want an answer at once.',
    keywords: ['twitter', 'tweet', 'microblog'],
  },
  {
    id: 'linkedin',
    purpose: 'Professional talk: expertise, partners, hiring and what employees say about their work.',
    keywords: ['b2b', 'professional', 'jobs'],
  },
  {
    id: 'threads',
    purpose: 'Lighter public conversation among people who already follow each other on Instagram.',
    keywords: ['meta', 'microblog'],
  },
  {
    id: 'bluesky',
    purpose: 'Public conversation with journalists, researchers and people who left other short-message networks.',
    keywords: ['microblog', 'at protocol'],
  },
  {
    id: 'mastodon',
    purpose: 'Independent, topic-minded servers where being useful counts and advertising does not.',
    keywords: ['fediverse', 'microblog', 'toot'],
  },
  {
    id: 'pinterest',
    purpose: 'Boards where people collect ideas weeks before they plan or buy.',
    keywords: ['pins', 'inspiration', 'boards'],
  },
  {
    id: 'snapchat',
    purpose: 'Quick pictures between friends, and local moments that are gone by tomorrow.',
    keywords: ['snap', 'gen z', 'young'],
  },
  {
    id: 'nextdoor',
    purpose: 'Neighbours who recommend, or warn of, what is around the corner.',
    keywords: ['local', 'neighbours', 'trades'],
  },
  {
    id: 'tumblr',
    purpose: 'Fan culture: long reblogged threads on shows, games, brands and causes.',
    keywords: ['fandom', 'microblog'],
  },
  {
    id: 'xing',
    purpose: 'Professional contacts and recruiting in German-speaking countries.',
    keywords: ['germany', 'b2b', 'professional', 'jobs'],
  },
  {
    id: 'xiaohongshu',
    purpose: 'Illustrated tips and honest trials that Chinese customers consult before travel and shopping.',
    keywords: ['rednote', 'china', 'little red book', 'travel', 'beauty'],
  },
  {
    id: 'weibo',
    purpose: 'Public talk in China, from celebrity news to complaints about a service.',
    keywords: ['china', 'sina', 'microblog'],
  },
  {
    id: 'social-ads',
    ownership: 'paid',
    purpose: 'Sponsored posts that reach people who do not follow you yet.',
    keywords: ['advertising', 'sponsored', 'meta ads', 'boosted'],
  },
]);
