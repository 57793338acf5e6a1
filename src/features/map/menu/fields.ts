import type { Subject } from '../inspector/subject';

const CHANNEL = [
  'Channel name',
  'What the channel is for',
  'Kind',
  'Ownership',
  'Social channel',
  'Web address',
  'Who runs the community',
  'What the community formed around',
] as const;

/**
 * What the inspector offers for each kind of thing, by the names of its controls, so that the palette leads there while
 * it is closed. A test holds the list against the inspector itself.
 */
export const inspectorFields: Readonly<Record<Subject['kind'], readonly string[]>> = {
  journey: ['Journey title', 'Kind of journey', 'Description', 'Illustration', 'Add segment'],
  touchpoint: [
    'Touchpoint title',
    'Actor',
    'Move to stage',
    'Channel',
    'Importance',
    'Moment of truth',
    'Emotion',
    'Add pain',
    'Add gain',
    'Add quote',
    'Link to another touchpoint',
    'Add a tag',
    'Notes',
  ],
  stage: ['Stage name', 'Customer’s goal', 'Promise', 'Phase', 'Importance', 'Attach'],
  presence: [
    'Presence level',
    'Owner',
    'Purpose',
    'Status',
    'Target first response',
    'Unit of the target',
    'Who answers',
    'Social profiles linked to the CRM record',
    'Content plan',
    ...CHANNEL,
  ],
  channel: ['Delete channel', ...CHANNEL],
  link: ['Link label', 'Reverse'],
  several: ['Move all to stage', 'Actor of all', 'Emotion of all'],
};
