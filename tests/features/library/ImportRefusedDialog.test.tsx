// @vitest-environment jsdom
import '../../helpers/dom';
import { render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { ImportRefusedDialog } from '../../../src/features/library/ImportRefusedDialog';
import type { ImportOutcome } from '../../../src/features/library/importJourneys';

const refused = [{ name: 'a.json', message: 'It is empty.' }];
const merged = { id: 'b', title: 'Bank', how: 'merged', label: 'Merge with a file' } as const;

it('says of each journey what became of it', () => {
  const show = (outcome: ImportOutcome) => <ImportRefusedDialog outcome={outcome} onClose={() => {}} />;
  const { rerender } = render(show({ refused, imported: [], changed: [merged] }));
  expect(screen.getByText('Nothing of it was stored. ‘Bank’ was merged.')).toBeVisible();
  const imported = ['Ferry', 'Train'].map((title) => ({ id: title, title }));
  rerender(show({ refused, imported, changed: [{ ...merged, how: 'replaced' }] }));
  expect(screen.getByText(/But 2 journeys were imported and 1 journey was replaced\.$/)).toBeVisible();
});

it('lists what is wrong with a file where several things are', () => {
  const others = ['“stages[1].name” is missing.', '3 more of such problems are not listed.'];
  const one = { name: 'a.json', message: '“stages[0].name” is missing.', others };
  render(<ImportRefusedDialog outcome={{ refused: [one], imported: [], changed: [] }} onClose={() => {}} />);
  expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([one.message, ...others]);
});
