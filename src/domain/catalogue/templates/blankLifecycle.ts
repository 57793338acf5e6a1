import { journeySchema } from '../../model/journey';
import { stageSchema } from '../../model/stage';
import { lifecyclePhases } from '../phases';
import { assemble, ordered } from './assemble';
import type { Template } from './template';

/** Seven stages with the customer's usual goal in each, and nothing else. */
export const blankLifecycle: Template = {
  id: 'blank-lifecycle',
  name: 'Blank lifecycle',
  description: 'Seven empty stages from Awareness to Referral, each with the customer’s usual goal to start from.',
  build({ newId, now }) {
    const id = newId();
    return assemble(id, {
      journeys: [journeySchema.parse({ id, title: 'New journey', createdAt: now })],
      stages: ordered(lifecyclePhases).map((phase) =>
        stageSchema.parse({
          id: newId(),
          order: phase.order,
          name: phase.name,
          phase: phase.id,
          goal: phase.goal,
          goalSuggested: true,
        }),
      ),
    });
  },
};
