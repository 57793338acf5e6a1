import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inOrder, isOrderKey, orderKeys, placeAt } from '../../src/domain/order';

interface Item {
  readonly id: string;
  readonly order: string;
}

/** The list after an item was placed in it. */
function insert(items: readonly Item[], index: number, id: string): Item[] {
  const { order, moved } = placeAt(items, index);
  return inOrder([...items.map((item) => moved.find((other) => other.id === item.id) ?? item), { id, order }]);
}

const ids = (items: readonly Item[]) => inOrder(items).map((item) => item.id);

describe('rows that got the same key in two tabs', () => {
  it('stand in the same order everywhere, in whatever order they were read', () => {
    const [order = ''] = orderKeys(1);
    const items = ['b', 'a', 'c'].map((id) => ({ id, order }));
    expect(ids(items)).toEqual(['a', 'b', 'c']);
    expect(ids([...items].reverse())).toEqual(['a', 'b', 'c']);
  });
});

describe('placing a row among its siblings', () => {
  const [first = '', second = ''] = orderKeys(2);

  it('moves no other row when keys differ', () => {
    const items = [
      { id: 'a', order: first },
      { id: 'b', order: second },
    ];
    expect(placeAt(items, 1).moved).toEqual([]);
    expect(ids(insert(items, 1, 'x'))).toEqual(['a', 'x', 'b']);
    expect(ids(insert(items, 0, 'x'))).toEqual(['x', 'a', 'b']);
    expect(ids(insert(items, 99, 'x'))).toEqual(['a', 'b', 'x']);
  });

  it('parts rows that got the same key in two tabs, and only those', () => {
    const items = [
      { id: 'a', order: first },
      { id: 'b', order: first },
      { id: 'c', order: first },
      { id: 'd', order: second },
    ];
    expect(placeAt(items, 1).moved.map((item) => item.id)).toEqual(['b', 'c']);
    expect(ids(insert(items, 1, 'x'))).toEqual(['a', 'x', 'b', 'c', 'd']);
    expect(ids(insert(items, 3, 'x'))).toEqual(['a', 'b', 'c', 'x', 'd']);
  });

  it('puts the row where it was asked to, however many keys are tied, and keeps the others in their order', () => {
    const keys = orderKeys(4);
    const lists = fc
      .array(fc.constantFrom(...keys), { maxLength: 12 })
      .map((orders) => orders.map((order, index) => ({ id: `i${String(index).padStart(2, '0')}`, order })));
    fc.assert(
      fc.property(lists, fc.nat(14), (items, index) => {
        const before = ids(items);
        const placed = ids(insert(items, index, 'x'));
        expect(placed.indexOf('x')).toBe(Math.min(index, items.length));
        expect(placed.filter((id) => id !== 'x')).toEqual(before);
      }),
      { seed: 7 },
    );
  });

  it('refuses keys that nothing can be placed beside', () => {
    expect(orderKeys(3).every(isOrderKey)).toBe(true);
    expect(['', '!', 'zz', 'a00'].filter(isOrderKey)).toEqual([]);
  });
});
