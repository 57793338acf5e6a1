import { type ReactNode, useEffect, useRef, useState } from 'react';
import { fail } from '../../domain/result';
import { counted, isolated } from '../../domain/words';
import type { ZippedVersion } from '../../exchange/readWorkspaceZip';
import { useWorkspace } from '../../state/context';
import { toasts } from '../../ui/Toast';
import { ImportQuestionDialog } from './ImportQuestionDialog';
import { ImportRefusedDialog } from './ImportRefusedDialog';
import { ImportZipDialog, type ZipQuestion } from './ImportZipDialog';
import {
  type ChangedJourney,
  type ImportAnswer,
  type ImportOutcome,
  type ImportQuestion,
  type ImportSource,
  importJourneys,
} from './importJourneys';
import { importVersions, type VersionsOutcome } from './importVersions';
import { undoLast } from './undoImport';
import { openZip } from './zipSources';

export interface Importer {
  importFiles(files: readonly File[]): void;
  importText(text: string): void;
  /** True while files are read and stored. */
  readonly isBusy: boolean;
  /** The questions and refusals; draw it once. */
  readonly dialogs: ReactNode;
}

interface Asking {
  readonly question: ImportQuestion;
  answer(answer: ImportAnswer): void;
}

interface AskingZip {
  readonly question: ZipQuestion;
  answer(goOn: boolean): void;
}

/** What the files hold, before anything of it is stored. */
interface Found {
  readonly sources: readonly ImportSource[];
  readonly versions: readonly ZippedVersion[];
}

const nothing: ImportOutcome = { imported: [], changed: [], refused: [] };

/** Imports journeys and talks with the person about it. One journey that came in is opened; of several one is told. */
export function useImport(isShown: (id: string) => boolean, onOpen: (id: string) => void): Importer {
  const workspace = useWorkspace();
  const [asking, setAsking] = useState<Asking | null>(null);
  const [askingZip, setAskingZip] = useState<AskingZip | null>(null);
  const [outcome, setOutcome] = useState<ImportOutcome>(nothing);
  const [isBusy, setIsBusy] = useState(false);

  const ask = (question: ImportQuestion) =>
    new Promise<ImportAnswer>((resolve) => {
      setAsking({
        question,
        answer(answer) {
          setAsking(null);
          resolve(answer);
        },
      });
    });

  const tell = (told: ImportOutcome, versions: VersionsOutcome) => {
    const { imported, changed, refused } = told;
    setOutcome(told);
    for (const journey of changed) sayChanged(journey);
    const { brought, failed, problem } = versions;
    if (failed > 0) {
      const message = `${counted(failed, 'version')} could not be brought along. ${problem}`;
      toasts.show({ tone: 'warning', message, timeout: 0 });
    }
    const [first] = imported;
    if (!first) return;
    const what = imported.length === 1 ? `‘${isolated(first.title)}’` : counted(imported.length, 'journey');
    const along = brought > 0 ? `, with ${counted(brought, 'version')}` : '';
    toasts.show({ tone: 'success', message: `${what} imported${along}` });
    // What was refused is to be read first, here.
    if (imported.length === 1 && changed.length === 0 && refused.length === 0) onOpen(first.id);
  };

  // An open journey undoes by itself: the offer ends with the library.
  const offers = useRef<string[]>([]);
  useEffect(() => () => offers.current.splice(0).forEach(toasts.close), []);
  const sayChanged = ({ id, title, how, label }: ChangedJourney) => {
    const undo = async () => {
      const undone = await undoLast(workspace, id, label);
      if (undone.ok) toasts.show({ message: `‘${isolated(title)}’ is as it was before the import` });
      else toasts.show({ tone: 'warning', message: `Not undone. ${undone.error.message}` });
    };
    const message =
      how === 'merged' ? `‘${isolated(title)}’ merged with the file` : `‘${isolated(title)}’ replaced by the file`;
    const action = { label: 'Undo', onAction: () => void undo() };
    offers.current.push(toasts.show({ tone: 'success', message, action }));
  };

  const askZip = (question: ZipQuestion) =>
    new Promise<boolean>((resolve) => {
      setAskingZip({
        question,
        answer(goOn) {
          setAskingZip(null);
          resolve(goOn);
        },
      });
    });

  /** A workspace file stands for the journeys in it, if the person wants them. */
  const lookInto = async (file: File): Promise<Found> => {
    const zip = await openZip(file);
    if (!zip) return { sources: [fileSource(file)], versions: [] };
    if (!zip.ok) return { sources: [{ name: file.name, read: async () => zip }], versions: [] };
    const { sources, versions, trash, unknownVersions } = zip.value;
    const numbers = { journeys: sources.length, versions: versions.length, trash, unknownVersions };
    const goOn = await askZip({ name: file.name, ...numbers });
    return goOn ? { sources, versions } : { sources: [], versions: [] };
  };
  const lookIntoAll = async (files: readonly File[]): Promise<Found> => {
    const found: Found[] = [];
    for (const file of files) found.push(await lookInto(file));
    return { sources: found.flatMap(({ sources }) => sources), versions: found.flatMap(({ versions }) => versions) };
  };

  const run = async (find: () => Promise<Found>) => {
    if (isBusy) return;
    setIsBusy(true);
    try {
      const { sources, versions } = await find();
      const told = await importJourneys(sources, { workspace, isShown, ask });
      const ids = new Set([...told.imported, ...told.changed].map(({ id }) => id));
      tell(told, await importVersions(versions, ids, workspace));
    } finally {
      setIsBusy(false);
    }
  };

  return {
    importFiles: (files) => void run(() => lookIntoAll(files)),
    importText: (text) => void run(async () => ({ sources: [textSource(text)], versions: [] })),
    isBusy,
    dialogs: (
      <>
        <ImportQuestionDialog question={asking?.question ?? null} onAnswer={(answer) => asking?.answer(answer)} />
        <ImportZipDialog question={askingZip?.question ?? null} onAnswer={(goOn) => askingZip?.answer(goOn)} />
        <ImportRefusedDialog outcome={outcome} onClose={() => setOutcome(nothing)} />
      </>
    ),
  };
}

function fileSource(file: File): ImportSource {
  return {
    name: file.name,
    read: () =>
      reading(async () => {
        const { readJourneyBlob } = await import('../../exchange/readJourney');
        return readJourneyBlob(file);
      }),
  };
}

function textSource(text: string): ImportSource {
  return {
    name: 'the clipboard',
    read: () =>
      reading(async () => {
        const { readPaste } = await import('../../exchange/readJourney');
        return (
          readPaste(text) ??
          fail('not-a-journey', 'What was pasted is plain text, not a journey: copy the whole text of a journey file.')
        );
      }),
  };
}

/** A file that went away, a folder, or a part of the app that did not load: the reader itself never throws. */
async function reading<T>(read: () => Promise<T>) {
  try {
    return await read();
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return fail('unreadable', `The browser could not read it: ${why}`);
  }
}
