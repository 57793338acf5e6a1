import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fail, ok } from '../../../src/domain/result';
import type { ZippedVersion } from '../../../src/exchange/readWorkspaceZip';
import { importVersions } from '../../../src/features/library/importVersions';
import { newId } from '../../../src/state/ids';
import { createWorkspace, type Workspace } from '../../../src/state/workspace';
import { ThroughlineDatabase } from '../../../src/storage/database';
import { smallJourney } from '../../helpers/smallJourney';

let db: ThroughlineDatabase;
let workspace: Workspace;

beforeEach(async () => {
  db = new ThroughlineDatabase(`versions-${newId()}`);
  workspace = createWorkspace({ db, tabs: { post: () => {}, subscribe: () => () => {} } });
  await workspace.create(smallJourney());
});
afterEach(() => db.delete());

const zipped = (id: string, changes: Partial<ZippedVersion> = {}): ZippedVersion => ({
  id,
  journeyId: 'journey',
  seq: 3,
  at: 1_000,
  name: null,
  reason: 'time',
  read: () => ok(smallJourney()),
  ...changes,
});

const bring = (versions: readonly ZippedVersion[], ids: readonly string[] = ['journey']) =>
  importVersions(versions, new Set(ids), workspace);

describe('versions that come with a workspace file', () => {
  it('are kept as they were: name, time, place in the order and content', async () => {
    const named = zipped('v1', { name: 'Before the workshop', reason: 'named', seq: 7, at: 5_000 });
    expect(await bring([named, zipped('v2')])).toEqual({ brought: 2, failed: 0, problem: null });
    const { read: _, ...head } = named;
    expect(await db.versions.get('v1')).toMatchObject(head);
    const content = await workspace.versions.read('v1');
    expect(content.ok && content.value).toEqual(smallJourney());
  });

  it('stay out where their journey did not come in as itself', async () => {
    expect(await bring([zipped('v1')], ['another'])).toMatchObject({ brought: 0, failed: 0 });
    expect(await db.versions.count()).toBe(0);
  });

  it('leave those alone that are here: no file overwrites a version', async () => {
    await bring([zipped('v1', { name: 'Mine', reason: 'named' })]);
    expect(await bring([zipped('v1', { name: 'Theirs', reason: 'named' })])).toMatchObject({ brought: 0, failed: 0 });
    expect((await db.versions.get('v1'))?.name).toBe('Mine');
  });

  it('say how many could not be read, and bring the others', async () => {
    const broken = zipped('v1', { read: () => fail('syntax', 'It stops at line 3.') });
    expect(await bring([broken, zipped('v2')])).toEqual({ brought: 1, failed: 1, problem: 'It stops at line 3.' });
  });
});
