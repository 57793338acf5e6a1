import { config, z } from 'zod';

// zod speeds up parsing by compiling code with `new Function`. Our Content-Security-Policy forbids that, and even
// probing for it is reported as a violation, so it is off before the first schema exists.
config({ jitless: true });

export { z };
