import { group } from './entry';

export const video = group({ kind: 'video', ownership: 'shared', social: true }, [
  {
    id: 'youtube',
    purpose: 'Longer films: how it works, what it is like, and what independent testers make of it.',
    keywords: ['google', 'how-to', 'review', 'long video'],
  },
  {
    id: 'youtube-shorts',
    purpose: 'Vertical clips of up to three minutes that lead people to the longer film.',
    keywords: ['short video', 'vertical', 'google'],
  },
  {
    id: 'tiktok',
    purpose: 'Short films by anyone, found by interest instead of by whom one follows; for many the place to search.',
    keywords: ['short video', 'vertical', 'gen z', 'creators'],
  },
  {
    id: 'instagram-reels',
    purpose: 'Short films that reach people beyond your own followers.',
    keywords: ['short video', 'vertical', 'meta'],
  },
  {
    id: 'twitch',
    purpose: 'Live streams with a chat that talks back, for games, launches and hobbies.',
    keywords: ['live', 'streaming', 'gaming'],
  },
  {
    id: 'vimeo',
    purpose: 'Hosting of polished films to embed where customers already are.',
    social: false,
    ownership: 'owned',
    keywords: ['hosting', 'long video'],
  },
  {
    id: 'bilibili',
    purpose: 'Long and short video for young Chinese audiences, with comments that run across the picture.',
    keywords: ['china', 'anime', 'gaming'],
  },
  {
    id: 'creator-videos',
    ownership: 'earned',
    purpose: 'Unboxings, trip diaries and repairs that customers film and publish without being asked.',
    keywords: ['ugc', 'user-generated', 'unboxing', 'vlog'],
  },
]);
