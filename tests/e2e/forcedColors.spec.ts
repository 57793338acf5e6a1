import type { Locator, Page } from '@playwright/test';
import { openSampleMap, stage, touchpoint } from './support/map';
import { expect, test } from './support/test';

test.use({ contextOptions: { forcedColors: 'active', reducedMotion: 'reduce' } });

/** What an element is drawn with, as far as it can tell it from another. */
function drawing(element: Locator): Promise<string> {
  return element.evaluate((one) => {
    const { backgroundColor, backgroundImage, backgroundSize, color, outline, borderTopStyle, borderTopWidth, fill } =
      getComputedStyle(one);
    return [
      backgroundColor,
      backgroundImage,
      backgroundSize,
      color,
      outline,
      borderTopStyle,
      borderTopWidth,
      fill,
    ].join(' | ');
  });
}

async function drawings(elements: Locator): Promise<string[]> {
  return Promise.all((await elements.all()).map(drawing));
}

async function openView(page: Page, view: string): Promise<void> {
  await openSampleMap(page);
  await page.goto(page.url().replace(/\/map.*/, `/${view}`));
}

test('the matrix tells its bands, its kinds of evidence and the chosen figure apart', async ({ page }) => {
  await openView(page, 'coverage');
  const figures = page.getByRole('radiogroup', { name: 'What the cells show' });
  const swatches = page.getByRole('list', { name: 'What the cells mean' }).locator('[aria-hidden]');
  const segment = (name: string) => figures.locator('label').filter({ hasText: name });

  await expect(swatches).toHaveCount(5);
  const bands = (await drawings(swatches)).slice(0, 4);
  expect(new Set(bands).size, 'four bands, four looks').toBe(4);
  expect(await drawing(segment('Gap'))).not.toBe(await drawing(segment('Demand')));

  await segment('Demand').click();
  const kinds = (await drawings(swatches)).slice(0, 3);
  expect(new Set(kinds).size, 'measured, estimated and assumed').toBe(3);
  expect(await drawing(segment('Gap'))).not.toBe(await drawing(segment('Demand')));
});

test('the map shows importance, selection and where a stage stands', async ({ page }) => {
  await openSampleMap(page);
  const pips = stage(page, 'Awareness').locator('[class*="pip"]');
  const looks = await drawings(pips);
  expect(new Set(looks).size, 'pips that count, and those that do not').toBe(2);

  const card = touchpoint(page, 'Sees a friend’s clip');
  const face = card.locator('[class*="card"]').first();
  const before = await drawing(face);
  await card.click();
  await expect.poll(() => drawing(face)).not.toBe(before);
});

test('a roadmap’s meters show today, planned and the rest', async ({ page }) => {
  await openView(page, 'roadmap');
  const meter = page.getByRole('meter').first();
  await expect(meter.locator('span span')).toHaveCount(2);
  const looks = await drawings(meter.locator('span span'));
  expect(new Set([...looks, await drawing(meter.locator('span').first())]).size).toBe(3);
});

test('the bars of slides show what is planned', async ({ page }) => {
  await openView(page, 'present');
  const planned = page.locator('[class*="bar"] > [class*="planned"]').first();
  await expect(planned).toHaveCSS('background-image', /gradient/);
  await page.keyboard.press('End');
  await expect(page.getByRole('heading', { name: 'Roadmap' })).toBeVisible();
  await expect(planned).toHaveCSS('background-image', /gradient/);
});

test('the bars by stage and the words of the landscape can be told from what lies beside and under them', async ({
  page,
}) => {
  await openView(page, 'coverage');
  await page.getByRole('tab', { name: 'By stage' }).click();
  const swatches = page.getByRole('list', { name: 'What the bars mean' }).locator('svg');
  await expect(swatches).toHaveCount(4);
  const looks = await Promise.all(
    (await swatches.all()).map(async (one) => (await one.screenshot()).toString('base64')),
  );
  expect(new Set(looks).size, 'met, coming, unmet and presence').toBe(4);

  await page.getByRole('tab', { name: 'Opportunity landscape' }).click();
  const word = page.getByRole('figure').getByText('Over-served', { exact: true }).first();
  await expect(word).toBeVisible();
  const { rim, order, ground } = await word.evaluate((one) => {
    const { stroke, paintOrder } = getComputedStyle(one);
    return { rim: stroke, order: paintOrder, ground: getComputedStyle(document.body).backgroundColor };
  });
  expect(rim).toBe(ground);
  expect(order).toMatch(/^stroke/);
});

test('no words lie on a ground of their own colour', async ({ page }) => {
  await openSampleMap(page);
  const shown = { coverage: 'Edit', roadmap: 'Add initiative', export: 'Download' };
  for (const [view, button] of Object.entries(shown)) {
    await page.goto(page.url().replace(/(#\/journey\/[^/]+)\/.*/, `$1/${view}`));
    await expect(page.getByRole('button', { name: button }).first()).toBeVisible();
    // Browsers put a plate in the colour of the page behind words; on a dark ground that hides them, unless it opts out.
    const hidden = await page.evaluate(() => {
      const probe = document.body.appendChild(document.createElement('i'));
      const ground = (name: string) => {
        probe.style.color = name;
        return getComputedStyle(probe).color;
      };
      const plate = ground('Canvas');
      const words = [...document.querySelectorAll<HTMLElement>('#root *')].filter((element) =>
        [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim()),
      );
      const found = words.filter((element) => {
        const style = getComputedStyle(element);
        return style.color === plate && style.getPropertyValue('forced-color-adjust') !== 'none';
      });
      probe.remove();
      return found.map(({ textContent }) => textContent);
    });
    expect(hidden, view).toEqual([]);
  }
});
