// @vitest-environment jsdom
import '../../helpers/dom';
import 'fake-indexeddb/auto';
import { cleanup, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { computeAccessibleName } from 'dom-accessibility-api';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { App } from '../../../src/app/App';
import { newId } from '../../../src/state/ids';
import { createWorkspace, type Workspace } from '../../../src/state/workspace';
import { ThroughlineDatabase } from '../../../src/storage/database';
import { exampleJourney } from '../../helpers/exampleJourney';

vi.mock('../../../src/features/map/MapView', () => ({ MapView: () => <p>The map stands here.</p> }));
vi.setConfig({ testTimeout: 60_000 });

let db: ThroughlineDatabase;
let workspace: Workspace;
let journeyId: string;

beforeEach(async () => {
  db = new ThroughlineDatabase(`controls-${newId()}`);
  workspace = createWorkspace({ db, tabs: { post: () => {}, subscribe: () => () => {} } });
  const created = await workspace.create(exampleJourney());
  if (!created.ok) throw new Error(created.error.message);
  journeyId = created.value;
  const kept = await workspace.versions.keep(exampleJourney(), { name: 'Before', reason: 'named' });
  if (!kept.ok) throw new Error(kept.error.message);
});
afterEach(async () => {
  cleanup();
  window.location.hash = '';
  await db.delete();
});

/** Controls without a command of their own, and why. */
const EXCEPTIONS: Readonly<Record<string, RegExp>> = {
  'opens the palette itself': /^Search commands$/,
  'a way past the header for those who read by ear': /^Skip /,
  'skips what the palette goes to anyway': /^(Throughline|Library)$/,
};

const CONTROLS = 'button, a[href], [role="radio"], input:not([type="file"]), textarea';

const screens = {
  library: ['#/', 'New journey'],
  storage: ['#/storage', 'Export everything'],
  coverage: ['coverage', 'Demand'],
  roadmap: ['roadmap', 'Add initiative'],
  export: ['export', 'Download'],
  versions: ['versions', 'Before'],
} as const;

it.each(Object.entries(screens))('every control of the screen %s is in the palette', async (_, [place, sign]) => {
  window.location.hash = place.startsWith('#') ? place : `#/journey/${journeyId}/${place}`;
  const user = userEvent.setup({ delay: null });
  const { container } = render(<App workspace={workspace} />);
  await waitFor(() => expect(container).toHaveTextContent(sign));
  await waitFor(() => expect(container.querySelector('main button, main a[href]')).not.toBeNull());

  const controls = [...container.querySelectorAll<HTMLElement>(CONTROLS)].filter(
    (one) => !one.closest('[aria-hidden="true"], [hidden]') && !one.matches(':disabled, [aria-disabled="true"]'),
  );
  const names = new Set<string>();
  for (const control of controls) {
    if (control.getAttribute('aria-haspopup') === 'true' && control.tagName === 'BUTTON') {
      await user.click(control);
      for (const item of screen.queryAllByRole('menuitem')) {
        if (item.getAttribute('aria-disabled') !== 'true')
          names.add(computeAccessibleName(item).replace(/, current.*/, ''));
      }
      await user.keyboard('{Escape}');
    } else names.add(computeAccessibleName(control));
  }
  expect(names.size).toBeGreaterThan(5);

  await user.keyboard('{Control>}k{/Control}');
  const palette = await screen.findByRole('dialog', { name: 'Search commands' });
  const commands = within(palette)
    .getAllByRole('menuitem', { hidden: true })
    .map((item) => (item.textContent ?? '').toLowerCase());
  const reasons = Object.values(EXCEPTIONS);
  const missing = [...names].filter(
    (name) =>
      name !== '' &&
      !reasons.some((reason) => reason.test(name)) &&
      !commands.some((command) => command.includes(name.toLowerCase())),
  );
  expect(missing).toEqual([]);
});
