import { group } from './entry';

export const blogs = group({ kind: 'blog', ownership: 'owned', social: true }, [
  {
    id: 'company-blog',
    purpose: 'Your own voice: explain, educate, answer comments, and be found for it.',
    keywords: ['corporate blog', 'content'],
  },
  {
    id: 'customer-blogs',
    ownership: 'earned',
    purpose: 'Enthusiasts who describe in detail how they use what you sell.',
    keywords: ['bloggers', 'enthusiasts', 'influencers'],
  },
  {
    id: 'trade-blogs',
    ownership: 'earned',
    purpose: 'Specialists whose judgement your market reads before it decides.',
    keywords: ['industry', 'experts', 'analysts', 'b2b'],
  },
  {
    id: 'medium',
    ownership: 'shared',
    purpose: 'Essays with a ready audience, for those without a blog of their own.',
    keywords: ['essays', 'writing'],
  },
]);

export const podcasts = group({ kind: 'podcast', ownership: 'owned', social: false }, [
  {
    id: 'own-podcast',
    purpose: 'Half an hour of attention: stories of customers and of the people behind the product.',
    keywords: ['audio', 'spotify', 'apple podcasts'],
  },
  {
    id: 'guest-podcasts',
    ownership: 'earned',
    purpose: 'A conversation in front of somebody else’s faithful listeners.',
    keywords: ['audio', 'interview'],
  },
  {
    id: 'podcast-sponsoring',
    ownership: 'paid',
    purpose: 'A recommendation read out by a host whom listeners trust.',
    keywords: ['audio', 'advertising', 'host-read'],
  },
]);

export const newsletters = group({ kind: 'newsletter', ownership: 'owned', social: false }, [
  {
    id: 'newsletter',
    purpose: 'Regular news for people who asked to hear from you.',
    keywords: ['mailing', 'subscribers'],
  },
  {
    id: 'linkedin-newsletter',
    ownership: 'shared',
    social: true,
    purpose: 'Serial articles that notify professional followers and collect their comments.',
    keywords: ['b2b', 'professional'],
  },
  {
    id: 'substack',
    ownership: 'shared',
    social: true,
    purpose: 'Independent writers with paying readers and lively comment threads.',
    keywords: ['writers', 'subscription'],
  },
  {
    id: 'trade-newsletters',
    ownership: 'earned',
    purpose: 'A mention in what your market reads with its first coffee.',
    keywords: ['industry', 'b2b', 'press'],
  },
]);
