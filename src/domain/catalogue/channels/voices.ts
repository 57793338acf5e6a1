import { group } from './entry';

/** Where apps are judged, and where present and former employees speak. */
export const appStores = group({ kind: 'app-store', ownership: 'shared', social: true }, [
  {
    id: 'apple-app-store',
    purpose: 'Ratings and replies that decide whether the app is installed on an iPhone.',
    keywords: ['ios', 'iphone', 'app reviews'],
  },
  {
    id: 'google-play',
    purpose: 'Ratings and replies that decide whether the app is installed on Android.',
    keywords: ['android', 'app reviews', 'play store'],
  },
  {
    id: 'microsoft-store',
    purpose: 'Reviews and updates for Windows and Xbox applications.',
    keywords: ['windows', 'xbox', 'app reviews'],
  },
  {
    id: 'app-marketplaces',
    purpose: 'Add-ons judged where the platform is used, such as AppExchange or the Shopify App Store.',
    keywords: ['salesforce', 'appexchange', 'shopify', 'b2b', 'integrations'],
  },
]);

export const employerReviews = group({ kind: 'employer-review', ownership: 'earned', social: true }, [
  {
    id: 'glassdoor',
    purpose: 'Present and former employees on pay, leaders and what customers are really told.',
    keywords: ['employees', 'jobs', 'salary', 'culture'],
  },
  {
    id: 'indeed-reviews',
    purpose: 'Short verdicts on workplaces, read by applicants and by curious customers.',
    keywords: ['employees', 'jobs'],
  },
  {
    id: 'kununu',
    purpose: 'Employees in German-speaking countries rate their employer in thirteen respects.',
    keywords: ['employees', 'jobs', 'germany'],
  },
  {
    id: 'blind',
    purpose: 'Anonymous talk among verified employees, mostly in technology and finance.',
    keywords: ['employees', 'anonymous', 'technology'],
  },
  {
    id: 'employee-posts',
    ownership: 'shared',
    purpose: 'What staff say under their own names; people believe it sooner than the company page.',
    keywords: ['advocacy', 'ambassadors', 'staff', 'linkedin'],
  },
]);
