// `npm start`: builds, serves the build with the production headers and opens it.
// `npm start -- --port 5000 --no-open`

import './node-version.mjs';

// Only after the check: an old Node would already stumble over these imports.
const { start } = await import('./start-app.mjs');
await start(process.argv.slice(2));
