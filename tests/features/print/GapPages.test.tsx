// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { analyse } from '../../../src/domain/coverage/analyse';
import { GapPages } from '../../../src/features/print/GapPages';
import { buildDocument } from '../../helpers/documents';
import { exampleJourney } from '../../helpers/exampleJourney';
import { renderJourney } from '../../helpers/journey';

it('counts gaps as the screen does, and takes no dropped initiative for an answer', () => {
  const document = exampleJourney();
  const [first, second] = analyse(document).gaps;
  const { initiatives } = buildDocument({
    initiatives: [
      { id: 'join', title: 'Join in', gapIds: [first?.id ?? ''] },
      { id: 'dropped', title: 'Given up', gapIds: [second?.id ?? ''], status: 'dropped' },
    ],
  });
  renderJourney(<GapPages title="Weekend flights" kind="As it is today" />, { document: { ...document, initiatives } });
  expect(screen.getByText('8 gaps: 7 open, 1 on the roadmap')).toBeInTheDocument();
  expect(screen.getByText(/On the roadmap, .*Join in/)).toBeInTheDocument();
  expect(screen.queryByText(/Given up/)).not.toBeInTheDocument();
});
