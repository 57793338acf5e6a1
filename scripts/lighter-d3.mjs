// A Vite plugin: leaves out two parts of d3 that the map's first view would have to load. Its colours: React Flow and the
// charts move and scale numbers only. Its transitions: the map moves itself (`glide`), and React Flow is asked for none.

/** What stands in for d3-color: it knows no colour, so that whatever is handed to it is mixed as a number or as text. */
export const COLOUR = ['color', 'rgb', 'hsl', 'lab', 'hcl', 'cubehelix']
  .map((name) => `export function ${name}() { return null; }`)
  .join('\n');

/** What stands in for d3-transition: nothing runs that could be interrupted, and whoever asks for a transition is told. */
export const TRANSITION = [
  "import { selection } from 'd3-selection';",
  'export function interrupt() {}',
  'selection.prototype.interrupt = function () { return this; };',
  'selection.prototype.transition = function () { throw new Error("Set the viewport without a duration."); };',
].join('\n');

/** @type {Readonly<Record<string, string>>} */
const standIns = { 'd3-color': COLOUR, 'd3-transition': TRANSITION };
const PREFIX = '\0lighter:';

/** @returns {import('vite').Plugin} */
export function lighterD3() {
  return {
    name: 'throughline:lighter-d3',
    apply: 'build',
    enforce: 'pre',
    resolveId: (id) => (id in standIns ? PREFIX + id : null),
    load: (id) => standIns[id.slice(PREFIX.length)] ?? null,
  };
}
