import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { journeyOf } from '../../src/domain/document';
import { exportFormats } from '../../src/exchange/formats';
import { acceptedFiles, importFormats } from '../../src/exchange/importFormats';
import { randomDocument } from './randomDocuments';
import { NOW, samples } from './samples';

const every = exportFormats.flatMap((format) =>
  samples.map(([name, document]) => [format.name, name, format, document] as const),
);

async function textOf(content: string | Blob): Promise<string> {
  return typeof content === 'string' ? content : content.text();
}

describe('every way out', () => {
  it.each(every)(
    '%s of %s: the same bytes each time, and no word of the machinery',
    async (_, __, format, document) => {
      const text = await textOf(await format.export(document, { now: NOW }));
      expect(await textOf(await format.export(document, { now: NOW }))).toBe(text);
      expect(text).not.toMatch(/undefined|NaN|\[object/);
      expect(text.endsWith('\n')).toBe(true);
      // A picture of the map has the stages; everything else that goes out has the roadmap.
      const [initiative] = document.initiatives.values();
      const [stage] = document.stages.values();
      if (format.kind === 'picture') expect(text).toContain(stage?.name);
      else if (initiative) expect(text).toContain(initiative.title);
    },
  );

  it.each(exportFormats.map((format) => [format.name, format] as const))('%s stands any text', async (_, format) => {
    await fc.assert(
      fc.asyncProperty(randomDocument, async (document) => {
        expect((await textOf(await format.export(document, { now: NOW }))).length).toBeGreaterThan(50);
      }),
      { numRuns: 40 },
    );
  });
});

describe('every way in', () => {
  const journeys = importFormats.flatMap((format) => (format.kind === 'journey' ? [format] : []));

  it('tells a file dialog what it opens', () => {
    const own = ['.json', '.zip', 'application/json', 'application/zip'];
    expect(acceptedFiles('journey', 'workspace')).toEqual(own);
    expect(acceptedFiles('rows')).toContain('.csv');
  });

  it.each(journeys.map((format) => [format.name, format] as const))(
    '%s of a whole journey opens what was exported for it',
    async (_, format) => {
      for (const [name, document] of samples) {
        const read = await Promise.all(
          exportFormats
            .filter(({ id }) => id === format.id)
            .map(async (out) => format.read(await textOf(await out.export(document, { now: NOW })))),
        );
        expect(read.length, name).toBe(1);
        expect(read[0]?.ok && journeyOf(read[0].value.document), name).toEqual(journeyOf(document));
      }
    },
  );
});
