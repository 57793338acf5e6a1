import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { journeyOf } from '../../src/domain/document';
import { type Migration, migrate, migrations, SCHEMA_VERSION } from '../../src/domain/migrations/migrations';
import { journeyText } from '../../src/exchange/journeyJson';
import { readJourneyFile } from '../../src/exchange/readJourney';
import { NOW } from './samples';

const versions = Array.from({ length: SCHEMA_VERSION }, (_, index) => index + 1);

/** The saved journey of a version. A new version needs one: open the sample, export it, and save it under this name. */
function fixture(version: number): string {
  return readFileSync(new URL(`../fixtures/journey-v${version}.json`, import.meta.url), 'utf8');
}

/** The steps that no saved journey goes through. */
function stepsNeverRun(steps: readonly Migration[], saved: readonly number[]): number[] {
  const run = new Set<number>();
  const watched = steps.map((step) => ({
    ...step,
    migrate: (tables: Parameters<Migration['migrate']>[0]) => {
      run.add(step.version);
      return tables;
    },
  }));
  for (const version of saved) migrate({}, version, watched);
  return steps.map(({ version }) => version).filter((version) => !run.has(version));
}

describe('saved journeys', () => {
  it.each(versions)('of version %i open whole and survive another export', (version) => {
    const text = fixture(version);
    expect(JSON.parse(text)).toMatchObject({ format: 'throughline/journey', version });
    const opened = readJourneyFile(text);
    if (!opened.ok) throw new Error(opened.error.message);
    expect(opened.value.repairs).toEqual([]);
    expect(journeyOf(opened.value.document).title).not.toBe('');
    expect(opened.value.document.touchpoints.size).toBeGreaterThanOrEqual(28);
    expect(opened.value.document.links.size * opened.value.document.demands.size).toBeGreaterThan(0);

    const again = readJourneyFile(journeyText(opened.value.document, { now: NOW }));
    expect(again.ok && again.value.document).toEqual(opened.value.document);
  });

  it('of this version are written again byte for byte', () => {
    const text = fixture(SCHEMA_VERSION);
    const opened = readJourneyFile(text);
    const { exportedAt } = JSON.parse(text) as { exportedAt: string };
    expect(opened.ok && journeyText(opened.value.document, { now: Date.parse(exportedAt) })).toBe(text);
  });

  it('send every migration through its paces, and the versions count up one by one', () => {
    expect(stepsNeverRun(migrations, versions)).toEqual([]);
    expect(migrations.map(({ version }) => version)).toEqual(versions.slice(1));
  });

  it('would show a migration that none of them goes through', () => {
    const step = (version: number): Migration => ({ version, description: 'Nothing.', migrate: (tables) => tables });
    expect(stepsNeverRun([step(2), step(3)], [2, 3])).toEqual([2]);
    expect(stepsNeverRun([step(2), step(3)], [1])).toEqual([]);
  });
});
