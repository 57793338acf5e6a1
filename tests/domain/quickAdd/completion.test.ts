import { describe, expect, it } from 'vitest';
import { completed, completionAt } from '../../../src/domain/quickAdd/completion';
import type { Named, Names } from '../../../src/domain/quickAdd/names';

const named = (name: string): Named => ({ id: name, name, isNew: false });
const names: Names = {
  channel: ['Google Maps', 'Google Search', 'Reddit', 'Instagram'].map(named),
  stage: ['First use', 'First'].map(named),
  segment: [],
  tag: ['Quick win'].map(named),
};
const at = (line: string, caret = line.length) =>
  completionAt(line, caret, names)?.names.map(({ name }) => name) ?? null;

describe('what a name may become while it is typed', () => {
  it.each([
    ['asks @', ['Google Maps', 'Google Search', 'Reddit', 'Instagram']],
    ['asks @red', ['Reddit']],
    ['asks @google s', ['Google Search']],
    ['asks @maps', ['Google Maps']],
    ['#fir', ['First use', 'First']],
    ['#First', ['First use', 'First']],
    ['^q', ['Quick win']],
  ])('“%s” offers what is like it', (line, offered) => {
    expect(at(line)).toEqual(offered);
  });

  it.each(['asks', 'asks @Reddit', 'asks @Reddit ', 'asks @nobody', 'anna@example', 'asks @ red', '~x', '#First '])(
    '“%s” offers nothing',
    (line) => {
      expect(at(line)).toBeNull();
    },
  );

  it('is about the name at the caret, and puts it there', () => {
    const line = 'asks @red 60% #First';
    const completion = completionAt(line, 'asks @red'.length, names);
    if (!completion) throw new Error('Nothing is offered.');
    expect(completed(line, completion, 'Reddit')).toEqual({
      line: 'asks @Reddit 60% #First',
      caret: 'asks @Reddit'.length,
    });
    const end = completionAt('asks @goo', 9, names);
    expect(end && completed('asks @goo', end, 'Google Maps')).toEqual({ line: 'asks @Google Maps ', caret: 18 });
  });
});
