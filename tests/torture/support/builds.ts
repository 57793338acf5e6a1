import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { build, type Plugin } from 'vite';
import { furtherMigration } from './furtherMigration';

/** `app`: the product as it is; `next`: the same with one more migration, as the next release will have. */
export type BuildName = 'app' | 'next';

/**
 * The product's production build with further plugins. One production build is all that the browser ever sees: nothing
 * in the sources knows of these tests.
 */
export async function buildProduct(root: string, outDir: string, plugins: readonly Plugin[] = []): Promise<string> {
  rmSync(outDir, { recursive: true, force: true });
  // Whatever runs these tests as TypeScript (Vite, Vitest, Playwright) sets another one, and Vite would follow it.
  process.env.NODE_ENV = 'production';
  await build({ root, logLevel: 'error', plugins: [...plugins], build: { outDir, emptyOutDir: true } });
  return outDir;
}

export const nextRelease = (root: string, outDir: string) => buildProduct(root, outDir, [furtherMigration()]);

/** A short name for exactly these files: results of another build are not taken for results of this one. */
export function contentHash(folder: string): string {
  const hash = createHash('sha256');
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8', withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'))
    .sort();
  for (const name of names) hash.update(`${name}\0`).update(readFileSync(path.join(folder, name)));
  return hash.digest('hex').slice(0, 12);
}
