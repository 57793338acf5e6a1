import { ok, type Result } from '../../domain/result';
import { JOURNEY_FORMAT } from '../../exchange/journeyFormat';
import type { RawJourney, Workspace } from '../../state/workspace';
import { saveFile } from '../../ui/saveFile';

/** Downloads what is stored of a journey that cannot be read, row by row as it stands. Answers with the file's name. */
export async function downloadRaw(workspace: Workspace, id: string): Promise<Result<string>> {
  const raw = await workspace.readRaw(id);
  if (!raw.ok) return raw;
  const name = `journey-${id}-as-stored.json`;
  saveFile(`${JSON.stringify(rawFile(raw.value), null, 2)}\n`, name, 'application/json');
  return ok(name);
}

/** In the shape of a journey file, so that it can be mended by hand and imported again. */
function rawFile({ schemaVersion, tables: { journeys = [], ...tables } }: RawJourney) {
  const [journey, ...others] = journeys;
  const rest = others.length > 0 ? { journeys: others } : {};
  return { format: JOURNEY_FORMAT, version: schemaVersion, journey: journey ?? null, ...tables, ...rest };
}
