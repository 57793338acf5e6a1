import type { JourneyDocument } from '../document';
import type { TableName } from '../model/tables';

interface Node<T> {
  readonly next: WeakMap<object, Node<T>>;
  result?: { readonly value: T };
}

/**
 * A function of the document that computes anew only when one of the named tables changed. Tables are immutable, so
 * their identity says so; results live as long as the tables they came from. Name the tables that change least first.
 */
export function derive<T>(
  tables: readonly TableName[],
  compute: (document: JourneyDocument) => T,
): (document: JourneyDocument) => T {
  const root: Node<T> = { next: new WeakMap() };
  return (document) => {
    let node = root;
    for (const table of tables) {
      let next = node.next.get(document[table]);
      if (!next) {
        next = { next: new WeakMap() };
        node.next.set(document[table], next);
      }
      node = next;
    }
    node.result ??= { value: compute(document) };
    return node.result.value;
  };
}
