// A Vite plugin: leaves out the colours of d3. React Flow and the charts move and scale numbers only, and both come with
// ten kilobytes that mix colours, which the map's first view would have to load.

/** What stands in: it knows no colour, so that whatever is handed to it is mixed as a number or as text. */
export const STAND_IN = ['color', 'rgb', 'hsl', 'lab', 'hcl', 'cubehelix']
  .map((name) => `export function ${name}() { return null; }`)
  .join('\n');

const ID = '\0without-d3-color';

/** @returns {import('vite').Plugin} */
export function withoutD3Color() {
  return {
    name: 'throughline:without-d3-color',
    apply: 'build',
    enforce: 'pre',
    resolveId: (id) => (id === 'd3-color' ? ID : null),
    load: (id) => (id === ID ? STAND_IN : null),
  };
}
