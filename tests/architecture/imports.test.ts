import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { askedTables, impurities, literalColours, reachedTables, tooLong, turnedHues, wrongArrows } from './rules';
import { readSources } from './sources';
import { ON_PURPOSE, splinters } from './splinters';

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

  it('keeps the hue of a colour that it mixes with the paper', () => {
    expect(sources.flatMap(turnedHues)).toEqual([]);
  });

  it('asks the kind of a row on the map, and never its table', () => {
    expect(sources.flatMap(askedTables)).toEqual([]);
  });

  it('reaches into the database in storage alone', () => {
    expect(sources.flatMap(reachedTables)).toEqual([]);
  });

  it('holds one idea a file', () => {
    expect(sources.flatMap(tooLong)).toEqual([]);
  });

  it('gives no name to a few lines that one other file uses, without a reason', () => {
    const folder = fileURLToPath(new URL('..', import.meta.url));
    const tests = readSources(folder).map(({ file, text }) => ({ file: `../tests/${file}`, text }));
    expect(splinters(sources, tests).sort()).toEqual(Object.keys(ON_PURPOSE).sort());
  });
});
