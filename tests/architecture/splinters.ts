import path from 'node:path';
import { importsOf, type Source } from './sources';

/** A file with fewer lines has to be used by two, or tested or loaded by itself. */
const LEAST_LINES = 36;

/** Small files that one other file uses and that keep a name, each with the reason. */
export const ON_PURPOSE: Readonly<Record<string, string>> = {
  'app/shell/SaveStatus.tsx': 'the twin of ChangedInOtherTab.tsx, which comes later and shares its style',
  'domain/catalogue/channels/questions.ts': 'one file per group of the catalogue',
  'domain/migrations/tags.ts': 'one file per step',
  'features/map/actions/links.ts': 'one file per group of actions',
  'features/map/actions/moving.tsx': 'one file per group of actions',
  'features/roadmap/editor/ReasonsPart.tsx': 'one file per part of the editor',
  'features/map/kinds/link/linkMenu.tsx': 'one menu per kind of thing',
  'features/map/kinds/link/ConnectionLine.tsx': 'Canvas.tsx is full',
  'features/map/palette/useStageChoice.ts': 'a question that the palette asks in two places',
  'state/trash.ts': 'the twin of versions.ts, which is longer',
  'storage/gzip.ts': 'how streams of browsers have to be read',
  'storage/strictFactory.ts': 'what Dexie does with a newer database',
};

/**
 * Files of the product that are too small to stand alone: one other file of it imports them, and no test does.
 * What is loaded on demand stands alone, as do entries of a list.
 */
export function splinters(sources: readonly Source[], others: readonly Source[]): string[] {
  const files = new Map(sources.map((source) => [source.file, source]));
  const users = new Map<string, string[]>();
  const loaded = new Set<string>();
  for (const source of [...sources, ...others])
    for (const specifier of importsOf(source)) {
      const file = found(files, source.file, specifier);
      if (!file) continue;
      users.set(file, [...(users.get(file) ?? []), source.file]);
      if (source.text.includes(`import('${specifier}')`)) loaded.add(file);
    }
  return sources.flatMap(({ file, text }) => {
    const [user, ...more] = users.get(file) ?? [];
    const isSmall = /\.tsx?$/.test(file) && text.trimEnd().split('\n').length < LEAST_LINES;
    const isAlone = loaded.has(file) || !user || more.length > 0 || !files.has(user) || user.endsWith('/index.ts');
    return isSmall && !isAlone ? [file] : [];
  });
}

function found(files: ReadonlyMap<string, Source>, from: string, specifier: string): string | undefined {
  if (!specifier.startsWith('.')) return undefined;
  // Tests stand beside src/.
  const target = path.posix.join(path.posix.dirname(from), specifier).replace(/^\.\.\/src\//, '');
  return ['', '.ts', '.tsx', '/index.ts'].map((end) => target + end).find((file) => files.has(file));
}
