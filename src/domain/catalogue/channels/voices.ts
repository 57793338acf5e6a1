import { group } from './entry';

/** Where apps are judged, and where present and former employees speak. */
export const appStores = group({ kind: 'app-store', ownership: 'shared', social: true }, [
  {
    id: 'apple-app-store',
    name: 'Apple App Store',
    purpose: 'Ratings and replies that decide whether the app is installed on an iPhone.',
    monogram: 'As',
    tone: 1,
    keywords: ['ios', 'iphone', 'app reviews'],
  },
  {
    id: 'google-play',
    name: 'Google Play',
    purpose: 'Ratings and replies that decide whether the app is installed on Android.',
    monogram: 'Gp',
    tone: 3,
    keywords: ['android', 'app reviews', 'play store'],
  },
  {
    id: 'microsoft-store',
    name: 'Microsoft Store',
    purpose: 'Reviews and updates for Windows and Xbox applications.',
    monogram: 'Mi',
    tone: 6,
    keywords: ['windows', 'xbox', 'app reviews'],
  },
  {
    id: 'app-marketplaces',
    name: 'Software marketplaces',
    purpose: 'Add-ons judged where the platform is used, such as AppExchange or the Shopify App Store.',
    monogram: 'Mk',
    tone: 8,
    keywords: ['salesforce', 'appexchange', 'shopify', 'b2b', 'integrations'],
  },
]);

export const employerReviews = group({ kind: 'employer-review', ownership: 'earned', social: true }, [
  {
    id: 'glassdoor',
    name: 'Glassdoor',
    purpose: 'Present and former employees on pay, leaders and what customers are really told.',
    monogram: 'Gd',
    tone: 8,
    keywords: ['employees', 'jobs', 'salary', 'culture'],
  },
  {
    id: 'indeed-reviews',
    name: 'Indeed company reviews',
    purpose: 'Short verdicts on workplaces, read by applicants and by curious customers.',
    monogram: 'Id',
    tone: 1,
    keywords: ['employees', 'jobs'],
  },
  {
    id: 'kununu',
    name: 'kununu',
    purpose: 'Employees in German-speaking countries rate their employer in thirteen respects.',
    monogram: 'ku',
    tone: 11,
    keywords: ['employees', 'jobs', 'germany'],
  },
  {
    id: 'blind',
    name: 'Blind',
    purpose: 'Anonymous talk among verified employees, mostly in technology and finance.',
    monogram: 'Bl',
    tone: 12,
    keywords: ['employees', 'anonymous', 'technology'],
  },
  {
    id: 'employee-posts',
    name: 'Employees’ own posts',
    ownership: 'shared',
    purpose: 'What staff say under their own names; people believe it sooner than the company page.',
    monogram: 'Eo',
    tone: 4,
    keywords: ['advocacy', 'ambassadors', 'staff', 'linkedin'],
  },
]);
