import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { impurities, literalColours, tooLong, wrongArrows } from './rules';
import { readSources } from './sources';

const sources = readSources(fileURLToPath(new URL('../../src', import.meta.url)));

describe('the shape of the house', () => {
  it('is read whole', () => {
    expect(sources.length).toBeGreaterThan(50);
  });

  it('has no import that runs against the arrows', () => {
    expect(sources.flatMap(wrongArrows)).toEqual([]);
  });

  it('keeps the domain free of clock, chance and browser', () => {
    expect(sources.flatMap(impurities)).toEqual([]);
  });

  it('names every colour in the token file', () => {
    expect(sources.flatMap(literalColours)).toEqual([]);
  });

  it('holds one idea a file', () => {
    expect(sources.flatMap(tooLong)).toEqual([]);
  });
});
