import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fileNameFor } from '../../src/exchange/fileName';
import { exportFormats } from '../../src/exchange/formats';
import { journeyJson } from '../../src/exchange/journeyJson';
import { roadmapJson } from '../../src/exchange/roadmapJson';
import { buildDocument } from '../helpers/documents';

const day = new Date(2026, 10, 22, 23, 59);
const named = (title: string, format = journeyJson) => fileNameFor(buildDocument({ journey: { title } }), format, day);

describe('the name of an exported file', () => {
  it('says which journey, which export and which day', () => {
    expect(named('Skerry Air')).toBe('skerry-air-journey-2026-11-22.json');
    expect(named('Skerry Air', roadmapJson)).toBe('skerry-air-roadmap-2026-11-22.json');
  });

  it('does not say a word twice, and has one when there is no title', () => {
    expect(named('Customer journey')).toBe('customer-journey-2026-11-22.json');
    expect(named('')).toBe('journey-2026-11-22.json');
    expect(named('///', roadmapJson)).toBe('roadmap-2026-11-22.json');
  });

  it('keeps letters of any script, without accents on Latin ones', () => {
    expect(named('Café São João: Müller’s “Reise”')).toBe('cafe-sao-joao-mullers-reise-journey-2026-11-22.json');
    expect(named('お客様の旅')).toBe('お客様の旅-journey-2026-11-22.json');
  });

  it('is safe on every system, whatever the title', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (title) => {
        const name = named(title);
        expect(name).toMatch(/^[\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N}-]*\.json$/u);
        expect(new TextEncoder().encode(name).length).toBeLessThan(255);
      }),
      { numRuns: 500 },
    );
    for (const title of ['CON', '../../etc/passwd', 'a\0b', '.hidden', 'x.', ' '])
      expect(named(title)).toMatch(/^[a-z0-9-]+\.json$/);
  });

  it('differs between the formats of one journey', () => {
    const names = exportFormats.map((format) => named('Skerry Air', format));
    expect(new Set(names).size).toBe(exportFormats.length);
    expect(new Set(exportFormats.map(({ id }) => id)).size).toBe(exportFormats.length);
  });
});
