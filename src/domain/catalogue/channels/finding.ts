import { group } from './entry';

/** Where people look things up: search engines, assistants and maps. */
export const searchEngines = group({ kind: 'search', ownership: 'earned', social: false }, [
  {
    id: 'google-search',
    purpose: 'Where most questions start and a reputation is read at a glance.',
    keywords: ['seo', 'organic'],
  },
  {
    id: 'search-ads',
    ownership: 'paid',
    purpose: 'Paid answers at the moment somebody looks for what you sell.',
    keywords: ['google ads', 'sea', 'ppc', 'adwords', 'advertising'],
  },
  {
    id: 'bing',
    purpose: 'The search behind Windows, Edge and several assistants.',
    keywords: ['microsoft', 'seo', 'copilot'],
  },
  {
    id: 'ai-assistants',
    purpose: 'Assistants such as ChatGPT, Claude, Gemini or Copilot answer from what others have written about you.',
    keywords: ['chatgpt', 'claude', 'gemini', 'copilot', 'perplexity', 'llm', 'geo'],
  },
  {
    id: 'baidu',
    purpose: 'Search in China, with its own rules and its own answers.',
    keywords: ['china', 'seo'],
  },
]);

export const maps = group({ kind: 'maps', ownership: 'shared', social: true }, [
  {
    id: 'google-business-profile',
    purpose: 'Opening hours, photographs and star ratings for every branch, and questions to answer.',
    keywords: ['google business profile', 'local', 'google reviews', 'my business'],
  },
  {
    id: 'apple-maps',
    purpose: 'How iPhone owners find the door, its hours and a rating.',
    keywords: ['local', 'iphone'],
  },
  {
    id: 'waze',
    social: false,
    purpose: 'Drivers who pass by, with directions and what is on the way.',
    keywords: ['driving', 'local', 'navigation'],
  },
]);
