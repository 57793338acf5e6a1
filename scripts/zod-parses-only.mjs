// A Vite plugin: takes from zod what describes schemas as JSON Schema. The product parses with zod and never describes;
// `npm run schemas` does, and that is no build. Each of zod's schemas refers to its describer, so no bundler can leave
// them out by itself: 4 kB of every first visit.

const DESCRIBERS = /^\s*inst\._zod\.processJSONSchema = .*processors\.\w+\(inst, ctx, json, params\);$/gm;
const METHOD = /^\s*toJSONSchema\(params\) \{\s*return createToJSONSchemaMethod\(this, \{\}\)\(params\);\s*\},$/m;
const STANDARD =
  /^\s*jsonSchema: \{\s*input: create\w+\(this, "input"\),\s*output: create\w+\(this, "output"\),\s*\},$/m;

/**
 * zod's own `classic/schemas.js` without its describers.
 * @param {string} code
 * @throws {Error} when zod is written differently from what is looked for, so that the saving does not end unnoticed
 */
export function withoutDescribers(code) {
  if (!code.match(DESCRIBERS) || !METHOD.test(code) || !STANDARD.test(code)) {
    throw new Error('zod has changed: correct the patterns in scripts/zod-parses-only.mjs.');
  }
  return code.replace(DESCRIBERS, '').replace(METHOD, '').replace(STANDARD, '');
}

/** @returns {import('vite').Plugin} */
export function zodParsesOnly() {
  return {
    name: 'throughline:zod-parses-only',
    apply: 'build',
    transform: {
      filter: { id: /[/\\]zod[/\\]v4[/\\]classic[/\\]schemas\.js$/ },
      handler: (code) => ({ code: withoutDescribers(code), map: null }),
    },
  };
}
