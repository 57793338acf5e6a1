import { group } from './entry';

export const messaging = group({ kind: 'messaging', ownership: 'shared', social: false }, [
  {
    id: 'whatsapp',
    purpose: 'A private thread with the organisation: questions, confirmations and photographs of what is wrong.',
    keywords: ['meta', 'business', 'chat'],
  },
  {
    id: 'whatsapp-groups',
    ownership: 'earned',
    social: true,
    purpose: 'Families, teams and clubs settling among themselves what to choose; you are there only if invited.',
    keywords: ['dark social', 'friends', 'family', 'group chat'],
  },
  {
    id: 'messenger',
    purpose: 'Private questions that begin on a Facebook page or an advertisement.',
    keywords: ['facebook', 'meta', 'dm'],
  },
  {
    id: 'instagram-dm',
    purpose: 'Private questions raised by a post or a story.',
    keywords: ['dm', 'direct message', 'meta'],
  },
  {
    id: 'telegram',
    social: true,
    purpose: 'Announcement channels and large groups that members run themselves.',
    keywords: ['group', 'broadcast'],
  },
  {
    id: 'wechat',
    purpose: 'Talking, paying and being served in China, all in one thread.',
    keywords: ['china', 'weixin', 'mini program', 'tencent'],
  },
  {
    id: 'line',
    purpose: 'Messages, coupons and service in Japan, Thailand and Taiwan.',
    keywords: ['japan', 'thailand', 'taiwan'],
  },
  {
    id: 'viber',
    purpose: 'Messages and communities in eastern Europe and the Philippines.',
    keywords: ['rakuten'],
  },
  {
    id: 'sms',
    ownership: 'owned',
    purpose: 'Short notices that arrive without an app: codes, delays, appointments.',
    keywords: ['text message', 'notification', 'rich communication'],
  },
  {
    id: 'apple-messages',
    purpose: 'A thread with the organisation that opens from maps, search or the website on Apple devices.',
    keywords: ['imessage', 'iphone'],
  },
]);
