import { touchpointLane } from '../../layout/lanes/touchpoints';

/** px of a lane in which an actor does little or nothing: there are three, and channels below them. */
const LEAST = 150;

/** What customers do, what they do among themselves, and what the company does. */
export const actorLanes = [
  touchpointLane({
    id: 'touchpoints-customer',
    label: 'Customers',
    adderLabel: 'Add touchpoint by the customer',
    minHeight: LEAST,
    gives: { actor: 'customer' },
  }),
  touchpointLane({
    id: 'touchpoints-peer',
    label: 'Peer to peer',
    adderLabel: 'Add touchpoint among customers',
    minHeight: LEAST,
    gives: { actor: 'peer' },
  }),
  touchpointLane({
    id: 'touchpoints-company',
    label: 'Company',
    adderLabel: 'Add touchpoint by the company',
    minHeight: LEAST,
    gives: { actor: 'company' },
  }),
] as const;
