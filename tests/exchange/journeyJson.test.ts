import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type JourneyDocument, journeyOf } from '../../src/domain/document';
import { SCHEMA_VERSION } from '../../src/domain/migrations/migrations';
import { tables } from '../../src/domain/model/tables';
import { applyPatch } from '../../src/domain/patch';
import { journeyJson, journeyText } from '../../src/exchange/journeyJson';
import { readJourneyFile, readPaste } from '../../src/exchange/readJourney';
import { randomDocument } from './randomDocuments';
import { NOW, samples } from './samples';

function reopened(document: JourneyDocument): JourneyDocument {
  const read = readJourneyFile(journeyText(document, { now: NOW }));
  if (!read.ok) throw new Error(read.error.message);
  expect(read.value.repairs).toEqual([]);
  return read.value.document;
}

/** The journey made at another time. */
function madeAt(document: JourneyDocument, createdAt: number): JourneyDocument {
  return { ...document, journeys: new Map([[document.id, { ...journeyOf(document), createdAt }]]) };
}

/** The same rows, put in another order. */
function shuffled(document: JourneyDocument): JourneyDocument {
  const entries = Object.entries(document).map(([table, rows]) => [
    table,
    rows instanceof Map ? new Map([...rows].reverse()) : rows,
  ]);
  return Object.fromEntries(entries) as JourneyDocument;
}

describe('a journey file', () => {
  it.each(samples)('opens as an equal journey: %s', (_, document) => {
    expect(reopened(document)).toEqual(document);
  });

  it('opens as an equal journey, whatever was done to it', () => {
    fc.assert(
      fc.property(randomDocument, (document) => {
        expect(reopened(document)).toEqual(document);
      }),
      { numRuns: 200 },
    );
  });

  it('writes times as dates and times, and reads milliseconds as well', () => {
    const document = samples.map(([, one]) => one).find(({ dismissals }) => dismissals.size > 0);
    if (!document) throw new Error('No sample has a dismissed gap.');
    const text = journeyText(document, { now: NOW });
    const file = JSON.parse(text) as { journey: Record<string, unknown>; dismissals: Record<string, unknown>[] };
    const { createdAt } = journeyOf(document);
    const [dismissal] = document.dismissals.values();
    expect(file.journey.createdAt).toBe(new Date(createdAt).toISOString());
    expect(file.dismissals[0]?.dismissedAt).toBe(new Date(dismissal?.dismissedAt ?? Number.NaN).toISOString());
    expect(text).not.toMatch(/At": \d/);

    file.journey.createdAt = createdAt;
    for (const [at, row] of file.dismissals.entries())
      row.dismissedAt = [...document.dismissals.values()][at]?.dismissedAt;
    const read = readJourneyFile(JSON.stringify(file));
    expect(read.ok && read.value.document).toEqual(document);
    const late = readJourneyFile(journeyText(madeAt(document, 8.64e15), { now: NOW }));
    expect(late.ok && journeyOf(late.value.document).createdAt).toBe(8.64e15);
  });

  it('has the same bytes for the same journey, but for the time', () => {
    fc.assert(
      fc.property(randomDocument, (document) => {
        expect(journeyText(shuffled(document), { now: NOW })).toBe(journeyText(document, { now: NOW }));
      }),
      { numRuns: 50 },
    );
    const [, document] = samples.at(-1) ?? [];
    const lines = (now: number) => journeyText(document as JourneyDocument, { now }).split('\n');
    const later = lines(NOW + 1);
    expect(lines(NOW).filter((line, index) => line !== later[index])).toEqual([
      '  "exportedAt": "2026-11-22T12:00:00.000Z",',
    ]);
  });

  it('says what it is, has rows in map order and keys in the order of the schema', () => {
    const [, document] = samples.at(-1) as (typeof samples)[number];
    const text = journeyText(document, { now: NOW, appVersion: '1.2.3' });
    const file = JSON.parse(text) as Record<string, Record<string, unknown>[]>;
    expect(Object.keys(file).slice(0, 6)).toEqual([
      '$schema',
      'format',
      'version',
      'exportedAt',
      'generator',
      'journey',
    ]);
    expect(file).toMatchObject({
      format: 'throughline/journey',
      version: SCHEMA_VERSION,
      generator: 'Throughline 1.2.3',
    });
    expect(file.channels?.map(({ id }) => id)).toEqual(['reddit', 'linkedin', 'blog']);
    expect(Object.keys(file.presences?.[0] ?? {})).toEqual(Object.keys(tables.presences.schema.shape));
    expect(text).toContain('\n  "stages": [\n    {\n      "id": "awareness",');
  });

  it('is still written when a row does not fit its schema, because it is the copy that saves work', () => {
    const [, document] = samples.at(-1) as (typeof samples)[number];
    const stage = document.stages.get('awareness');
    const broken = applyPatch(document, [
      {
        table: 'stages',
        id: 'awareness',
        before: null,
        after: { ...stage, importance: 9 } as unknown as NonNullable<typeof stage>,
      },
    ]);
    expect(journeyText(broken, { now: NOW })).toContain('"importance": 9');
  });

  it('is what the export format gives', async () => {
    const [, document] = samples.at(-1) as (typeof samples)[number];
    expect(await journeyJson.export(document, { now: NOW })).toBe(journeyText(document, { now: NOW }));
  });

  it('opens from a paste, with or without a byte order mark, and in UTF-16', () => {
    const [, document] = samples.at(-1) as (typeof samples)[number];
    const text = journeyText(document, { now: NOW });
    const utf16 = new Uint8Array([
      0xff,
      0xfe,
      ...[...text].flatMap((char) => [char.charCodeAt(0) & 255, char.charCodeAt(0) >> 8]),
    ]);
    for (const read of [
      readPaste(`\n ${text}`),
      readPaste(`\uFEFF${text}`),
      readJourneyFile(utf16),
      readJourneyFile(new TextEncoder().encode(`\uFEFF${text}`)),
    ]) {
      expect(read?.ok && read.value.document).toEqual(document);
    }
  });

  it('is not seen in ordinary pasted text', () => {
    for (const text of ['Reads reviews', '{draft} idea', '[1, 2]', '', 'a\tb']) expect(readPaste(text)).toBeNull();
    expect(readPaste('{"type": "excalidraw"}')).toMatchObject({ ok: false, error: { code: 'foreign' } });
  });
});
