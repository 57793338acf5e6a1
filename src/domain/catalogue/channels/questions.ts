import { group } from './entry';

export const questionSites = group({ kind: 'q-and-a', ownership: 'earned', social: true }, [
  {
    id: 'quora',
    purpose: 'Long-lived answers to “is it worth it?” and “which one?” that search engines keep showing.',
    keywords: ['questions', 'answers'],
  },
  {
    id: 'stack-overflow',
    purpose: 'Precise technical questions with answers that developers vote on.',
    keywords: ['developers', 'software', 'programming', 'stack exchange'],
  },
  {
    id: 'stack-exchange',
    purpose: 'Questions and voted answers on one subject, from travel and home repair to personal finance.',
    keywords: ['questions', 'travel', 'diy', 'money'],
  },
  {
    id: 'product-questions',
    purpose: 'Buyers ask owners on the product page itself; an unanswered question loses the sale.',
    keywords: ['amazon', 'retail', 'q&a', 'marketplace'],
  },
  {
    id: 'zhihu',
    purpose: 'Thorough questions and expert answers for Chinese readers.',
    keywords: ['china', 'questions'],
  },
]);
