import { config } from 'zod/mini';

// zod speeds up parsing by compiling code with `new Function`. Our Content-Security-Policy forbids that, and even
// probing for it is reported as a violation, so it is off before the first schema exists.
config({ jitless: true });

// The functional API: of the other one every method comes along with every schema, 13 kB more of each first visit.
export * as z from 'zod/mini';
