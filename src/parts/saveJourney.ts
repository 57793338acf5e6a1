import { fail, type Result } from '../domain/result';
import { type CopyMade, noteCopies } from '../state/copies';
import type { Workspace } from '../state/workspace';
import { saveFile } from '../ui/saveFile';
import { toasts } from '../ui/Toast';

/** Downloads a stored journey as the file that import reads without loss, notes the copy, and says so. Answers whether it was downloaded. */
export async function saveJourney(workspace: Workspace, id: string): Promise<boolean> {
  const made = await makeFile(workspace, id);
  if (!made.ok) {
    toasts.show({ tone: 'danger', message: `No copy was saved. ${made.error.message}` });
    return false;
  }
  const { text, name, mimeType, seq } = made.value;
  saveFile(text, name, mimeType);
  tellSaved(`${name} downloaded`, await noteSaved(workspace, 'file', [{ journeyId: id, seq }]));
  return true;
}

/** Notes copies that have left as a file. They are there even if that fails: the answer is what to warn of, else null. */
export async function noteSaved(
  workspace: Pick<Workspace, 'access' | 'now'>,
  kind: 'file' | 'workspace',
  copies: readonly CopyMade[],
): Promise<string | null> {
  const noted = await noteCopies(workspace, kind, copies);
  return noted.ok ? null : `It could not be noted as a copy: ${noted.error.message}`;
}

/** Says that a file was saved, with the warning where there is one. */
export function tellSaved(message: string, warning: string | null): void {
  if (warning === null) toasts.show({ tone: 'success', message });
  else toasts.show({ tone: 'warning', message: `${message}. ${warning}`, timeout: 0 });
}

interface MadeFile {
  readonly text: string;
  readonly name: string;
  readonly mimeType: string;
  readonly seq: number;
}

async function makeFile(workspace: Workspace, id: string): Promise<Result<MadeFile>> {
  const read = await workspace.readWithClock(id);
  if (!read.ok) return read;
  const { document, clock } = read.value;
  try {
    const [{ journeyJson, journeyText }, { fileNameFor }] = await Promise.all([
      import('../exchange/journeyJson'),
      import('../exchange/fileName'),
    ]);
    const now = workspace.now();
    const name = fileNameFor(document, journeyJson, new Date(now));
    return {
      ok: true,
      value: { text: journeyText(document, { now, clock }), name, mimeType: journeyJson.mimeType, seq: clock.seq },
    };
  } catch (error) {
    return fail('unmade', `The file could not be made: ${error instanceof Error ? error.message : String(error)}`);
  }
}
