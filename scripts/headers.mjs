// The production headers, in one place: `npm start`, the end-to-end tests and public/_headers (for static hosts) all
// take them from here. `node scripts/headers.mjs` writes public/_headers.

import { createHash } from 'node:crypto';
import { realpathSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/**
 * The only <style> elements that may be injected, letter for letter: React Aria's rule for whatever can be pressed, and
 * the one with which it holds the page still under a dialog on iOS. tests/scripts/headers.test.ts compares them with
 * the installed React Aria, so that an upgrade cannot change them unseen.
 */
export const INJECTED_STYLES = {
  pressable: `@layer {
  [data-react-aria-pressable] {
    touch-action: pan-x pan-y pinch-zoom;
  }
}`,
  preventScroll: `@layer {
  * {
    overscroll-behavior: contain;
  }
}`,
};

/**
 * A CSP source that allows exactly this inline text.
 * @param {string} text
 */
export function sha256(text) {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}

/**
 * The one trusted-types policy: it makes the address of our own service worker and nothing else
 * (src/app/updates/workerAddress.ts).
 */
export const WORKER_POLICY = 'throughline-worker';

const CSP = [
  "default-src 'none'",
  "script-src 'self'",
  ["style-src 'self'", ...Object.values(INJECTED_STYLES).map(sha256)].join(' '),
  // data: and blob: are pictures made in the page itself (thumbnails, PNG export).
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  `trusted-types ${WORKER_POLICY}`,
].join('; ');

/** What the product uses (presenting, copy and paste), and what nothing in it may ever ask for. */
const ALLOWED_FEATURES = ['clipboard-read', 'clipboard-write', 'fullscreen', 'screen-wake-lock'];
const DENIED_FEATURES = [
  'accelerometer',
  'autoplay',
  'camera',
  'display-capture',
  'encrypted-media',
  'gamepad',
  'geolocation',
  'gyroscope',
  'hid',
  'idle-detection',
  'local-fonts',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'picture-in-picture',
  'publickey-credentials-get',
  'serial',
  'sync-xhr',
  'usb',
  'window-management',
  'xr-spatial-tracking',
];

/** Sent with every response. @type {Readonly<Record<string, string>>} */
export const SECURITY_HEADERS = Object.freeze({
  'Content-Security-Policy': CSP,
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': [
    ...ALLOWED_FEATURES.map((feature) => `${feature}=(self)`),
    ...DENIED_FEATURES.map((feature) => `${feature}=()`),
  ].join(', '),
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
});

/** The build names files in assets/ by their content, so what is under such a name never changes. */
const FOREVER = 'public, max-age=31536000, immutable';
/** Everything else is asked for again each time, so that a new build is seen at once. */
const REVALIDATE = 'no-cache';

/**
 * All headers of one file of the build, its type excepted.
 * @param {string} pathname from the root of the build, with a leading slash
 * @returns {Record<string, string>}
 */
export function headersFor(pathname) {
  return { ...SECURITY_HEADERS, 'Cache-Control': pathname.startsWith('/assets/') ? FOREVER : REVALIDATE };
}

/**
 * The text of public/_headers, the format that Netlify, Cloudflare Pages and others read. Hosts join the values of a
 * header that several matching rules name, so each path is given its Cache-Control once.
 */
export function headersFile() {
  const rules = [
    ['/*', Object.entries(SECURITY_HEADERS)],
    ['/', [['Cache-Control', REVALIDATE]]],
    ['/index.html', [['Cache-Control', REVALIDATE]]],
    ['/sw.js', [['Cache-Control', REVALIDATE]]],
    ['/manifest.webmanifest', [['Cache-Control', REVALIDATE]]],
    ['/assets/*', [['Cache-Control', FOREVER]]],
  ];
  const lines = rules.map(([path, headers]) =>
    [path, .../** @type {string[][]} */ (headers).map(([name, value]) => `  ${name}: ${value}`)].join('\n'),
  );
  return `# Written by \`node scripts/headers.mjs\`; edit that file instead.\n${lines.join('\n')}\n`;
}

if (process.argv[1] && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) {
  writeFileSync(new URL('../public/_headers', import.meta.url), headersFile());
}
