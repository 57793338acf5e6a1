import { screen, within } from '@testing-library/react';
import { vi } from 'vitest';
import { useShortcuts } from '../../../src/app/shell/useShortcuts';
import type { JourneyDocument } from '../../../src/domain/document';
import { CoverageView } from '../../../src/features/coverage/CoverageView';
import { renderJourney } from '../../helpers/journey';
import { workedExample } from '../../helpers/workedExample';

// The whole view is rendered each time, on machines that do other things beside.
vi.setConfig({ testTimeout: 30_000 });

function WithKeys() {
  useShortcuts(false);
  return <CoverageView />;
}

/** The coverage view over the worked example of the formulas, with the keys of its actions at work. */
export function renderCoverage(document: JourneyDocument = workedExample()) {
  const view = renderJourney(<WithKeys />, { document });
  return {
    ...view,
    grid: () => screen.getByRole('grid'),
    /** A cell by the ids of its channel ('' for the totals) and stage: by role it takes a second each. */
    cell: (channel: string, stage: 'awareness' | 'purchase') => {
      const cell = view.container.querySelector<HTMLElement>(`[data-channel="${channel}"][data-stage="${stage}"]`);
      if (!cell) throw new Error(`There is no cell of ${channel} at ${stage}.`);
      return cell;
    },
    summary: () => within(screen.getByRole('region', { name: 'Summary' })),
    gap: (words: RegExp) => {
      const found = screen.getAllByRole('article').find((article) => words.test(article.textContent ?? ''));
      if (!found) throw new Error(`No gap says ${words}.`);
      return found;
    },
  };
}
