import type { Clock } from '../domain/clock';
import type { CommandContext } from '../domain/commands/command';
import type { JourneyDocument } from '../domain/document';
import type { Patch } from '../domain/patch';
import type { Result } from '../domain/result';
import type { OpenedFile } from './readJourney';
import type { WorkspaceZip } from './readWorkspaceZip';

/** What an export may use besides the document: like the domain, it has no clock of its own. */
export interface ExportContext {
  /** Milliseconds since 1970. */
  readonly now: number;
  /** Written into the file as its generator, for support; left out when not known. */
  readonly appVersion?: string;
  /** When the journey's fields were changed, for the formats that keep it; a copy without it counts as new throughout when it is merged. */
  readonly clock?: Clock;
  /** The options that a person chose, by the id of the choice; a choice that is missing takes its first option. */
  readonly chosen?: Readonly<Record<string, string>>;
}

/** Something that a person may choose about a file, from two options or more. */
export interface ExportChoice {
  readonly id: string;
  readonly label: string;
  readonly options: readonly { readonly id: string; readonly label: string }[];
  /** The option that suits a language, as BCP 47 names it; without it the first one does. */
  suits?(language: string): string;
}

/** What a file is to people: text that they can read and copy as such, or a picture. */
export type ExportKind = 'text' | 'picture';

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
  readonly kind: ExportKind;
  /** The word in the file's name that tells it from the journey's other exports, such as “roadmap”. */
  readonly fileWord: string;
  readonly choices?: readonly ExportChoice[];
  export(document: JourneyDocument, context: ExportContext): Promise<string | Blob>;
}

interface FileKind {
  /** Never changes once released. Lower-case words with dashes. */
  readonly id: string;
  readonly name: string;
  /** Without dots. */
  readonly extensions: readonly string[];
  readonly mimeTypes: readonly string[];
}

/** A way in: a whole journey, all of them in one file, or rows for the open journey. What reads a file loads on demand. */
export type ImportFormat = JourneyImport | WorkspaceImport | RowsImport;

export interface JourneyImport extends FileKind {
  readonly kind: 'journey';
  read(file: string | Uint8Array): Promise<Result<OpenedFile>>;
}

export interface WorkspaceImport extends FileKind {
  readonly kind: 'workspace';
  read(file: Uint8Array): Promise<Result<WorkspaceZip>>;
}

export interface RowsImport extends FileKind {
  readonly kind: 'rows';
  load(): Promise<RowsReader>;
}

/** What makes rows of the open journey from those of a table: one file per kind of table. All of it is pure but `read`. */
export interface RowsReader {
  /** The headings that it needs, as the end of a sentence. */
  readonly needs: string;
  /** Whether it asks what the columns are where no headings say so. */
  readonly asksForColumns: boolean;
  read(file: Uint8Array): Promise<Result<Table>>;
  /** Whether the headings are those of its tables. */
  sniff(table: Table): boolean;
  /** What the columns become, and what only a person can say: an answer may bring another question. */
  plan(document: JourneyDocument, table: Table, said: Said): Result<RowsPlan>;
  /** One edit, given the answers. Refuses in a sentence, or makes all of it. */
  patch(document: JourneyDocument, table: Table, said: Said, context: CommandContext): Result<PlannedRows>;
}

/** What a person has said of a table. */
export interface Said {
  /** An answer that is missing is the suggested one. */
  readonly answers: Answers;
  /** The stage that the table was pasted at or dropped on, where it was: rows that name none go there. */
  readonly stageId: string | null;
}

export interface Table {
  readonly headings: readonly string[];
  readonly rows: readonly TableRow[];
}

export interface TableRow {
  /** As a spreadsheet numbers it: the headings are row 1. */
  readonly number: number;
  readonly cells: readonly string[];
}

export interface RowsPlan {
  readonly columns: readonly {
    readonly heading: string /** Null when it is not used. */;
    readonly becomes: string | null;
  }[];
  readonly questions: readonly RowsQuestion[];
}

export interface RowsQuestion {
  readonly id: string;
  readonly label: string;
  readonly options: readonly { readonly id: string; readonly label: string }[];
  readonly suggested: string;
}

/** The chosen option of each question, by the question’s id. */
export type Answers = Readonly<Record<string, string>>;

export interface PlannedRows {
  /** Names the undo step. */
  readonly label: string;
  readonly patch: Patch;
  /** What comes, as the first of its columns names it. */
  readonly preview: { readonly columns: readonly string[]; readonly rows: readonly (readonly string[])[] };
  /** What is made beside, left out or not understood, a sentence each. */
  readonly remarks: readonly string[];
}
