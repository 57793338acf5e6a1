// `npm run unused`: what nothing uses, and with --production what only tests use.

/** @type {(options: { production?: boolean }) => import('knip').KnipConfig} */
export default ({ production = false }) => ({
  // Beside what index.html and package.json name: the worker, and what scripts load through Vite.
  entry: [
    'src/worker/serviceWorker.ts!',
    'src/exchange/schemas/index.ts!',
    'tests/{bench,torture}/index.ts',
    'tests/bench/peer/main.tsx',
  ],
  project: ['src/**/*.{ts,tsx}!', 'scripts/*.mjs', 'tests/**/*.{ts,tsx}'],
  playwright: { config: ['tests/{browsers,e2e}/playwright.config.ts'] },
  // A program of the system, for WebKitGTK.
  ignoreBinaries: ['Xvfb'],
  // A test may look at a part of what its file does for the product.
  ignoreExportsUsedInFile: production,
  ignoreIssues: {
    // Called as members of the module that `load.ts` hands out.
    'src/features/map/clipboard/*.ts': ['exports'],
    // Every name, for the test that holds the colours against ui/tokens.css.
    'src/domain/palette.ts': ['exports'],
  },
});
