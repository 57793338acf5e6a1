import type { Plugin } from 'vite';
import { rewriting } from './rewrite';

/** What the further step adds to the notes of every touchpoint, so that a step taken twice shows. */
export const MIGRATED = ' · migrated';

const FILE = 'src/domain/migrations/migrations.ts';

const step = `{
  version: released.length + 2,
  description: 'Notes say that they were migrated.',
  migrate: (tables) => ({
    ...tables,
    touchpoints: (tables.touchpoints ?? []).map((row: any) => ({ ...row, notes: (row.notes ?? '') + '${MIGRATED}' })),
  }),
}`;

/** The list of migrations with one more step. */
export function furtherMigration(): Plugin {
  return rewriting('further-migration', [
    {
      file: FILE,
      find: 'export const migrations: readonly Migration[] =',
      replace: 'const released: readonly Migration[] =',
    },
    {
      file: FILE,
      find: 'export const SCHEMA_VERSION',
      replace: `export const migrations: readonly Migration[] = [...released, ${step}];\nexport const SCHEMA_VERSION`,
    },
  ]);
}
