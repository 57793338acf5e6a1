import type { InspectedTable } from '../inspector/subject';

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
export const inspectorFields: Readonly<Record<InspectedTable | 'journey' | 'several', readonly string[]>> = {
  journey: ['Journey title', 'Kind of journey', 'Description', 'Illustration', 'Add segment'],
  touchpoints: [
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
  stages: ['Stage name', 'Customer’s goal', 'Promise', 'Phase', 'Importance', 'Attach'],
  presences: [
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
  channels: ['Delete channel', ...CHANNEL],
  links: ['Link label', 'Reverse'],
  several: ['Move all to stage', 'Actor of all', 'Emotion of all'],
};
