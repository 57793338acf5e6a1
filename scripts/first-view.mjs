// How the build divides our own code: what the first view needs comes in few files. Left alone, the bundler makes a file
// for each set of views that share something: some forty of 300 bytes, and each costs a request and packs badly.

const OURS = /[/\\]src[/\\].*\.tsx?$/;

/** Vite's own few lines with which the page's first module imports the rest. */
const PRELOAD = /vite\/preload-helper/;

/** What packages give in crumbs: a file for each icon that two views show costs more than the few that one does not need. */
export const crumbs = [
  { name: 'icons', priority: 0, test: /[/\\]lucide-react[/\\]/, minShareCount: 3 },
  {
    // With icons of the first view that one other view shows as well: it has no file of a single one.
    name: 'toggles',
    priority: 1,
    test: /[/\\](lucide-react[/\\].*[/\\](arrow-down|arrow-up|list-filter|maximize)|react-(aria|stately)(-components)?[/\\].*(ToggleButton|useToggleState|useControlledState))\.m?js$/,
  },
];

/** @typedef {Record<'importedIds' | 'dynamicallyImportedIds' | 'importers' | 'dynamicImporters', readonly string[]>} Module */
/** @typedef {(id: string) => Module | null} Modules */

/**
 * The modules of ours that a module imports, directly or not, itself included. Packages are left to the bundler: what
 * they offer in one list is not all used.
 * @param {string} from
 * @param {Modules} moduleOf
 * @returns {Set<string>}
 */
function reachedFrom(from, moduleOf) {
  const reached = new Set([from]);
  for (const id of reached) {
    for (const next of moduleOf(id)?.importedIds ?? []) if (OURS.test(next)) reached.add(next);
  }
  return reached;
}

/**
 * The groups of the build, in the order in which they take modules: `guard` for what runs before anything else may throw,
 * so that it waits for no other file; `app` for what every view needs; `shared` for what the map needs and other views
 * too. The rest is left to the bundler.
 * @param {{ main: RegExp, start: RegExp, view: RegExp }} of the page's first module, the one that starts the app, and the first view
 */
export function firstViewGroups(of) {
  /** @type {Record<string, Set<string>> | null} */
  let groups = null;
  return ['guard', 'app', 'shared'].map((name, index) => ({
    priority: 3 - index,
    // The bundler asks for it, and npm start is to be quiet.
    debugName: name,
    /** @param {string} id @param {{ getModuleInfo: Modules }} context */
    name: (id, context) => {
      if (PRELOAD.test(id)) return name === 'guard' ? name : null;
      if (!OURS.test(id)) return null;
      if (!groups) groups = divide(id, of, (one) => context.getModuleInfo(one));
      return groups[name]?.has(id) ? name : null;
    },
  }));
}

/**
 * Every module of ours, found from any one by going back and forth.
 * @param {string} from
 * @param {Modules} moduleOf
 * @returns {string[]}
 */
function everyModule(from, moduleOf) {
  const all = new Set([from]);
  for (const id of all) {
    const info = moduleOf(id);
    const lists = [info?.importedIds, info?.dynamicallyImportedIds, info?.importers, info?.dynamicImporters];
    for (const next of lists.flatMap((list) => list ?? [])) if (OURS.test(next)) all.add(next);
  }
  return [...all];
}

/**
 * @param {string} from any module of ours
 * @param {{ main: RegExp, start: RegExp, view: RegExp }} of
 * @param {Modules} moduleOf
 */
function divide(from, { main, start, view }, moduleOf) {
  const all = everyModule(from, moduleOf);
  const [mainId, startId, viewId] = [main, start, view].map((pattern) => all.find((id) => pattern.test(id)));
  if (!mainId || !startId || !viewId) {
    throw new Error('The first view was not found: correct the patterns in vite.config.ts.');
  }
  const guard = reachedFrom(mainId, moduleOf);
  const app = reachedFrom(startId, moduleOf);
  const later = all
    .flatMap((id) => moduleOf(id)?.dynamicallyImportedIds ?? [])
    .filter((id) => OURS.test(id) && id !== viewId && id !== startId);
  const others = new Set(later.flatMap((id) => [...reachedFrom(id, moduleOf)]));
  const shared = [...reachedFrom(viewId, moduleOf)].filter((id) => !app.has(id) && others.has(id));
  guard.delete(mainId);
  return { guard, app: new Set([...app].filter((id) => !guard.has(id))), shared: new Set(shared) };
}

/**
 * A Vite plugin: the page asks for the files that start the app with the first one, which runs before them and would
 * otherwise be the first to name them.
 * @param {RegExp} start the module that starts the app
 * @returns {import('vite').Plugin}
 */
export function startAhead(start) {
  return {
    name: 'throughline:start-ahead',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: (html, { bundle = {} }) => {
        const chunks = Object.values(bundle).filter((output) => output.type === 'chunk');
        const files = new Set(
          chunks.filter(({ moduleIds }) => moduleIds.some((id) => start.test(id))).map(({ fileName }) => fileName),
        );
        for (const file of files) {
          for (const next of chunks.find(({ fileName }) => fileName === file)?.imports ?? []) files.add(next);
        }
        return [...files]
          .filter((file) => !html.includes(file))
          .map((file) => ({
            tag: 'link',
            attrs: { rel: 'modulepreload', crossorigin: true, href: `./${file}` },
            injectTo: 'head',
          }));
      },
    },
  };
}
