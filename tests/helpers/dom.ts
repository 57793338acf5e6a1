/** For component tests: jest-dom's matchers, an empty page after each test, and what jsdom leaves out of a browser. */
import '@testing-library/jest-dom/vitest';
import { cleanup, configure } from '@testing-library/react';
import { afterEach } from 'vitest';

afterEach(cleanup);
// A busy machine is slow, not wrong.
configure({ asyncUtilTimeout: 10_000 });

// React Aria measures and scrolls; in a page without layout there is nothing to measure or scroll.
Element.prototype.scrollIntoView ??= () => {};
