import { group } from './entry';

/** Review sites, by the industry that they judge. */
export const reviewSites = group({ kind: 'review-site', ownership: 'earned', social: true }, [
  {
    id: 'trustpilot',
    purpose: 'Ratings of any company that sells online, often the second result for its name.',
    keywords: ['retail', 'e-commerce', 'stars'],
  },
  {
    id: 'yelp',
    purpose: 'Reviews of restaurants, shops and local services, strongest in North America.',
    keywords: ['restaurants', 'local', 'food'],
  },
  {
    id: 'tripadvisor',
    purpose: 'Travellers judge hotels, sights, restaurants and airlines for those who go next.',
    keywords: ['travel', 'hotels', 'restaurants', 'airline'],
  },
  {
    id: 'booking-reviews',
    purpose: 'Scores by guests who stayed, shown beside the price.',
    keywords: ['hotels', 'travel', 'accommodation'],
  },
  {
    id: 'holidaycheck',
    purpose: 'Hotel and package-holiday reviews that German-speaking travellers trust.',
    keywords: ['hotels', 'travel', 'germany'],
  },
  {
    id: 'skytrax',
    purpose: 'Passengers’ accounts of airlines, seats and airports, quoted by the press.',
    keywords: ['airline', 'travel', 'airport', 'airlinequality'],
  },
  {
    id: 'opentable',
    purpose: 'Diners who kept their reservation rate food, service and noise.',
    keywords: ['restaurants', 'booking', 'food'],
  },
  {
    id: 'thefork',
    purpose: 'Restaurant bookings and reviews in continental Europe.',
    keywords: ['restaurants', 'booking', 'food'],
  },
  {
    id: 'g2',
    purpose: 'Business users compare software by features, support and satisfaction.',
    keywords: ['software', 'b2b', 'saas'],
  },
  {
    id: 'capterra',
    purpose: 'Reviews of business software for smaller firms that draw up a shortlist.',
    keywords: ['software', 'b2b', 'saas', 'getapp'],
  },
  {
    id: 'gartner-peer-insights',
    purpose: 'Verified reviews of enterprise technology by those who run it.',
    keywords: ['software', 'b2b', 'enterprise', 'technology'],
  },
  {
    id: 'healthgrades',
    purpose: 'Patients in the United States rate doctors and hospitals.',
    keywords: ['health', 'doctors', 'hospital', 'usa'],
  },
  {
    id: 'jameda',
    purpose: 'Patients in Germany rate doctors and book an appointment.',
    keywords: ['health', 'doctors', 'germany'],
  },
  {
    id: 'nhs-reviews',
    purpose: 'Patients in England describe surgeries, dentists and hospitals, and the provider may reply.',
    keywords: ['health', 'doctors', 'hospital', 'uk'],
  },
  {
    id: 'auto-trader-reviews',
    purpose: 'Owners’ and experts’ verdicts on cars, and ratings of the dealers who sell them.',
    keywords: ['cars', 'dealer', 'automotive', 'uk'],
  },
  {
    id: 'edmunds',
    purpose: 'Car tests, owner reviews and dealer ratings for buyers in the United States.',
    keywords: ['cars', 'dealer', 'automotive', 'usa'],
  },
  {
    id: 'mobile-de-reviews',
    purpose: 'Buyers in Germany rate the car dealer after the purchase.',
    keywords: ['cars', 'dealer', 'automotive', 'germany'],
  },
  {
    id: 'smart-money-people',
    purpose: 'Customers of banks, insurers and lenders in Britain describe how they were treated.',
    keywords: ['finance', 'bank', 'insurance', 'uk'],
  },
  {
    id: 'nerdwallet',
    purpose: 'Comparisons of cards, loans and accounts that people read before they apply.',
    social: false,
    keywords: ['finance', 'bank', 'credit card', 'comparison'],
  },
  {
    id: 'checkatrade',
    purpose: 'Householders in Britain rate plumbers, builders and other trades by job.',
    keywords: ['local trades', 'builders', 'home', 'uk'],
  },
  {
    id: 'angi',
    purpose: 'Homeowners in the United States find and rate local trades.',
    keywords: ['local trades', 'home', 'angies list', 'usa'],
  },
  {
    id: 'houzz',
    purpose: 'Pictures of finished homes, with reviews of the architects and makers behind them.',
    keywords: ['local trades', 'home', 'interior', 'architects'],
  },
  {
    id: 'amazon-reviews',
    purpose: 'What buyers say under the product decides the sale, wherever it is made.',
    keywords: ['retail', 'products', 'stars', 'marketplace'],
  },
  {
    id: 'which-consumer-tests',
    social: false,
    purpose: 'Independent tests, such as Which? or Stiftung Warentest, that settle long comparisons.',
    keywords: ['which', 'stiftung warentest', 'consumer reports', 'retail', 'test'],
  },
  {
    id: 'goodreads',
    purpose: 'Readers rate, shelve and recommend books.',
    keywords: ['books', 'reading', 'publishing'],
  },
  {
    id: 'studentcrowd',
    purpose: 'Students rate universities, courses and halls for those still choosing.',
    keywords: ['education', 'university', 'students'],
  },
]);
