import path from 'node:path';
import type { Plugin } from 'vite';

/** One place of the sources that a build changes. */
export interface Rewrite {
  /** File below the root, with forward slashes. */
  readonly file: string;
  readonly find: string | RegExp;
  readonly replace: string;
}

/**
 * Changes places in the sources while they are built, never on the disk. The build fails when a place is not there any
 * more, or not exactly once: a change that silently does nothing would prove nothing.
 */
export function rewriting(name: string, rewrites: readonly Rewrite[]): Plugin {
  const done = new Set<Rewrite>();
  let root = '';
  return {
    name,
    enforce: 'pre',
    configResolved(config) {
      root = config.root;
    },
    transform(code, id) {
      const file = path
        .relative(root, id.split('?', 1)[0] ?? '')
        .split(path.sep)
        .join('/');
      let text = code;
      for (const rewrite of rewrites) {
        if (rewrite.file !== file) continue;
        const found = text.split(rewrite.find).length - 1;
        if (found !== 1) this.error(`${name}: ${file} has the place to change ${found} times: ${rewrite.find}`);
        text = text.replace(rewrite.find, () => rewrite.replace);
        done.add(rewrite);
      }
      return text === code ? null : { code: text, map: null };
    },
    buildEnd(error) {
      const missing = rewrites.filter((rewrite) => !done.has(rewrite));
      if (!error && missing.length > 0) {
        this.error(`${name}: the build has no ${missing.map(({ file }) => file).join(', ')}.`);
      }
    },
  };
}
