import type { JourneyDocument } from '../../document';

/** What a template may use from outside: ids and time are passed in. */
export interface TemplateContext {
  newId(): string;
  /** Milliseconds since 1970. */
  readonly now: number;
}

/** A journey to start from: one file or folder beside this, and one line in `index.ts`. */
export interface Template {
  readonly id: string;
  readonly name: string;
  /** What one gets, in a sentence. */
  readonly description: string;
  /** A new journey, complete and valid; the same at each call but for ids and time. */
  build(context: TemplateContext): JourneyDocument;
}
