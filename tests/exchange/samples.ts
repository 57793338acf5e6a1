import { templates } from '../../src/domain/catalogue/templates';
import type { JourneyDocument } from '../../src/domain/document';
import { counter } from '../helpers/edits';
import { workedExample } from '../helpers/workedExample';

/** Noon of the day that tests pretend it is. */
export const NOW = Date.UTC(2026, 10, 22, 12);

/** Every template and the worked example, by name. */
export const samples: readonly (readonly [name: string, document: JourneyDocument])[] = [
  ...templates.map(({ id, build }) => [id, build({ newId: counter('id'), now: NOW })] as const),
  [
    'worked example',
    workedExample({
      initiatives: [
        {
          id: 'join-reddit',
          horizon: 'now',
          promisedLevels: [{ stageId: 'purchase', channelId: 'reddit', level: 3 }],
          gapIds: ['demand-unmet:purchase:reddit', 'monologue:awareness'],
        },
      ],
      dismissals: [{ id: 'over-served:awareness:blog', reason: 'It also feeds the newsletter.' }],
    }),
  ],
];
