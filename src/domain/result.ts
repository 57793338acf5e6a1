/** The outcome of something that can be expected to fail: a value, or words that a person can act on. */
export type Result<T, E = Problem> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: E };

/** What went wrong, in one plain sentence, and where in the input (a path such as `stages[3].importance`; '' when it is the whole). */
export interface Problem {
  readonly code: string;
  readonly message: string;
  readonly path: string;
  /** What else is wrong with it, where several things are: a sentence each, in the order of the input. */
  readonly others?: readonly string[];
}

export function ok<T>(value: T): { readonly ok: true; readonly value: T } {
  return { ok: true, value };
}

export function fail(code: string, message: string, path = ''): { readonly ok: false; readonly error: Problem } {
  return { ok: false, error: { code, message, path } };
}
