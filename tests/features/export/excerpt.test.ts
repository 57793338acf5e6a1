import { describe, expect, it } from 'vitest';
import { excerptOf, schemaFileOf, sizeInWords } from '../../../src/features/export/excerpt';

describe('excerptOf', () => {
  it('gives the first lines and counts them all', () => {
    expect(excerptOf('a\nb\nc\n', 2)).toEqual({ lines: ['a', 'b'], total: 3 });
    expect(excerptOf('a\n\nb', 9)).toEqual({ lines: ['a', '', 'b'], total: 3 });
    expect(excerptOf('', 9)).toEqual({ lines: [], total: 0 });
  });
});

describe('schemaFileOf', () => {
  it('reads the name from the head of a file, and only from there', () => {
    expect(schemaFileOf('{\n  "$schema": "./roadmap-1.json",\n')).toBe('roadmap-1.json');
    expect(schemaFileOf('{ "a": 1, "$schema": "./x.json" }')).toBeNull();
    expect(schemaFileOf('{ "$schema": "./../secret/x.json" }')).toBeNull();
  });
});

describe('sizeInWords', () => {
  it('says bytes, kilobytes or megabytes, with a decimal where it tells something', () => {
    expect([512, 1_240, 61_204, 999_499, 1_500_000, 12_400_000].map(sizeInWords)).toEqual([
      '512 bytes',
      '1.2 kB',
      '61 kB',
      '999 kB',
      '1.5 MB',
      '12 MB',
    ]);
  });
});
