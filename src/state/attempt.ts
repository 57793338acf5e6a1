import { ok, type Result } from '../domain/result';
import { storageProblem } from '../storage/errors';

/** Runs what may fail in storage; answers with a Result, never throws. */
export async function attempt<T>(task: () => Promise<T>): Promise<Result<T>> {
  try {
    return ok(await task());
  } catch (error) {
    return { ok: false, error: storageProblem(error) };
  }
}
