import type { Clock, Stamps } from '../../../src/domain/clock';
import type { JourneyDocument } from '../../../src/domain/document';
import { rowKey } from '../../../src/domain/model/tables';
import { applyPatch, changedFields, type Patch } from '../../../src/domain/patch';
import { type Roll, randomEdit } from '../../helpers/randomEdits';

/** A copy of a journey that counts its commits, as the database does. */
export interface Copy {
  readonly document: JourneyDocument;
  readonly clock: Clock;
}

export function copyOf(document: JourneyDocument): Copy {
  return { document, clock: { seq: 0, stamps: new Map() } };
}

/** The copy after one commit. */
export function committed({ document, clock }: Copy, patch: Patch): Copy {
  const seq = clock.seq + 1;
  const stamps = new Map<string, Stamps>(clock.stamps);
  for (const { table, id, before, after } of patch) {
    const key = rowKey(table, id);
    if (!after) stamps.delete(key);
    else if (!before) stamps.set(key, { id: seq });
    else {
      const fields = changedFields(before, after).map((field) => [field, seq] as const);
      stamps.set(key, { ...stamps.get(key), ...Object.fromEntries(fields) });
    }
  }
  return { document: applyPatch(document, patch), clock: { seq, stamps } };
}

/** The copy after a session of random edits; new rows are called after `prefix`. */
export function afterSession(copy: Copy, session: readonly Roll[], prefix: string): Copy {
  let count = 0;
  let current = copy;
  for (const roll of session) {
    const edit = randomEdit(current.document, roll, () => `${prefix}${++count}`);
    if (edit && edit.patch.length > 0) current = committed(current, edit.patch);
  }
  return current;
}
