import type { JourneyDocument } from '../../domain/document';
import type { TableName } from '../../domain/model/tables';
import { useDocumentShallow, useJourney } from '../../state/context';

/** The document, for a component that looks at these tables only: it renders again when one of them has changed. */
export function useTables(tables: readonly TableName[]): JourneyDocument {
  const { engine } = useJourney();
  useDocumentShallow((document) => tables.map((table) => document[table] as ReadonlyMap<string, unknown>));
  return engine.store.getState().document;
}
