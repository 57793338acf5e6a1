import { describe, expect, it } from 'vitest';
import { excerptOf, schemaFileOf } from '../../../src/features/export/excerpt';

describe('excerptOf', () => {
  it('gives the first lines and counts them all', () => {
    expect(excerptOf('a\nb\nc\n', 2)).toEqual({ lines: ['a', 'b'], total: 3 });
    expect(excerptOf('a\n\nb', 9)).toEqual({ lines: ['a', '', 'b'], total: 3 });
    expect(excerptOf('', 9)).toEqual({ lines: [], total: 0 });
  });
});

describe('schemaFileOf', () => {
  it('reads the name from the head of a file, and only from there', () => {
    expect(schemaFileOf('{\n  "$schema": "urn:throughline:roadmap:1",\n')).toBe('roadmap-1.json');
    expect(schemaFileOf('{ "a": 1, "$schema": "urn:throughline:x:1" }')).toBeNull();
    expect(schemaFileOf('{ "$schema": "urn:throughline:../secret:1" }')).toBeNull();
  });
});
