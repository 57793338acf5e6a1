import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { JourneyDocument } from '../../src/domain/document';
import type { ExportFormat } from '../../src/exchange/format';
import { journeySchemaFile } from '../../src/exchange/journeyFormat';
import { journeyJson } from '../../src/exchange/journeyJson';
import { readJourneyFile } from '../../src/exchange/readJourney';
import { buildRoadmap } from '../../src/exchange/roadmap/build';
import { roadmapSchema } from '../../src/exchange/roadmap/schema';
import { roadmapJson } from '../../src/exchange/roadmapJson';
import { schemaFiles } from '../../src/exchange/schemas';
import { randomDocument } from './randomDocuments';
import { NOW, samples } from './samples';

const folder = new URL('../../public/schema/', import.meta.url);
const published = (file: string) => readFileSync(new URL(file, folder), 'utf8');

/**
 * What files of released versions may hold is never changed afterwards: others validate by it. A new version adds a line
 * for the one before it.
 */
const released: Readonly<Record<string, string>> = {
  'journey-1.json': '4957152f125a4e46a96ccca3b1535735bcfbbb83fa570c6c764ff69692595eba',
  'journey-2.json': 'ca0cb61769b8ca8002def5271ffb25c9c40f7e7d1506c502cba2d34f591bc280',
  'roadmap-1.json': '6a27a0d58da0715d5fad5ed7393d726aa26dda1b7b00d15d3ec3c59d7cd13626',
};

function validatorOf(file: string): ValidateFunction {
  const formats = { date: /^\d{4}-\d{2}-\d{2}$/, 'date-time': true } as const;
  return new Ajv2020({ strict: true, allowUnionTypes: true, formats }).compile(JSON.parse(published(file)) as object);
}

const exports: readonly (readonly [format: ExportFormat, validate: ValidateFunction])[] = [
  [journeyJson, validatorOf(journeySchemaFile)],
  [roadmapJson, validatorOf('roadmap-2.json')],
];

async function expectValid(document: JourneyDocument): Promise<void> {
  for (const [format, validate] of exports) {
    validate(JSON.parse((await format.export(document, { now: NOW })) as string));
    expect(validate.errors, format.name).toBeNull();
  }
}

interface Described {
  readonly description?: string;
  readonly $ref?: string;
}

describe('the published schemas', () => {
  it('are what the code says; run “npm run schemas” when they are not', () => {
    for (const [file, text] of schemaFiles()) expect(published(file), file).toBe(text);
  });

  it('of versions that were released are never changed', () => {
    const current = [...schemaFiles().keys()];
    const hashes = readdirSync(folder)
      .filter((file) => !current.includes(file))
      .map((file) => [file, createHash('sha256').update(published(file)).digest('hex')]);
    expect(Object.fromEntries(hashes)).toEqual(released);
  });

  it('stay published for every version, under the name that exports give', async () => {
    const files = readdirSync(folder);
    for (const file of schemaFiles().keys()) expect(files).toContain(file);
    const [, document] = samples[0] as (typeof samples)[number];
    for (const [format] of exports) {
      const { $schema } = JSON.parse((await format.export(document, { now: NOW })) as string) as { $schema: string };
      const named = files.filter((file) => (JSON.parse(published(file)) as { $id: string }).$id === $schema);
      expect(named, format.name).toHaveLength(1);
    }
  });

  it.each(samples)('hold for what is exported: %s', async (_, document) => {
    await expectValid(document);
  });

  it('say what every field of a roadmap means', () => {
    const schema = JSON.parse(published('roadmap-2.json')) as { $defs: Record<string, { description?: string }> };
    const silent: string[] = [];
    const walk = (node: unknown, path: string): void => {
      if (typeof node !== 'object' || node === null) return;
      for (const [key, inner] of Object.entries(node)) {
        if (key === 'properties') {
          for (const [field, { description, $ref }] of Object.entries(inner as Record<string, Described>)) {
            const said = description ?? schema.$defs[$ref?.split('/').at(-1) ?? '']?.description;
            if (said === undefined) silent.push(`${path}.${field}`);
          }
        }
        walk(inner, `${path}.${key}`);
      }
    };
    walk(schema, '');
    expect(silent).toEqual([]);
  });

  it('hold for exports of random journeys', async () => {
    await fc.assert(fc.asyncProperty(randomDocument, expectValid), { numRuns: 100 });
  });

  it('describe every field of a roadmap: none is written that they do not know', () => {
    fc.assert(
      fc.property(randomDocument, (document) => {
        const head = { $schema: '', format: 'throughline/roadmap', version: 2 };
        expect(roadmapSchema.safeParse({ ...head, ...buildRoadmap(document, { now: NOW }) }).error).toBeUndefined();
      }),
      { numRuns: 50 },
    );
  });

  it('refuse what import refuses, and let a short hand-written file through', () => {
    const [, validate] = exports[0] as (typeof exports)[number];
    const file = {
      format: 'throughline/journey',
      version: 1,
      journey: { id: 'mine', title: 'Mine', createdAt: 0 },
      stages: [{ id: 'a', order: 'a0', name: 'Awareness' }],
      channels: [{ id: 'c', order: 'a0', name: 'Site', kind: 'website', url: 'HTTPS://example.org' }],
    };
    const stage = file.stages[0];
    const wrong: object[] = [
      { ...file, stages: [{ ...stage, importance: 9 }] },
      { ...file, stages: [{ ...stage, colour: 'red' }] },
      { ...file, channels: [{ ...file.channels[0], url: 'javascript:alert(1)' }] },
      { ...file, lanes: [] },
    ];
    expect(validate(file)).toBe(true);
    expect(readJourneyFile(JSON.stringify(file)).ok).toBe(true);
    for (const bad of wrong) {
      expect(validate(bad)).toBe(false);
      expect(readJourneyFile(JSON.stringify(bad)).ok).toBe(false);
    }
  });
});
