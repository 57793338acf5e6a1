// A Vite plugin: two places of React Aria that this product cannot live with, mended while it is built. The tests find
// both in the installed package, so that an upgrade which moves or mends them is seen.

/**
 * @typedef {object} Mend
 * @property {RegExp} file
 * @property {(code: string) => string} mend returns the code as it is where there is nothing to mend
 */

/** @type {Readonly<Record<'liveRegion' | 'transitions', Mend>>} */
export const MENDS = {
  // It empties its live region with `innerHTML = ''`, which trusted types refuse even for an empty text: a combo box
  // or a table would throw instead of announcing what was chosen or sorted. `replaceChildren()` does the same.
  liveRegion: {
    file: /[/\\]react-aria[/\\].*LiveAnnouncer\.m?js$/,
    mend: (code) => code.replace(/\.innerHTML = ''/g, '.replaceChildren()'),
  },
  // It keeps elements in a list while they are in transition. Of one that leaves the page meanwhile it hears of the first
  // cancelled property only, and keeps it, with the whole view around it, for ever: an hour of changing views cost 40 MB.
  transitions: {
    file: /[/\\]react-aria[/\\].*runAfterTransition\.m?js$/,
    mend: (code) => code.replace(/(addEventListener\('transitioncancel', [\w$]+), \{\s*once: true\s*\}/, '$1'),
  },
};

/** @returns {import('vite').Plugin[]} */
export function mendedReactAria() {
  return Object.entries(MENDS).map(([name, { file, mend }]) => ({
    name: `throughline:mended-react-aria:${name}`,
    apply: 'build',
    transform: { filter: { id: file }, handler: (code) => ({ code: mend(code), map: null }) },
  }));
}
