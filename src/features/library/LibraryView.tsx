import { FileInput } from 'lucide-react';
import { lazy, type ReactNode, Suspense, useEffect, useRef, useState } from 'react';
import { useLocation } from 'wouter';
import type { Template } from '../../domain/catalogue/templates';
import { ok, type Result } from '../../domain/result';
import { acceptedFiles } from '../../exchange/importFormats';
import { JOURNEY_FORMAT } from '../../exchange/journeyFormat';
import { useActions } from '../../state/actionRegistry';
import { useWorkspace } from '../../state/context';
import { journeyPath } from '../../state/routes';
import type { RawJourney, Workspace } from '../../state/workspace';
import { FileButton } from '../../ui/FileButton';
import { FileDropZone } from '../../ui/FileDropZone';
import { Spinner } from '../../ui/Spinner';
import { saveFile } from '../../ui/saveFile';
import { toasts } from '../../ui/Toast';
import type { Sorting } from './arrange';
import { FirstJourney } from './FirstJourney';
import { JourneyGrid } from './JourneyGrid';
import { journeyActionList } from './journeyActions';
import { LibraryHeader } from './LibraryHeader';
import styles from './LibraryView.module.css';
import { ListHead } from './ListHead';
import { libraryActions } from './libraryActions';
import { NewJourney } from './NewJourney';
import { useImport } from './useImport';
import { useJourneyTarget } from './useJourneyTarget';
import { useLibrary } from './useLibrary';
import { useRename } from './useRename';

const LibraryUnread = lazy(() => import('./LibraryUnread').then((m) => ({ default: m.LibraryUnread })));

/** All journeys of this browser: find one, open it, start one, bring one in. `tools` are the buttons that every screen has. */
export function LibraryView({ tools }: { tools?: ReactNode }) {
  const workspace = useWorkspace();
  const [, navigate] = useLocation();
  const [search, setSearch] = useState('');
  const [sorting, setSorting] = useState<Sorting>('changed');
  const [isChoosing, setIsChoosing] = useState(false);
  const searchField = useRef<HTMLInputElement>(null);
  const fileButton = useRef<HTMLButtonElement>(null);
  const grid = useRef<HTMLDivElement>(null);
  const { records, shown, problem, reader } = useLibrary(search, sorting);
  const rename = useRename();
  const open = (id: string) => navigate(journeyPath(id, 'map'));
  const { target, onDrawn } = useJourneyTarget({ grid, shown, reader, onOpen: open, onRename: rename.start });
  const importer = useImport((id) => records?.some((record) => record.id === id) ?? false, open);

  useActions(journeyActionList, target);
  useActions(libraryActions, {
    sorting,
    sort: setSorting,
    startNew: () => setIsChoosing(true),
    chooseFiles: () => fileButton.current?.click(),
    search: () => searchField.current?.focus(),
  });
  useEffect(() => {
    document.title = 'Throughline';
  }, []);

  const startFrom = async (template: Template) => {
    const created = await workspace.create(template.build({ newId: workspace.newId, now: workspace.now() }));
    if (created.ok) open(created.value);
    else toasts.show({ tone: 'danger', message: `No journey was created. ${created.error.message}` });
  };
  const salvage = async (id: string) => {
    const saved = await downloadRaw(workspace, id);
    if (saved.ok) toasts.show({ tone: 'success', message: `${saved.value} downloaded` });
    else toasts.show({ tone: 'danger', message: `Nothing could be downloaded. ${saved.error.message}` });
  };

  const isEmpty = records?.length === 0;
  const importButton = (
    <FileButton
      ref={fileButton}
      icon={importer.isBusy ? <Spinner label="Importing" /> : <FileInput aria-hidden />}
      accept={acceptedFiles('journey', 'workspace')}
      allowsMultiple
      onFiles={importer.importFiles}
    >
      Import
    </FileButton>
  );

  return (
    <FileDropZone
      className={styles.library}
      label="Drop journey files to import them"
      onFiles={importer.importFiles}
      onText={isChoosing ? undefined : importer.importText}
    >
      <LibraryHeader
        search={search}
        onSearch={setSearch}
        searchRef={searchField}
        canSearch={!isEmpty}
        importButton={importButton}
        tools={tools}
        onNew={() => setIsChoosing(true)}
      />
      <main className={styles.main}>
        {problem !== null && (
          <Suspense>
            <LibraryUnread problem={problem} onChoose={startFrom} />
          </Suspense>
        )}
        {isEmpty && <FirstJourney onChoose={startFrom} />}
        {records !== null && !isEmpty && (
          <div className={styles.list}>
            <ListHead
              total={records.length}
              shown={shown.length}
              search={search}
              onClearSearch={() => setSearch('')}
              sorting={sorting}
              onSort={setSorting}
            />
            {shown.length > 0 && (
              <JourneyGrid
                gridRef={grid}
                records={shown}
                reader={reader}
                target={target}
                rename={rename}
                onSalvage={salvage}
                onDrawn={onDrawn}
              />
            )}
          </div>
        )}
      </main>
      <NewJourney isOpen={isChoosing} onOpenChange={setIsChoosing} onChoose={startFrom} />
      {importer.dialogs}
    </FileDropZone>
  );
}

/** Downloads what is stored of a journey that cannot be read, row by row as it stands. Answers with the file's name. */
async function downloadRaw(workspace: Workspace, id: string): Promise<Result<string>> {
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
