// `npm run schemas`: writes the JSON Schemas of the exports into public/schema/, from the zod schemas in src/.

import { mkdir, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = new URL('../public/schema/', import.meta.url);

// Node 20 cannot import TypeScript; Vite, which is here for the build, can.
/** @type {{ module: { schemaFiles(): ReadonlyMap<string, string> } }} */
const { module } = await runnerImport('./src/exchange/schemas/index.ts', {
  root,
  configFile: false,
  logLevel: 'error',
});

await mkdir(folder, { recursive: true });
for (const [file, text] of module.schemaFiles()) {
  await writeFile(new URL(file, folder), text);
  console.log(`public/schema/${file}`);
}
