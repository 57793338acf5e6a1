import { describe, expect, it } from 'vitest';
import { listed } from '../../../src/domain/words';
import { firstOf, risesInWords } from '../../../src/features/roadmap/words';
import { workedExample } from '../../helpers/workedExample';

describe('words of the roadmap', () => {
  it('name the levels that rise and leave out those that are there already', () => {
    const promises = [
      { stageId: 'purchase', channelId: 'reddit', level: 3 },
      { stageId: 'awareness', channelId: 'linkedin', level: 2 },
      { stageId: 'awareness', channelId: 'reddit', level: 2 },
    ] as const;
    expect(risesInWords(workedExample(), promises)).toBe(
      'reddit at purchase as engaging and reddit at awareness as publishing',
    );
  });

  it('list and shorten', () => {
    expect(listed(['a', 'b', 'c'])).toBe('a, b and c');
    expect(firstOf(['Answer first', 'Ask', 'Tell'])).toBe('‘Answer first’ and 2 more');
    expect(firstOf(['Answer first'])).toBe('‘Answer first’');
  });
});
