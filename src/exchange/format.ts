import type { Clock } from '../domain/clock';
import type { JourneyDocument } from '../domain/document';
import type { Result } from '../domain/result';
import type { OpenedFile } from './readJourney';

/** What an export may use besides the document: like the domain, it has no clock of its own. */
export interface ExportContext {
  /** Milliseconds since 1970. */
  readonly now: number;
  /** Written into the file as its generator, for support; left out when not known. */
  readonly appVersion?: string;
  /** When the journey's fields were changed, for the formats that keep it; a copy without it counts as new throughout when it is merged. */
  readonly clock?: Clock;
}

/** A way out: one file beside this and one line in `formats.ts`. A format with heavy libraries imports them inside `export`. */
export interface ExportFormat {
  /** Never changes once released. Lower-case words with dashes. */
  readonly id: string;
  readonly name: string;
  /** Who it is for and what it holds, in a sentence. */
  readonly description: string;
  /** Without the dot. */
  readonly extension: string;
  readonly mimeType: string;
  /** The word in the file's name that tells it from the journey's other exports, such as “roadmap”. */
  readonly fileWord: string;
  export(document: JourneyDocument, context: ExportContext): Promise<string | Blob>;
}

/** A way in. */
export interface ImportFormat {
  readonly id: string;
  readonly name: string;
  /** Without dots. */
  readonly extensions: readonly string[];
  readonly mimeTypes: readonly string[];
  read(file: string | Uint8Array): Result<OpenedFile>;
}
