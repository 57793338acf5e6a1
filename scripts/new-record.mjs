// `npm run new:record -- persona personas`: the skeleton of a new record. What is still missing, it names.

import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

const TABLES = 'src/domain/model/tables.ts';
const WORDS = 'src/domain/model/words/index.ts';

/**
 * The files of a new record by their path, given those that it adds lines to.
 * @param {string} singular in lower case, such as `persona`
 * @param {string} plural
 * @param {{ tables: string, words: string }} sources
 * @returns {Record<string, string>}
 */
export function skeleton(singular, plural, { tables, words }) {
  if (![singular, plural].every((name) => /^[a-z]+$/.test(name)))
    throw new Error('Two words in lower case: one, many.');
  if (tables.includes(`  ${plural}: `)) throw new Error(`There are ${plural} already.`);
  const type = singular.charAt(0).toUpperCase() + singular.slice(1);
  const record = `import { z } from '../zod';
import { id, name, order } from './fields';
import { defineRecord } from './record';

/** What it is, in a sentence. */
export const ${singular}Schema = z.strictObject({ id, order, name });

export type ${type} = z.infer<typeof ${singular}Schema>;

export const ${singular}Record = defineRecord({ schema: ${singular}Schema, noun: ['${singular}', '${plural}'], references: [] });
`;
  const own = `import type { ${type} } from '../${singular}';
import { idWords, orderWords, type RecordWords } from './record';

export const ${singular}Words: RecordWords<${type}> = {
  about: 'What it is, in a sentence.',
  fields: { id: idWords, order: orderWords, name: 'What it is called.' },
};
`;
  return {
    [`src/domain/model/${singular}.ts`]: record,
    [`src/domain/model/words/${singular}.ts`]: own,
    [TABLES]: tables
      .replace(/\n\n\/\*\* Every record type/, `\nimport { ${singular}Record } from './${singular}';$&`)
      .replace('\n} as const;', `\n  ${plural}: ${singular}Record,$&`),
    [WORDS]: words
      .replace(/\n\n\/\*\*\n \* What every record/, `\nimport { ${singular}Words } from './${singular}';$&`)
      .replace(/(recordWords: [^;]*?)\n\};/, `$1\n  ${plural}: ${singular}Words,\n};`),
  };
}

const steps = (/** @type {string} */ singular, /** @type {string} */ plural) => `What is left:
  a step in src/domain/migrations/ with its line, if journeys were written without ${plural}; a saved journey in tests/fixtures/
  commands in src/domain/commands/${plural}.ts (changesOf gives the fields of their inputs), and their lines in
    tests/helpers/randomEdits.ts and tests/domain/commands/changesOf.test.ts
  what it is and what its fields mean, in src/domain/model/words/${singular}.ts
  where people see and find it: an inspector, src/domain/searchable.ts
  npm run schemas, npx biome check --write src, npm test`;

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [singular = '', plural = ''] = process.argv.slice(2);
  const root = new URL('../', import.meta.url);
  const read = (/** @type {string} */ file) => readFile(new URL(file, root), 'utf8');
  try {
    const files = skeleton(singular, plural, { tables: await read(TABLES), words: await read(WORDS) });
    const record = `src/domain/model/${singular}.ts`;
    if (existsSync(new URL(record, root))) throw new Error(`${record} is there already.`);
    for (const [file, text] of Object.entries(files)) {
      await writeFile(new URL(file, root), text);
      console.log(file);
    }
    console.log(steps(singular, plural));
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
