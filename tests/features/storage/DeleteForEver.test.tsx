// @vitest-environment jsdom
import '../../helpers/dom';
import { render, screen } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { DeleteForEver } from '../../../src/features/storage/DeleteForEver';

// jsdom fades nothing: a dialog that stays shows what a fading one would say.
vi.mock('../../../src/ui/Dialog', () => ({ Dialog: ({ title }: { title: string }) => <p>{title}</p> }));

it('keeps the words of its question while that fades away', () => {
  const nothing = () => {};
  const props = { onLeft: nothing, onCancel: nothing, onDelete: nothing };
  const { rerender } = render(<DeleteForEver {...props} journeys={[{ id: 'a', title: 'Ferries', deletedAt: 0 }]} />);
  rerender(<DeleteForEver {...props} journeys={[]} />);
  expect(screen.getByText('Delete ‘Ferries’ for ever?')).toBeVisible();
});
