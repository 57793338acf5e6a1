import { withoutCircles } from '../domain/compare/circles';
import { withoutTwinLinks } from '../domain/compare/twinLinks';
import type { JourneyDocument } from '../domain/document';
import type { TableName } from '../domain/model/tables';
import { isolated } from '../domain/words';

/** A document that holds together as one tab alone would have made it, and a sentence for each thing that had to go. */
export interface Settled {
  readonly document: JourneyDocument;
  readonly sentences: readonly string[];
}

/**
 * Settles what two tabs can make together though neither would alone: initiatives that wait for each other in a circle,
 * and two links between the same touchpoints. A person's own copy must open again; what goes depends on the rows alone.
 */
export function settled(document: JourneyDocument, pathOf: (table: TableName, id: string) => string): Settled {
  const without = withoutTwinLinks(withoutCircles(document));
  if (without === document) return { document, sentences: [] };
  const title = (id: string) => `‘${isolated(document.initiatives.get(id)?.title || id)}’`;
  const sentences: string[] = [];
  for (const { id, dependsOn } of document.initiatives.values()) {
    const kept = without.initiatives.get(id)?.dependsOn ?? [];
    for (const other of new Set(dependsOn.filter((one) => !kept.includes(one)))) {
      const path = `“${pathOf('initiatives', id)}.dependsOn”`;
      sentences.push(
        other === id
          ? `${path} goes round in a circle: ${title(id)} waits for itself; the mention will be removed.`
          : `${path} goes round in a circle: ${title(id)} waits for ${title(other)}, which waits for it in turn; the mention will be removed.`,
      );
    }
  }
  for (const { id, fromId, toId } of document.links.values()) {
    if (without.links.has(id)) continue;
    const twin = [...without.links.values()].find((one) => one.fromId === fromId && one.toId === toId);
    sentences.push(
      `“${pathOf('links', id)}” joins the same touchpoints as “${pathOf('links', twin?.id ?? '')}”; it will be left out.`,
    );
  }
  return { document: without, sentences };
}
