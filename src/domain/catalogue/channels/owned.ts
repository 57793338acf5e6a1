import { group } from './entry';

/** The organisation’s own places: website, app, e-mail, phone and chat. */
export const websites = group({ kind: 'website', ownership: 'owned', social: false }, [
  {
    id: 'website',
    name: 'Website',
    purpose: 'The reference that every other channel points to.',
    monogram: 'W',
    tone: 1,
    keywords: ['homepage', 'web'],
  },
  {
    id: 'online-shop',
    name: 'Online shop',
    purpose: 'Choose, compare and pay without leaving the chair.',
    monogram: 'Os',
    tone: 5,
    keywords: ['e-commerce', 'checkout', 'booking'],
  },
  {
    id: 'help-centre',
    name: 'Help centre',
    purpose: 'Searchable answers to what customers ask again and again.',
    monogram: 'Hp',
    tone: 11,
    keywords: ['faq', 'knowledge base', 'support', 'self-service'],
  },
  {
    id: 'customer-portal',
    name: 'Customer account',
    purpose: 'Orders, contracts and settings that customers look after themselves.',
    monogram: 'Ac',
    tone: 9,
    keywords: ['portal', 'login', 'self-service'],
  },
  {
    id: 'wikipedia',
    name: 'Wikipedia',
    ownership: 'earned',
    social: true,
    purpose: 'What the world agrees is known about you, and where it argues over it.',
    monogram: 'Wp',
    tone: 12,
    keywords: ['encyclopaedia', 'reputation'],
  },
]);

export const apps = group({ kind: 'app', ownership: 'owned', social: false }, [
  {
    id: 'mobile-app',
    name: 'Mobile app',
    purpose: 'What regular customers need, in their pocket and signed in.',
    monogram: 'Ap',
    tone: 4,
    keywords: ['ios', 'android'],
  },
  {
    id: 'push-notifications',
    name: 'Push notifications',
    purpose: 'A line on the lock screen at the moment when it matters.',
    monogram: '!',
    tone: 10,
    keywords: ['alert', 'app'],
  },
  {
    id: 'loyalty-app',
    name: 'Loyalty card or wallet pass',
    purpose: 'Points, tickets and status that are always at hand.',
    monogram: 'Ly',
    tone: 7,
    keywords: ['points', 'wallet', 'bonus', 'miles'],
  },
]);

export const emails = group({ kind: 'e-mail', ownership: 'owned', social: false }, [
  {
    id: 'service-email',
    name: 'Service e-mail',
    purpose: 'Questions in writing, with attachments and a trail that both sides keep.',
    monogram: '@',
    tone: 6,
    keywords: ['support', 'ticket', 'mail'],
  },
  {
    id: 'transactional-email',
    name: 'Confirmations by e-mail',
    purpose: 'Order, delivery and change notices: the most opened messages you send.',
    monogram: '@✓',
    tone: 3,
    keywords: ['transactional', 'order', 'booking', 'mail'],
  },
  {
    id: 'survey-email',
    name: 'Feedback survey',
    purpose: 'A short question after the experience, while it is fresh.',
    monogram: '@?',
    tone: 8,
    keywords: ['nps', 'csat', 'survey', 'mail'],
  },
]);

export const phones = group({ kind: 'phone', ownership: 'owned', social: false }, [
  {
    id: 'contact-centre',
    name: 'Telephone service',
    purpose: 'A human voice for what is urgent, delicate or complicated.',
    monogram: 'Ph',
    tone: 2,
    keywords: ['call centre', 'hotline', 'contact centre'],
  },
  {
    id: 'call-back',
    name: 'Call-back',
    purpose: 'The customer names the time, and you ring.',
    monogram: 'Cl',
    tone: 7,
    keywords: ['call centre', 'appointment'],
  },
  {
    id: 'video-call',
    name: 'Video consultation',
    purpose: 'Advice face to face at a distance, with the product in view.',
    monogram: 'Vc',
    tone: 9,
    keywords: ['zoom', 'teams', 'advice'],
  },
]);

export const chats = group({ kind: 'chat', ownership: 'owned', social: false }, [
  {
    id: 'live-chat',
    name: 'Live chat',
    purpose: 'Quick questions answered by a person while the customer decides.',
    monogram: 'Ch',
    tone: 11,
    keywords: ['web chat', 'support'],
  },
  {
    id: 'chatbot',
    name: 'Chatbot',
    purpose: 'First answers at any hour, and a clean hand-over to a person.',
    monogram: 'Bo',
    tone: 12,
    keywords: ['ai', 'assistant', 'virtual agent', 'bot'],
  },
]);
