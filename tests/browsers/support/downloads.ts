import { readdirSync, statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { SavedFile } from './driver';

const PATIENCE = 30_000;

/** Waits for the next file in a folder into which a browser saves: whole, and under its own name. */
export function downloadsIn(folder: string): () => Promise<SavedFile> {
  return async () => {
    const before = new Set(readdirSync(folder));
    const deadline = Date.now() + PATIENCE;
    while (Date.now() < deadline) {
      const names = readdirSync(folder);
      const name = names.find((one) => !before.has(one) && !one.endsWith('.part'));
      // While a part of it lies beside it, the file is a placeholder of its name.
      const isWhole = name !== undefined && !names.some((one) => one.endsWith('.part'));
      // A browser may rename what it saves between the listing and this look.
      const size = isWhole ? statSync(path.join(folder, name), { throwIfNoEntry: false })?.size : undefined;
      if (name && size) return { name, text: await readFile(path.join(folder, name), 'utf8') };
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    throw new Error('No file was saved.');
  };
}
