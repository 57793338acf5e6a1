/** For component tests: jest-dom's matchers, an empty page after each test, and what jsdom leaves out of a browser. */
import '@testing-library/jest-dom/vitest';
import { cleanup, configure } from '@testing-library/react';
import { afterAll, afterEach } from 'vitest';
import { Toasts } from '../../src/ui/Toast';
import { TooltipBubble } from '../../src/ui/useHint';

// A test reads what shows at once, not what shows once its code has come.
await Promise.all([Toasts.preload(), TooltipBubble.preload()]);
afterEach(cleanup);
// What a view put off for a moment (mending the focus, say) should still find its page when the last test is over.
afterAll(() => new Promise((resolve) => setTimeout(resolve, 200)));
// A busy machine is slow, not wrong.
configure({ asyncUtilTimeout: 10_000 });

// React Aria measures and scrolls; in a page without layout there is nothing to measure or scroll.
Element.prototype.scrollIntoView ??= () => {};
