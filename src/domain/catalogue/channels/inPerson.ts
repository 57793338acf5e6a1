import { group } from './entry';

/** Where people meet in person, and who else stands between the organisation and its customers. */
export const stores = group({ kind: 'store', ownership: 'owned', social: false }, [
  {
    id: 'store',
    purpose: 'See, touch, try and talk to somebody who knows.',
    keywords: ['retail', 'branch', 'high street'],
  },
  {
    id: 'service-desk',
    purpose: 'Help on the spot, where the service is delivered.',
    keywords: ['counter', 'airport', 'reception', 'hotel'],
  },
  {
    id: 'pop-up-store',
    purpose: 'A place for a few weeks, made to be visited and photographed.',
    keywords: ['retail', 'temporary'],
  },
  {
    id: 'kiosk',
    purpose: 'Check in, order or collect without queueing for a person.',
    keywords: ['terminal', 'airport', 'check-in'],
  },
]);

export const events = group({ kind: 'event', ownership: 'owned', social: true }, [
  {
    id: 'customer-event',
    purpose: 'Customers meet you and, better still, each other.',
    keywords: ['conference', 'open day'],
  },
  {
    id: 'trade-fair',
    ownership: 'paid',
    purpose: 'Many prospects under one roof, comparing you with your neighbour.',
    keywords: ['exhibition', 'expo', 'b2b'],
  },
  {
    id: 'webinar',
    purpose: 'An hour of teaching with questions at the end.',
    keywords: ['online event', 'b2b', 'training'],
  },
  {
    id: 'meetup',
    ownership: 'earned',
    purpose: 'A regular evening that customers organise; bring pizza and listen.',
    keywords: ['meetup.com', 'local'],
  },
]);

export const partners = group({ kind: 'partner', ownership: 'shared', social: false }, [
  {
    id: 'reseller',
    purpose: 'Sells, advises and often serves in your name.',
    keywords: ['distributor', 'retail', 'b2b'],
  },
  {
    id: 'travel-agent',
    purpose: 'Puts the trip together and is called first when it goes wrong.',
    keywords: ['travel', 'tour operator', 'holiday'],
  },
  {
    id: 'comparison-site',
    ownership: 'paid',
    purpose: 'Price and features of everyone side by side, as on Skyscanner or Check24.',
    keywords: ['skyscanner', 'check24', 'kayak', 'metasearch', 'price', 'travel', 'finance'],
  },
  {
    id: 'marketplace',
    ownership: 'paid',
    purpose: 'Sells beside your rivals to people who search there first.',
    keywords: ['amazon', 'ebay', 'etsy', 'retail'],
  },
  {
    id: 'creator-partnership',
    ownership: 'paid',
    social: true,
    purpose: 'People with an audience of their own try the product in front of it.',
    keywords: ['influencer', 'ambassador', 'sponsored'],
  },
  {
    id: 'affiliates',
    ownership: 'paid',
    purpose: 'Publishers who send buyers and are paid for each.',
    keywords: ['commission', 'deals', 'advertising'],
  },
  {
    id: 'press',
    ownership: 'earned',
    purpose: 'Journalists who check the story and give it weight.',
    keywords: ['media', 'news', 'pr', 'newspaper', 'television'],
  },
  {
    id: 'referral-programme',
    ownership: 'owned',
    social: true,
    purpose: 'Customers bring a friend and both get something for it.',
    keywords: ['recommend', 'bring a friend', 'word of mouth'],
  },
]);
