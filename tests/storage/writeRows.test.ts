import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { prepareEdit } from '../../src/domain/commands/command';
import { editJourney } from '../../src/domain/commands/journeys';
import type { AnyRow } from '../../src/domain/model/tables';
import { newId } from '../../src/state/ids';
import { commitEdits } from '../../src/storage/commit';
import { ThroughlineDatabase } from '../../src/storage/database';
import { createJourney, loadJourney } from '../../src/storage/journeys';
import { smallJourney } from '../state/world';

let db: ThroughlineDatabase;
beforeEach(async () => {
  db = new ThroughlineDatabase(`rows-${newId()}`);
  await createJourney(db, smallJourney(), 0);
});
afterEach(() => db.delete());

async function retitle(title: string): Promise<void> {
  const saved = await loadJourney(db, 'journey', 0);
  const edit = prepareEdit(saved.document, editJourney, { title }, { newId, now: 0 });
  if (!edit.ok) throw new Error(edit.error.message);
  const id = newId();
  await commitEdits(db, saved, [{ id, kind: 'do', step: id, ...edit.value }], { now: 0, author: { tab: 'me' } });
}

it('moves a row that cannot be read aside instead of writing over it', async () => {
  const damaged = { id: 'journey', title: 7, note: 'weeks of work' } as unknown as AnyRow;
  await db.rows.update(['journey', 'journeys', 'journey'], { row: damaged });

  await retitle('Named anew');
  await retitle('Named again');

  const { document, damage } = await loadJourney(db, 'journey', 0);
  expect(document.journeys.get('journey')?.title).toBe('Named again');
  expect(damage.setAside).toMatchObject([{ table: 'journeys', raw: damaged }]);
});

it('leaves nothing behind of a row that can be read', async () => {
  const rows = await db.rows.count();
  await retitle('Named anew');
  expect(await db.rows.count()).toBe(rows);
});
