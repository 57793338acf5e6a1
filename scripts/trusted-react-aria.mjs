// A Vite plugin. React Aria empties its live region with `innerHTML = ''`, which trusted types refuse even for an empty
// text: a number field would throw on every step instead of announcing the value. `replaceChildren()` does the same.

const CLEARS = /\.innerHTML = ''/g;

/** @param {string} code */
export function withoutInnerHtml(code) {
  return code.replace(CLEARS, '.replaceChildren()');
}

/** @returns {import('vite').Plugin} */
export function trustedReactAria() {
  return {
    name: 'throughline:trusted-react-aria',
    apply: 'build',
    transform: {
      filter: { id: /[/\\]react-aria[/\\].*LiveAnnouncer\.m?js$/ },
      handler: (code) => ({ code: withoutInnerHtml(code), map: null }),
    },
  };
}
