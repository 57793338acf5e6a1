import { describe, expect, it } from 'vitest';
import { sizeInWords } from '../../src/parts/size';

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
