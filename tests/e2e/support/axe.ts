import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/**
 * Runs axe on the page (or only inside `within`, a CSS selector) against WCAG 2.2 AA.
 * @returns one readable line per violation and element, so that `expect(await axe(page)).toEqual([])` says it all
 */
export async function axe(page: Page, within?: string): Promise<string[]> {
  const builder = new AxeBuilder({ page }).withTags(WCAG);
  if (within) builder.include(within);
  const { violations } = await builder.analyze();
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, failureSummary = '' }) => {
      const reasons = failureSummary
        .split('\n')
        .slice(1)
        .map((line) => line.trim());
      return `${id} (${help}) at ${target.join(' ')}: ${reasons.join('; ')}`;
    }),
  );
}
