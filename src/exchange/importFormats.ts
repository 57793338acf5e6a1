import type { ImportFormat } from './format';

const csv = {
  extensions: ['csv', 'tsv', 'txt'],
  mimeTypes: ['text/csv', 'text/tab-separated-values', 'text/plain'],
} as const;

/** Every way in. Of rows, the first whose headings fit is taken. */
export const importFormats: readonly ImportFormat[] = [
  {
    kind: 'journey',
    id: 'journey-json',
    name: 'Journey (JSON)',
    extensions: ['json'],
    mimeTypes: ['application/json'],
    read: async (file) => (await import('./readJourney')).readJourneyFile(file),
  },
  {
    kind: 'workspace',
    id: 'workspace-zip',
    name: 'Everything in one file (ZIP)',
    extensions: ['zip'],
    mimeTypes: ['application/zip'],
    read: async (file) => (await import('./readWorkspaceZip')).readWorkspaceZip(file),
  },
  {
    kind: 'rows',
    id: 'touchpoints-csv',
    name: 'Touchpoints (CSV)',
    ...csv,
    load: async () => (await import('./touchpointsCsv')).touchpointsCsv,
  },
];

/** The files of these ways in, as a file dialog wants to be told. */
export function acceptedFiles(...kinds: readonly ImportFormat['kind'][]): readonly string[] {
  const formats = importFormats.filter(({ kind }) => kinds.includes(kind));
  const endings = formats.flatMap(({ extensions }) => extensions.map((extension) => `.${extension}`));
  return [...new Set([...endings, ...formats.flatMap(({ mimeTypes }) => mimeTypes)])];
}
