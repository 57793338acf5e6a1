import { group } from './entry';

export const blogs = group({ kind: 'blog', ownership: 'owned', social: true }, [
  {
    id: 'company-blog',
    name: 'Company blog',
    purpose: 'Your own voice: explain, educate, answer comments, and be found for it.',
    monogram: 'Bg',
    tone: 5,
    keywords: ['corporate blog', 'content'],
  },
  {
    id: 'customer-blogs',
    name: 'Customers’ blogs',
    ownership: 'earned',
    purpose: 'Enthusiasts who describe in detail how they use what you sell.',
    monogram: 'Cb',
    tone: 8,
    keywords: ['bloggers', 'enthusiasts', 'influencers'],
  },
  {
    id: 'trade-blogs',
    name: 'Trade and expert blogs',
    ownership: 'earned',
    purpose: 'Specialists whose judgement your market reads before it decides.',
    monogram: 'Tb',
    tone: 9,
    keywords: ['industry', 'experts', 'analysts', 'b2b'],
  },
  {
    id: 'medium',
    name: 'Medium',
    ownership: 'shared',
    purpose: 'Essays with a ready audience, for those without a blog of their own.',
    monogram: 'Me',
    tone: 12,
    keywords: ['essays', 'writing'],
  },
]);

export const podcasts = group({ kind: 'podcast', ownership: 'owned', social: false }, [
  {
    id: 'own-podcast',
    name: 'Own podcast',
    purpose: 'Half an hour of attention: stories of customers and of the people behind the product.',
    monogram: 'Pc',
    tone: 4,
    keywords: ['audio', 'spotify', 'apple podcasts'],
  },
  {
    id: 'guest-podcasts',
    name: 'Guest on podcasts',
    ownership: 'earned',
    purpose: 'A conversation in front of somebody else’s faithful listeners.',
    monogram: 'Gu',
    tone: 3,
    keywords: ['audio', 'interview'],
  },
  {
    id: 'podcast-sponsoring',
    name: 'Podcast sponsorship',
    ownership: 'paid',
    purpose: 'A recommendation read out by a host whom listeners trust.',
    monogram: '€P',
    tone: 10,
    keywords: ['audio', 'advertising', 'host-read'],
  },
]);

export const newsletters = group({ kind: 'newsletter', ownership: 'owned', social: false }, [
  {
    id: 'newsletter',
    name: 'E-mail newsletter',
    purpose: 'Regular news for people who asked to hear from you.',
    monogram: 'Nl',
    tone: 6,
    keywords: ['mailing', 'subscribers'],
  },
  {
    id: 'linkedin-newsletter',
    name: 'LinkedIn newsletter',
    ownership: 'shared',
    social: true,
    purpose: 'Serial articles that notify professional followers and collect their comments.',
    monogram: 'Ln',
    tone: 1,
    keywords: ['b2b', 'professional'],
  },
  {
    id: 'substack',
    name: 'Substack',
    ownership: 'shared',
    social: true,
    purpose: 'Independent writers with paying readers and lively comment threads.',
    monogram: 'Ss',
    tone: 10,
    keywords: ['writers', 'subscription'],
  },
  {
    id: 'trade-newsletters',
    name: 'Trade newsletters',
    ownership: 'earned',
    purpose: 'A mention in what your market reads with its first coffee.',
    monogram: 'Tn',
    tone: 9,
    keywords: ['industry', 'b2b', 'press'],
  },
]);
