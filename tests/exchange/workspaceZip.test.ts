import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { journeyOf } from '../../src/domain/document';
import { toSnapshot } from '../../src/domain/snapshot';
import { journeyText } from '../../src/exchange/journeyJson';
import { isZip, readWorkspaceZip, type WorkspaceZip } from '../../src/exchange/readWorkspaceZip';
import { type ZippedFile, zipWorkspace } from '../../src/exchange/workspaceZip';
import { exampleJourney } from '../helpers/exampleJourney';

const now = Date.UTC(2026, 10, 22);
const text = journeyText(exampleJourney(), { now });

async function* files(...list: readonly ZippedFile[]) {
  yield* list;
}

async function zipped(...list: readonly ZippedFile[]): Promise<Uint8Array> {
  return new Uint8Array(await (await zipWorkspace(files(...list), { now })).arrayBuffer());
}

function opened(bytes: Uint8Array): WorkspaceZip {
  const zip = readWorkspaceZip(bytes);
  if (!zip.ok) throw new Error(zip.error.message);
  return zip.value;
}

function refusal(bytes: Uint8Array): string {
  const zip = readWorkspaceZip(bytes);
  return zip.ok ? 'opened' : zip.error.message;
}

/** The archive with four bytes of every central directory entry's unpacked size replaced. */
function claiming(bytes: Uint8Array, size: number): Uint8Array {
  const forged = bytes.slice();
  const view = new DataView(forged.buffer);
  for (let at = 0; at < forged.length - 4; at += 1) {
    if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, size, true);
  }
  return forged;
}

describe('a workspace file', () => {
  it('gives every journey back as it was', async () => {
    const bytes = await zipped({ path: 'a.json', text }, { path: 'b.json', text });
    expect(isZip(bytes)).toBe(true);
    const { journeys } = opened(bytes);
    expect(journeys.map(({ name }) => name)).toEqual(['a.json', 'b.json']);
    const read = journeys[1]?.read();
    expect(read?.ok && toSnapshot(read.value.document)).toEqual(toSnapshot(exampleJourney()));
  });

  it('counts what lies in the trash and the versions, and takes neither for a journey', async () => {
    const zip = opened(
      await zipped({ path: 'a.json', text }, { path: 'trash/b.json', text }, { path: 'versions/a/1.json', text }),
    );
    expect(zip).toMatchObject({ journeys: [{ name: 'a.json' }], trash: 1, versions: [], unknownVersions: 1 });
  });

  const example = {
    id: 'v1',
    journeyId: exampleJourney().id,
    seq: 4,
    at: now,
    name: 'Before the workshop',
    reason: 'named',
  } as const;
  const version = { path: 'versions/a/1.json', text, version: example };

  it('gives every version back with its name, its time and its content', async () => {
    const zip = opened(await zipped({ path: 'a.json', text }, version));
    expect(zip.versions).toMatchObject([example]);
    expect(zip.unknownVersions).toBe(0);
    const content = zip.versions[0]?.read();
    expect(content?.ok && toSnapshot(content.value)).toEqual(toSnapshot(exampleJourney()));
  });

  it('refuses a version that holds another journey than the list says', async () => {
    const zip = opened(
      await zipped({ path: 'a.json', text }, { ...version, version: { ...example, journeyId: 'another' } }),
    );
    expect(zip.versions[0]?.read()).toMatchObject({ ok: false, error: { code: 'other-journey' } });
  });

  it('takes no version from a list that was meddled with, nor a file that is not among the versions', async () => {
    const withList = (versions: unknown) =>
      opened(
        zipSync({
          'manifest.json': strToU8(JSON.stringify({ format: 'throughline/workspace', version: 1, versions })),
          'a.json': strToU8(text),
          'versions/a/1.json': strToU8(text),
        }),
      );
    const entry = { ...example, path: 'versions/a/1.json' };
    expect(withList([entry])).toMatchObject({ versions: [example], unknownVersions: 0 });
    const meddled = [
      [{ ...entry, id: '__proto__' }],
      [{ ...entry, reason: 'because' }],
      [{ ...entry, at: 'now' }],
      [{ ...entry, extra: 1 }],
      [{ ...entry, path: 'a.json' }],
      [{ ...entry, path: '../1.json' }],
      { 0: entry },
    ];
    for (const versions of meddled) expect(withList(versions)).toMatchObject({ versions: [], unknownVersions: 1 });
  });

  it('opens an archive that somebody packed by hand, and leaves out what their system put in', () => {
    const bytes = zipSync({
      'Maps/a.json': strToU8(text),
      '__MACOSX/Maps/._a.json': strToU8('x'),
      'Maps/.hidden.json': strToU8('x'),
      'readme.txt': strToU8('x'),
    });
    expect(opened(bytes).journeys.map(({ name }) => name)).toEqual(['a.json']);
  });

  it('shows a name that climbs out of its folder as a name, nothing more', () => {
    expect(opened(zipSync({ '../../etc/a.json': strToU8(text) })).journeys[0]?.name).toBe('a.json');
  });

  it('says per journey what is wrong with it', async () => {
    const [journey] = opened(await zipped({ path: 'a.json', text: '{"format": "else"}' })).journeys;
    expect(journey?.read().ok).toBe(false);
  });
});

