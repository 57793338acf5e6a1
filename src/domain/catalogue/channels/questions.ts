import { group } from './entry';

export const questionSites = group({ kind: 'q-and-a', ownership: 'earned', social: true }, [
  {
    id: 'quora',
    name: 'Quora',
    purpose: 'Long-lived answers to “is it worth it?” and “which one?” that search engines keep showing.',
    monogram: 'Q',
    tone: 2,
    keywords: ['questions', 'answers'],
  },
  {
    id: 'stack-overflow',
    name: 'Stack Overflow',
    purpose: 'Precise technical questions with answers that developers vote on.',
    monogram: 'SO',
    tone: 10,
    keywords: ['developers', 'software', 'programming', 'stack exchange'],
  },
  {
    id: 'stack-exchange',
    name: 'Stack Exchange',
    purpose: 'Questions and voted answers on one subject, from travel and home repair to personal finance.',
    monogram: 'SE',
    tone: 1,
    keywords: ['questions', 'travel', 'diy', 'money'],
  },
  {
    id: 'product-questions',
    name: 'Product questions in shops',
    purpose: 'Buyers ask owners on the product page itself; an unanswered question loses the sale.',
    monogram: '?',
    tone: 5,
    keywords: ['amazon', 'retail', 'q&a', 'marketplace'],
  },
  {
    id: 'zhihu',
    name: 'Zhihu',
    purpose: 'Thorough questions and expert answers for Chinese readers.',
    monogram: 'Zh',
    tone: 6,
    keywords: ['china', 'questions'],
  },
]);
