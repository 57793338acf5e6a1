import { group } from './entry';

/** The organisation’s own places: website, app, e-mail, phone and chat. */
export const websites = group({ kind: 'website', ownership: 'owned', social: false }, [
  {
    id: 'website',
    purpose: 'The reference that every other channel points to.',
    keywords: ['homepage', 'web'],
  },
  {
    id: 'online-shop',
    purpose: 'Choose, compare and pay without leaving the chair.',
    keywords: ['e-commerce', 'checkout', 'booking'],
  },
  {
    id: 'help-centre',
    purpose: 'Searchable answers to what customers ask again and again.',
    keywords: ['faq', 'knowledge base', 'support', 'self-service'],
  },
  {
    id: 'customer-portal',
    purpose: 'Orders, contracts and settings that customers look after themselves.',
    keywords: ['portal', 'login', 'self-service'],
  },
  {
    id: 'wikipedia',
    ownership: 'earned',
    social: true,
    purpose: 'What the world agrees is known about you, and where it argues over it.',
    keywords: ['encyclopaedia', 'reputation'],
  },
]);

export const apps = group({ kind: 'app', ownership: 'owned', social: false }, [
  {
    id: 'mobile-app',
    purpose: 'What regular customers need, in their pocket and signed in.',
    keywords: ['ios', 'android'],
  },
  {
    id: 'push-notifications',
    purpose: 'A line on the lock screen at the moment when it matters.',
    keywords: ['alert', 'app'],
  },
  {
    id: 'loyalty-app',
    purpose: 'Points, tickets and status that are always at hand.',
    keywords: ['points', 'wallet', 'bonus', 'miles'],
  },
]);

export const emails = group({ kind: 'e-mail', ownership: 'owned', social: false }, [
  {
    id: 'service-email',
    purpose: 'Questions in writing, with attachments and a trail that both sides keep.',
    keywords: ['support', 'ticket', 'mail'],
  },
  {
    id: 'transactional-email',
    purpose: 'Order, delivery and change notices: the most opened messages you send.',
    keywords: ['transactional', 'order', 'booking', 'mail'],
  },
  {
    id: 'survey-email',
    purpose: 'A short question after the experience, while it is fresh.',
    keywords: ['nps', 'csat', 'survey', 'mail'],
  },
]);

export const phones = group({ kind: 'phone', ownership: 'owned', social: false }, [
  {
    id: 'contact-centre',
    purpose: 'A human voice for what is urgent, delicate or complicated.',
    keywords: ['call centre', 'hotline', 'contact centre'],
  },
  {
    id: 'call-back',
    purpose: 'The customer names the time, and you ring.',
    keywords: ['call centre', 'appointment'],
  },
  {
    id: 'video-call',
    purpose: 'Advice face to face at a distance, with the product in view.',
    keywords: ['zoom', 'teams', 'advice'],
  },
]);

export const chats = group({ kind: 'chat', ownership: 'owned', social: false }, [
  {
    id: 'live-chat',
    purpose: 'Quick questions answered by a person while the customer decides.',
    keywords: ['web chat', 'support'],
  },
  {
    id: 'chatbot',
    purpose: 'First answers at any hour, and a clean hand-over to a person.',
    keywords: ['ai', 'assistant', 'virtual agent', 'bot'],
  },
]);
