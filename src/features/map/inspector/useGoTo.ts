import { useJourney } from '../../../state/context';
import type { RowRef } from '../../../state/session';

/** Selects a row, which the map shows and the inspector opens. */
export function useGoTo(): (table: RowRef['table'], id: string) => void {
  const { session } = useJourney();
  return (table, id) => session.setState({ selection: [{ table, id }] });
}
