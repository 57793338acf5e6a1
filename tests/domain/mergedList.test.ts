import { describe, expect, it } from 'vitest';
import { mergedList } from '../../src/domain/mergedList';

/** One letter per item; a digit after it is what it holds. */
const merged = (now: string, before: string, after: string) =>
  mergedList(
    now.split(' ').filter(Boolean),
    before.split(' ').filter(Boolean),
    after.split(' ').filter(Boolean),
    (item) => String(item).charAt(0),
  ).join(' ');

describe('a list that two people edit at once', () => {
  it.each([
    ['keeps what both added', 'a x', 'a', 'a y', 'a y x'],
    ['keeps what both put into an empty one', 'x', '', 'y', 'y x'],
    ['loses what either took out', 'b c', 'a b c', 'a b', 'b'],
    ['keeps what one changed and what the other added', 'a b x', 'a b', 'a b2', 'a b2 x'],
    ['keeps what each changed', 'a2 b', 'a b', 'a b2', 'a2 b2'],
    ['takes the later of two changes of one item', 'a2 b', 'a b', 'a3 b', 'a3 b'],
    ['does not add twice what both added', 'a x', 'a', 'a x', 'a x'],
    ['keeps the order that one gave it', 'a b c x', 'a b c', 'c a b', 'c a b x'],
    ['is what the edit made of it when nobody else changed it', 'a b', 'a b', 'b c', 'b c'],
  ])('%s', (_, now, before, after, expected) => {
    expect(merged(now, before, after)).toBe(expected);
  });
});
