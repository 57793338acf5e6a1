import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** A file of src/ as the rules see it. `file` is relative to src/, with forward slashes. */
export interface Source {
  file: string;
  text: string;
}

/** Every file below `root` that people write: TypeScript and CSS. */
export function readSources(root: string): Source[] {
  return readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(tsx?|css)$/.test(name))
    .map((name) => ({ file: name.split(path.sep).join('/'), text: readFileSync(path.join(root, name), 'utf8') }))
    .sort((a, b) => a.file.localeCompare(b.file));
}

const COMMENT_OR_TEXT = /\/\*[\s\S]*?\*\/|\/\/[^\n]*|'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"|`(?:\\.|[^`\\])*`/g;

/** As many spaces, line breaks kept, so that what follows keeps its line number. */
export const blank = (text: string) => text.replace(/[^\n]/g, ' ');

/**
 * The text with comments blanked, so that prose is not taken for code; line numbers stay. Quoted text goes too unless
 * it is asked for. Templates stay: they hold code.
 */
export function withoutComments(text: string, { keepQuoted }: { keepQuoted: boolean }): string {
  return text.replace(COMMENT_OR_TEXT, (match) => {
    const kept = match.startsWith('`') || (keepQuoted && !match.startsWith('/'));
    return kept ? match : blank(match);
  });
}

/** What a file imports, each specifier as written: import and export lines, import(), and CSS `@import` and `composes`. */
export function importsOf({ file, text }: Source): string[] {
  const code = withoutComments(text, { keepQuoted: true });
  const patterns = file.endsWith('.css')
    ? [/@import\s+(?:url\()?['"]([^'"]+)['"]/g, /\bcomposes:[^;]*?\sfrom\s+['"]([^'"]+)['"]/g]
    : [
        /^\s*(?:import|export)\b[^'"`;]*?\bfrom\s*['"]([^'"]+)['"]/gm,
        /^\s*import\s*['"]([^'"]+)['"]/gm,
        /\bimport\s*\(\s*['"`]([^'"`]+)['"`]/g,
      ];
  return patterns.flatMap((pattern) => [...code.matchAll(pattern)].map((match) => match[1] ?? ''));
}