describe('an archive that must not be opened', () => {
  it('holds too many files', () => {
    const many = Object.fromEntries(Array.from({ length: 501 }, (_, i) => [`${i}.json`, new Uint8Array()]));
    expect(refusal(zipSync(many))).toMatch(/more than 500 files/);
  });

  it('holds one that unpacks to more than a journey may have', () => {
    const bomb = zipSync({ 'a.json': new Uint8Array(20_000_001) });
    expect(bomb.length).toBeLessThan(100_000);
    expect(refusal(bomb)).toMatch(/“a\.json” in this ZIP file is 20\.1 MB unpacked/);
  });

  it('unpacks to more than all journeys together may have', () => {
    const large = new Uint8Array(19_000_000);
    const bomb = zipSync(Object.fromEntries(Array.from({ length: 11 }, (_, i) => [`${i}.json`, large])), { level: 1 });
    expect(refusal(bomb)).toMatch(/209 MB unpacked; the most that Throughline opens is 200 MB/);
  });

  it('lies about how large a file is: it gets no more room than it said', () => {
    const bomb = claiming(zipSync({ 'a.json': new Uint8Array(19_000_000) }), 10);
    const [journey] = opened(bomb).journeys;
    expect(journey?.read().ok).toBe(false);
  });

  it.each([
    ['is cut off', async () => (await zipped({ path: 'a.json', text })).slice(0, -40)],
    ['is empty', async () => new Uint8Array()],
    ['is no archive', async () => strToU8('PK\u0003\u0004 nonsense')],
  ])('%s', async (_, make) => {
    expect(refusal(await make())).toMatch(/damaged or not complete/);
  });

  it('holds no journey', () => {
    expect(refusal(zipSync({ 'a.txt': strToU8('x') }))).toMatch(/holds no journey/);
  });

  it('is of something else, or of a newer version', () => {
    const manifest = (value: unknown) =>
      zipSync({ 'manifest.json': strToU8(JSON.stringify(value)), 'a.json': strToU8(text) });
    expect(refusal(manifest({ format: 'other' }))).toMatch(/not made by Throughline/);
    expect(refusal(manifest({ format: 'throughline/workspace', version: 2 }))).toMatch(/newer version/);
  });

  it('never throws, whatever byte is wrong', async () => {
    const bytes = await zipped({ path: 'a.json', text: journeyOf(exampleJourney()).title });
    for (let at = 0; at < bytes.length; at += 1) {
      const broken = bytes.slice();
      broken[at] = (broken[at] ?? 0) ^ 0xff;
      const zip = readWorkspaceZip(broken);
      if (zip.ok) for (const journey of zip.value.journeys) journey.read();
    }
  });
});
