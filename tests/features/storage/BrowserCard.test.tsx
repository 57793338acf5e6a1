// @vitest-environment jsdom
import '../../helpers/dom';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { expect, it } from 'vitest';
import { BrowserCard } from '../../../src/features/storage/BrowserCard';
import type { Keeping } from '../../../src/state/persistence';

function Card() {
  const [keeping, setKeeping] = useState<Keeping>('not-promised');
  const ask = async () => {
    setKeeping('promised');
    return 'promised' as const;
  };
  return <BrowserCard usage={{ browser: null, journeys: null, keeping, ask }} />;
}

it('has the focus on the promise when the browser gives it: the button goes', async () => {
  const user = userEvent.setup({ delay: null, pointerEventsCheck: 0 });
  render(<Card />);
  await user.click(screen.getByRole('button', { name: 'Ask again' }));
  expect(screen.queryByRole('button')).toBeNull();
  expect(screen.getByRole('heading', { name: 'The browser promised to keep it' })).toHaveFocus();
});

it('gives no size where none could be read, and none before', () => {
  const usage = { browser: null, journeys: null, ask: async () => 'promised' as const };
  const { rerender } = render(<BrowserCard usage={{ ...usage, keeping: null }} />);
  expect(screen.getByRole('heading', { name: 'Measuring' })).toBeVisible();
  rerender(<BrowserCard usage={{ ...usage, keeping: 'unknown' }} />);
  expect(screen.getByRole('heading', { name: 'How large your journeys are cannot be read' })).toBeVisible();
  expect(screen.queryByText(/bytes/)).toBeNull();
});
