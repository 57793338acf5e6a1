// @vitest-environment jsdom
import { screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import type { Emotion } from '../../../../src/domain/model/touchpoint';
import { JourneyInspector } from '../../../../src/features/map/inspector/journey/JourneyInspector';
import '../../../helpers/dom';
import { exampleJourney } from '../../../helpers/exampleJourney';
import { renderJourney } from '../../../helpers/journey';
import { InMap } from '../context';

/** The example journey, in which touchpoints feel like this and nobody has said of the others. */
function feeling(said: Readonly<Record<string, Emotion>>) {
  const document = exampleJourney();
  const touchpoints = new Map(
    [...document.touchpoints].map(([id, row]) => [id, { ...row, emotion: said[id] ?? null }] as const),
  );
  return { ...document, touchpoints };
}

const experience = () => within(screen.getByRole('region', { name: 'Experience' }));

it('the experience of a journey is said as its mean, and as that of its peak and its end, each with its sum', async () => {
  const { user } = renderJourney(
    <InMap>
      <JourneyInspector />
    </InMap>,
    { document: feeling({ hears: 1, reads: -2, asks: 1 }) },
  );
  expect(experience().getByRole('button', { name: 'Mean 0.0' })).toBeVisible();
  const kept = experience().getByRole('button', { name: 'Peak and end −0.5' });
  await user.hover(kept);
  expect(await screen.findByText('(−2 + 1) / 2 = −0.5')).toBeInTheDocument();
});

it('what nobody has said is no experience of 0', () => {
  renderJourney(
    <InMap>
      <JourneyInspector />
    </InMap>,
    { document: feeling({}) },
  );
  expect(experience().getByText('Nobody has said yet how customers feel at a touchpoint.')).toBeVisible();
});
