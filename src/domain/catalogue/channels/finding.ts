import { group } from './entry';

/** Where people look things up: search engines, assistants and maps. */
export const searchEngines = group({ kind: 'search', ownership: 'earned', social: false }, [
  {
    id: 'google-search',
    name: 'Google Search',
    purpose: 'Where most questions start and a reputation is read at a glance.',
    monogram: 'G',
    tone: 1,
    keywords: ['seo', 'organic'],
  },
  {
    id: 'search-ads',
    name: 'Search advertising',
    ownership: 'paid',
    purpose: 'Paid answers at the moment somebody looks for what you sell.',
    monogram: '€G',
    tone: 10,
    keywords: ['google ads', 'sea', 'ppc', 'adwords', 'advertising'],
  },
  {
    id: 'bing',
    name: 'Bing',
    purpose: 'The search behind Windows, Edge and several assistants.',
    monogram: 'Bi',
    tone: 11,
    keywords: ['microsoft', 'seo', 'copilot'],
  },
  {
    id: 'ai-assistants',
    name: 'AI assistants',
    purpose: 'Assistants such as ChatGPT, Claude, Gemini or Copilot answer from what others have written about you.',
    monogram: 'AI',
    tone: 4,
    keywords: ['chatgpt', 'claude', 'gemini', 'copilot', 'perplexity', 'llm', 'geo'],
  },
  {
    id: 'baidu',
    name: 'Baidu',
    purpose: 'Search in China, with its own rules and its own answers.',
    monogram: 'Ba',
    tone: 9,
    keywords: ['china', 'seo'],
  },
]);

export const maps = group({ kind: 'maps', ownership: 'shared', social: true }, [
  {
    id: 'google-business-profile',
    name: 'Google Maps and reviews',
    purpose: 'Opening hours, photographs and star ratings for every branch, and questions to answer.',
    monogram: 'GM',
    tone: 3,
    keywords: ['google business profile', 'local', 'google reviews', 'my business'],
  },
  {
    id: 'apple-maps',
    name: 'Apple Maps',
    purpose: 'How iPhone owners find the door, its hours and a rating.',
    monogram: 'aM',
    tone: 6,
    keywords: ['local', 'iphone'],
  },
  {
    id: 'waze',
    name: 'Waze',
    social: false,
    purpose: 'Drivers who pass by, with directions and what is on the way.',
    monogram: 'Wz',
    tone: 11,
    keywords: ['driving', 'local', 'navigation'],
  },
]);
