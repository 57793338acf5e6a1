import { ArrowUpDown, FileInput, FilePlus2, Search } from 'lucide-react';
import type { Action } from '../../state/actions';
import { type Sorting, sortingLabels, sortings } from './arrange';

/** What can be done in the library as a whole. */
export interface LibraryCommands {
  startNew(): void;
  chooseFiles(): void;
  search(): void;
  sort(sorting: Sorting): void;
  /** How the journeys are sorted now. */
  readonly sorting: Sorting;
}

export const newJourney: Action<LibraryCommands> = {
  id: 'library.new',
  label: 'New journey',
  group: 'Edit',
  shortcuts: ['Alt+KeyN'],
  icon: <FilePlus2 aria-hidden />,
  run: (library) => library.startNew(),
};

export const importFiles: Action<LibraryCommands> = {
  id: 'library.import',
  label: 'Import journeys',
  group: 'Edit',
  shortcuts: ['$mod+o'],
  icon: <FileInput aria-hidden />,
  run: (library) => library.chooseFiles(),
};

const searchJourneys: Action<LibraryCommands> = {
  id: 'library.search',
  label: 'Search journeys',
  group: 'Go to',
  shortcuts: ['$mod+f'],
  icon: <Search aria-hidden />,
  run: (library) => library.search(),
};

const sortActions = sortings.map(
  (sorting): Action<LibraryCommands> => ({
    id: `library.sort.${sorting}`,
    label: `Sort by ${sortingLabels[sorting].toLowerCase()}`,
    group: 'Go to',
    icon: <ArrowUpDown aria-hidden />,
    isEnabled: (library) => library.sorting !== sorting,
    run: (library) => library.sort(sorting),
  }),
);

export const libraryActions: readonly Action<LibraryCommands>[] = [
  newJourney,
  importFiles,
  searchJourneys,
  ...sortActions,
];
