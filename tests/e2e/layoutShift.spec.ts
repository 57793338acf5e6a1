import { views } from '../../src/state/routes';
import { startSample } from './support/library';
import { expect, test } from './support/test';

/** What Chromium tells of a `layout-shift`, as far as it is read here. */
interface Shift extends PerformanceEntry {
  readonly sources: readonly {
    readonly node: Node | null;
    readonly previousRect: DOMRect;
    readonly currentRect: DOMRect;
  }[];
}

/** CSS pixels that a target is large at least: the columns of a table settle by less when their figures come. */
const SMALL = 24;

test('nothing moves from under a press while a view comes in', async ({ page }) => {
  test.setTimeout(120_000);
  await page.addInitScript((small) => {
    const moved: string[] = [];
    Reflect.set(window, 'moved', moved);
    new PerformanceObserver((list) => {
      for (const { sources } of list.getEntries() as Shift[]) {
        for (const { node, previousRect: from, currentRect: to } of sources) {
          if (Math.abs(to.y - from.y) < small && Math.abs(to.x - from.x) < small) continue;
          const words = node?.textContent?.trim().slice(0, 40);
          moved.push(`‘${words}’ from ${from.x}, ${from.y} to ${to.x}, ${to.y}`);
        }
      }
    }).observe({ type: 'layout-shift', buffered: true });
  }, SMALL);
  await startSample(page);
  const journey = /journey\/\w+/.exec(page.url())?.[0];
  const paths = ['', 'storage', 'storage/trash', ...views.map((view) => `${journey}/${view}`)];
  for (const { width, height } of [
    { width: 1440, height: 900 },
    { width: 390, height: 844 },
  ]) {
    await page.setViewportSize({ width, height });
    for (const path of paths) {
      await page.goto('about:blank');
      await page.goto(`./#/${path}`);
      await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible();
      await expect(page.getByText('Measuring')).toHaveCount(0);
      await page.waitForLoadState('networkidle');
      const moved = await page.evaluate(() => Reflect.get(window, 'moved') as string[]);
      expect(moved, `on /${path} at ${width} px`).toEqual([]);
    }
  }
});
