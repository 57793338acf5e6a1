import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { skeleton } from '../../scripts/new-record.mjs';

const read = (file: string) => readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8');
const sources = {
  tables: read('src/domain/model/tables.ts'),
  words: read('src/domain/model/words/index.ts'),
};

describe('the skeleton of a new record', () => {
  it('is its own file, one line among the tables, and its words with a line among those', () => {
    const files = skeleton('persona', 'personas', sources);
    expect(files['src/domain/model/persona.ts']).toContain("noun: ['persona', 'personas']");
    const tables = files['src/domain/model/tables.ts'] ?? '';
    expect(tables).toContain("import { personaRecord } from './persona';\n\n/** Every record type");
    expect(tables).toContain('  personas: personaRecord,\n} as const;');
    expect(files['src/domain/model/words/persona.ts']).toContain('personaWords: RecordWords<Persona>');
    const words = files['src/domain/model/words/index.ts'] ?? '';
    expect(words).toContain("import { personaWords } from './persona';\n\n/**\n * What every record");
    expect(words).toMatch(/recordWords: [^;]*\n {2}personas: personaWords,\n\};\n/);
  });

  it('is refused for what is there, and for what is no name', () => {
    expect(() => skeleton('tag', 'tags', sources)).toThrow('There are tags already.');
    expect(() => skeleton('Persona', '../x', sources)).toThrow('lower case');
  });
});
