import optimizeLocales from '@react-aria/optimize-locales-plugin';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { bundleBudget } from './scripts/bundle-budget.mjs';
import { crumbs, firstViewGroups, startAhead } from './scripts/first-view.mjs';
import { SECURITY_HEADERS } from './scripts/headers.mjs';
import { lighterD3 } from './scripts/lighter-d3.mjs';
import { mendedReactAria } from './scripts/mended-react-aria.mjs';
import { serviceWorker } from './scripts/service-worker.mjs';

/** Tests of what has neither page, storage nor clock. */
const PURE = ['tests/domain/**/*.test.ts', 'tests/exchange/**/*.test.ts'];

export default defineConfig({
  // Relative, so that the build works under any path of any static host.
  base: './',
  plugins: [
    react(),
    // React Aria speaks thirty languages and the product one.
    { ...optimizeLocales.vite({ locales: ['en-US'] }), apply: 'build' },
    mendedReactAria(),
    lighterD3(),
    startAhead(/\/src\/app\/start\.tsx$/),
    bundleBudget({ name: 'map', route: /\/src\/features\/map\/MapView\.tsx$/, limit: 293_000 }),
    serviceWorker(),
  ],
  // Its own entry leads to a build for browsers of 2015.
  resolve: { alias: [{ find: /^dexie$/, replacement: 'dexie/dist/modern/dexie.mjs' }] },
  build: {
    target: 'es2022',
    // These know light-dark(); lowered for older ones it would follow the page's scheme only, not that of a region.
    cssTarget: ['chrome123', 'edge123', 'firefox120', 'safari17.5'],
    // Every browser that runs the target knows modulepreload.
    modulePreload: { polyfill: false },
    // The policy has no data: for fonts, and a file of its own is cached for ever.
    assetsInlineLimit: 0,
    reportCompressedSize: false,
    chunkSizeWarningLimit: 1500,
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            ...firstViewGroups({
              main: /\/src\/app\/main\.ts$/,
              start: /\/src\/app\/start\.tsx$/,
              view: /\/src\/features\/map\/MapView\.tsx$/,
            }),
            ...crumbs,
          ],
        },
      },
    },
  },
  preview: { headers: SECURITY_HEADERS },
  test: {
    environment: 'node',
    // What is pure leaves nothing behind, so its files share their modules: each would spend longer on loading them than on testing.
    projects: [
      { extends: true, test: { name: 'pure', include: PURE, isolate: false } },
      { extends: true, test: { name: 'all else', include: ['tests/**/*.test.{ts,tsx}'], exclude: PURE } },
    ],
    // A busy machine is slow, not wrong.
    testTimeout: 30_000,
    hookTimeout: 30_000,
  },
});
