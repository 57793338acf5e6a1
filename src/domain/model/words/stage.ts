import { phaseLabels } from '../../labels';
import { quoted } from '../../words';
import type { Stage } from '../stage';
import { idWords, orderWords, type RecordWords } from './record';

export const stageWords: RecordWords<Stage> = {
  about: 'A column of the map: one phase of the customer lifecycle.',
  fields: {
    id: idWords,
    order: orderWords,
    name: 'What the stage is called.',
    phase: 'The phase of the lifecycle that it belongs to, so that journeys stay comparable when stages are renamed.',
    goal: 'What the customer wants to get done here.',
    goalSuggested: 'Whether the goal is a template’s and nobody has said yet that it is so.',
    promise: 'What the organisation promises here.',
    importance:
      'Weight in the journey’s coverage, 1 (least) to 5 (most); null while nobody has said, and then it weighs 3.',
  },
  inSentences: {
    phase: { choices: phaseLabels },
    goalSuggested: { name: 'goal' },
    importance: { nullIsUnsaid: true },
  },
  title: ({ name, phase }) => `Stage ${quoted(name, phase === 'custom' ? 'Untitled' : phaseLabels[phase])}`,
  isBare: true,
};
