import type { JourneyDocument } from '../../domain/document';
import type { Repair } from '../../domain/integrity';
import { definitionOf, isTableName } from '../../domain/model/tables';
import { counted, listed } from '../../domain/words';
import { fileNameFor } from '../../exchange/fileName';
import { journeyJson } from '../../exchange/journeyJson';
import type { Damage } from '../../storage/journeys';
import { saveFile } from '../../ui/saveFile';

/** “2 rows could not be read and were left out: …” in sentences that say what was kept. */
export function sayDamage({ setAside, repairs }: Damage): string {
  const removed = repairs.filter(({ action }) => action === 'removed').length;
  const cleared = repairs.length - removed;
  const sentences: string[] = [];
  if (setAside.length > 0) {
    const one = setAside.length === 1;
    sentences.push(
      `${counted(setAside.length, 'row')} could not be read and ${one ? 'was' : 'were'} left out: ${kindsOf(setAside.map(({ table }) => table))}.`,
    );
  }
  if (removed > 0) {
    sentences.push(
      `${counted(removed, 'row')} that ${removed === 1 ? 'names' : 'name'} something missing ${removed === 1 ? 'is' : 'are'} not shown.`,
    );
  }
  if (cleared > 0)
    sentences.push(`${counted(cleared, 'mention')} of something missing ${cleared === 1 ? 'is' : 'are'} ignored.`);
  return `${sentences.join(' ')} All of it is still in the database.`;
}

export function sayRepair({ table, id, action, field, missing }: Repair): string {
  const what = `The ${nounOf(table)} “${id}” names “${missing}” in “${field}”, which is not there`;
  return action === 'removed' ? `${what}; it is not shown.` : `${what}; the mention is ignored.`;
}

/** Saves what was left out as a file, exactly as it was found. */
export function downloadDamage(damage: Damage, document: JourneyDocument, now: number): void {
  const { setAside, repairs } = damage;
  const text = JSON.stringify({ journeyId: document.id, setAside, repairs }, null, 2);
  saveFile(
    text,
    fileNameFor(document, { ...journeyJson, fileWord: 'damaged-rows' }, new Date(now)),
    'application/json',
  );
}

const UNKNOWN_KIND = ['row of an unknown kind', 'rows of an unknown kind'] as const;

function nounOf(table: string): string {
  return (isTableName(table) ? definitionOf(table).noun : UNKNOWN_KIND)[0];
}

/** “2 stages and 1 link”. */
function kindsOf(tables: readonly string[]): string {
  const kinds = [...new Set(tables)].map((table) => {
    const [one, many] = isTableName(table) ? definitionOf(table).noun : UNKNOWN_KIND;
    return counted(tables.filter((other) => other === table).length, one, many);
  });
  return listed(kinds);
}
