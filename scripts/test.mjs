// `npm test`: see test-all.mjs.

import './node-version.mjs';

// Only after the check: an old Node would already stumble over these imports.
const { testAll } = await import('./test-all.mjs');
process.exitCode = await testAll(process.argv.slice(2));
