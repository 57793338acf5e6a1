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
export function derive<T, R extends TableName>(
  tables: readonly R[],
  compute: (document: JourneyDocument) => T,
): (document: Pick<JourneyDocument, R>) => T {
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
    // Whoever has no more than these tables may ask, too.
    node.result ??= { value: compute(document as JourneyDocument) };
    return node.result.value;
  };
}
