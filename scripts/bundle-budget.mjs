// A Vite plugin: after a production build it prints the JavaScript that opening the map downloads, and fails the build
// when that outgrows its budget. Charts, presenting and file formats load on demand and do not count.

import { gzipSync } from 'node:zlib';

/**
 * The parts of a Rollup output chunk that the sum needs.
 * @typedef {object} Chunk
 * @property {'chunk'} type
 * @property {string} fileName
 * @property {string} code
 * @property {boolean} isEntry
 * @property {boolean} isDynamicEntry
 * @property {string | null} facadeModuleId the module that the chunk stands for, if it stands for one
 * @property {string[]} moduleIds
 * @property {string[]} imports static imports, as file names
 */

/**
 * The chunks that the browser needs before a route shows: the entry, the route's own dynamic chunks, and all that
 * these import statically.
 * @param {Record<string, Chunk | { type: 'asset' }>} bundle by file name
 * @param {RegExp} route matches the path of the module that the app imports dynamically to show the route
 * @returns {Chunk[]}
 * @throws {Error} when no chunk belongs to the route, because a sum without it would always be within budget
 */
export function initialChunks(bundle, route) {
  const chunks = Object.values(bundle).filter((output) => output.type === 'chunk');
  const isRoute = (/** @type {string | null} */ id) => id !== null && route.test(id.replaceAll('\\', '/'));
  const queue = chunks.filter((chunk) => chunk.isEntry || (chunk.isDynamicEntry && isRoute(chunk.facadeModuleId)));
  /** @type {Set<Chunk>} */
  const needed = new Set();
  for (let chunk = queue.pop(); chunk; chunk = queue.pop()) {
    if (needed.has(chunk)) continue;
    needed.add(chunk);
    for (const name of chunk.imports) {
      const imported = bundle[name];
      if (imported?.type === 'chunk') queue.push(imported);
    }
  }
  if (![...needed].some((chunk) => chunk.moduleIds.some(isRoute))) {
    throw new Error(`No chunk of the build holds the route ${route}: correct the pattern in vite.config.ts.`);
  }
  return [...needed];
}

/** @param {number} bytes */
const kilobytes = (bytes) => (bytes / 1000).toFixed(1);

/**
 * @param {{ name: string, route: RegExp, limit: number }} budget limit in bytes, gzipped; name: for the printed line
 * @returns {import('vite').Plugin}
 */
export function bundleBudget({ name, route, limit }) {
  /** @type {(line: string) => void} */
  let say = console.log;
  let isMinified = true;
  return {
    name: 'throughline:bundle-budget',
    apply: 'build',
    configResolved({ logger, build }) {
      // Quiet where the build is: `npm start` says only where the page is.
      say = (line) => logger.info(line);
      isMinified = build.minify !== false;
    },
    // Not earlier: only what is written has its final names, imports and minified code.
    writeBundle(_options, bundle) {
      // A build to be read in a profiler is nothing that anybody downloads.
      if (!isMinified) return;
      const sizes = initialChunks(/** @type {Record<string, Chunk | { type: 'asset' }>} */ (bundle), route)
        .map((chunk) => ({ file: chunk.fileName, bytes: gzipSync(chunk.code, { level: 9 }).length }))
        .sort((a, b) => b.bytes - a.bytes);
      const total = sizes.reduce((sum, { bytes }) => sum + bytes, 0);
      for (const { file, bytes } of sizes) say(`  ${kilobytes(bytes).padStart(6)} kB  ${file}`);
      const line = `Initial JavaScript of the ${name} route: ${kilobytes(total)} kB gzipped, budget ${kilobytes(limit)} kB.`;
      if (total > limit) throw new Error(`${line} It is over: load what the first view does not need on demand.`);
      say(line);
    },
  };
}
