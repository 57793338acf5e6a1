import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/**
 * Runs axe on the page (or only inside `within`, a CSS selector) against WCAG 2.2 AA: every rule in the light scheme,
 * and what depends on colours in the dark one too, in which the page is left as it was found.
 * @returns one readable line per violation and element, so that `expect(await axe(page)).toEqual([])` says it all
 */
export async function axe(page: Page, within?: string): Promise<string[]> {
  const builder = () => {
    // Pages of ours have no frames; without that mode axe comes a second time, in a tab of its own.
    // Every rule runs; of what it finds in order, axe would still describe each element: 2 MB on the sample's map.
    const made = new AxeBuilder({ page }).options({ resultTypes: ['violations'] }).setLegacyMode();
    return within ? made.include(within) : made;
  };
  const found = await builder().withTags(WCAG).analyze();
  await page.emulateMedia({ colorScheme: 'dark' });
  const foundInDark = await builder().withRules('color-contrast').analyze();
  await page.emulateMedia({ colorScheme: 'light' });
  return [...linesOf(found, ''), ...linesOf(foundInDark, ' in dark')];
}

function linesOf({ violations }: Awaited<ReturnType<AxeBuilder['analyze']>>, scheme: string): string[] {
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, failureSummary = '' }) => {
      const reasons = failureSummary
        .split('\n')
        .slice(1)
        .map((line) => line.trim());
      return `${id}${scheme} (${help}) at ${target.join(' ')}: ${reasons.join('; ')}`;
    }),
  );
}
