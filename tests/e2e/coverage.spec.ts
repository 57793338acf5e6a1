import type { Page } from '@playwright/test';
import { axe } from './support/axe';
import { startSample } from './support/library';
import { expect, test } from './support/test';

async function openCoverage(page: Page) {
  await startSample(page);
  await page.getByRole('link', { name: 'Coverage' }).click();
  await expect(page.getByRole('grid')).toBeVisible();
}

const row = (page: Page, channel: string) =>
  page.getByRole('row').filter({ has: page.getByRole('rowheader', { name: channel }) });
const cell = (page: Page, channel: string, stage: number) => row(page, channel).getByRole('gridcell').nth(stage);
const gap = (page: Page, words: RegExp) => page.getByRole('article').filter({ hasText: words });
const summary = (page: Page) => page.getByRole('region', { name: 'Summary' });
const live = (page: Page) => page.locator('[data-live-announcer]');
const sum = (page: Page) => page.getByRole('region', { name: 'How the figure came about' });

/** Stages of the sample, by column. */
const purchase = 2;
const delivery = 3;
const support = 4;

async function tabTo(page: Page, name: RegExp) {
  for (let presses = 0; presses < 60; presses++) {
    await page.keyboard.press('Tab');
    const focused = page.locator(':focus');
    const text = (await focused.getAttribute('aria-label')) ?? (await focused.textContent()) ?? '';
    if (name.test(text)) return;
  }
  throw new Error(`Tab does not reach ${name}.`);
}

test('a strategist reads the figures and corrects them by pointer', async ({ page }) => {
  await openCoverage(page);
  const now = summary(page).getByRole('button', { name: /^Journey coverage now/ });
  const before = (await now.textContent()) ?? '';
  expect(before).toMatch(/^\d+%$/);

  await test.step('the summary explains itself', async () => {
    await now.hover();
    await expect(page.getByRole('tooltip')).toContainText('÷ (');
    await page.mouse.move(700, 860);
  });

  await test.step('a cell shows its sum on hover, and on a press its gaps', async () => {
    await cell(page, 'Club and family chats', purchase).hover();
    await expect(sum(page)).toContainText('‘Club and family chats’ at ‘Purchase’');
    await cell(page, 'Stuck at the Gate', support).click();
    await expect(sum(page)).toContainText('= 12.4');
    await expect(gap(page, /62% of customers use ‘Stuck at the Gate/)).toBeInViewport();
    await expect(page).toHaveURL(/coverage\/stages\.[\w-]+,channels\.[\w-]+$/);
  });

  await test.step('a second press opens its editor; a level counts at once and closes the gap', async () => {
    await cell(page, 'Stuck at the Gate', support).click();
    const editor = page.getByRole('dialog', { name: /^Edit ‘Stuck at the Gate/ });
    await editor.getByRole('radio', { name: '3 Engaging' }).check({ force: true });
    await page.keyboard.press('Escape');
    await expect(editor).toBeHidden();
    await expect(cell(page, 'Stuck at the Gate', support)).toBeFocused();
    await expect(cell(page, 'Stuck at the Gate', support)).toHaveAccessibleName(/presence 3 of 4, engaging/);
    await expect(now).not.toHaveText(before);
    await expect(gap(page, /62% of customers use ‘Stuck at the Gate/)).toHaveCount(0);
    await page.keyboard.press('ControlOrMeta+z');
    await expect(now).toHaveText(before);
  });
});

test('a strategist decides about gaps by pointer', async ({ page }) => {
  await openCoverage(page);

  await test.step('a gap goes on the roadmap and comes back', async () => {
    const monologue = gap(page, /publishes on ‘TikTok’/);
    await monologue.getByRole('button', { name: 'Add to roadmap' }).click();
    const link = monologue.getByRole('link', { name: /^On the roadmap, Next: ‘Turn ‘TikTok’/ });
    await expect(link).toBeVisible();
    await page
      .getByRole('region', { name: /Messages/ })
      .getByRole('button', { name: 'Undo' })
      .click();
    await expect(link).toHaveCount(0);
    await monologue.getByRole('button', { name: 'Add to roadmap' }).click();
    await link.click();
    await expect(page).toHaveURL(/\/roadmap\/initiatives\./);
    await expect(page.getByText('Turn ‘TikTok’ at ‘Awareness’ from a monologue').first()).toBeVisible();
    await page.goBack();
  });

  await test.step('what answers it is one press away, and the map shows where', async () => {
    const worst = page.getByRole('article').first();
    await worst.getByRole('button', { name: 'Evaluate other tools' }).click();
    await expect(page.getByRole('dialog', { name: /Step 6/ })).toContainText('pays back to the organisation');
    await page.keyboard.press('Escape');
    await worst.getByRole('link', { name: 'Show on map' }).click();
    await expect(page).toHaveURL(/\/map\/presences\./);
    await page.goBack();
    await expect(cell(page, 'WhatsApp service', delivery)).toHaveAttribute('aria-selected', 'true');
  });

  await test.step('filters narrow the list', async () => {
    await summary(page).getByRole('button', { name: '1 critical' }).click();
    await expect(page.getByRole('article')).toHaveCount(1);
    await page.getByRole('button', { name: 'Show all' }).click();
    await page.getByRole('searchbox', { name: 'Search gaps' }).fill('assumed tiktok');
    await expect(page.getByRole('article')).toHaveCount(2);
  });
});

test('figures are read and corrected by keyboard alone', async ({ page }) => {
  await openCoverage(page);

  await test.step('into the grid by Tab, through it by arrows, out of it by Tab', async () => {
    await tabTo(page, /demand 81%.*opportunity 16/);
    await expect(cell(page, 'WhatsApp service', delivery)).toBeFocused();
    await page.keyboard.press('ArrowRight');
    await expect(cell(page, 'WhatsApp service', support)).toBeFocused();
    await page.keyboard.press('Control+End');
    await expect(page.locator(':focus')).toBeInViewport();
    await page.keyboard.press('Control+Home');
    await expect(cell(page, 'Stage coverage', 0)).toBeFocused();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('End');
    await page.keyboard.press('Home');
    await expect(cell(page, 'WhatsApp service', 0)).toBeFocused();
  });

  await test.step('a digit sets the level, and the new coverage is said', async () => {
    for (let column = 0; column < delivery; column++) await page.keyboard.press('ArrowRight');
    await page.keyboard.press('3');
    await expect(cell(page, 'WhatsApp service', delivery)).toHaveAccessibleName(/presence 3 of 4, engaging/);
    await expect(live(page)).toContainText('‘WhatsApp service’ at ‘Delivery’: Engaging. Coverage of the stage: 49%');
    await expect(page.getByText('Saved', { exact: true })).toBeVisible();
    await page.reload();
    await expect(cell(page, 'WhatsApp service', delivery)).toHaveAccessibleName(/presence 3 of 4, engaging/);
    await expect(cell(page, 'WhatsApp service', delivery)).toHaveAttribute('aria-selected', 'true');
  });

  await test.step('a demand is typed where it stands', async () => {
    await page.keyboard.press('ControlOrMeta+k');
    await expect(page.getByRole('dialog')).toBeVisible();
    await page.keyboard.type('demand in the matrix');
    await page.keyboard.press('Enter');
    await tabTo(page, /demand 81%.*opportunity/);
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.type('35');
    await page.keyboard.press('Enter');
    await expect(cell(page, 'WhatsApp service', purchase)).toHaveText('35%');
    await expect(cell(page, 'WhatsApp service', purchase)).toBeFocused();
  });
});

test('gaps are decided about by keyboard alone', async ({ page }) => {
  await openCoverage(page);

  await test.step('R plans the gap that has the focus', async () => {
    await page.keyboard.press('ControlOrMeta+f');
    await page.keyboard.type('tiktok publishes');
    await tabTo(page, /^ModerateMonologue/);
    await page.keyboard.press('r');
    await expect(page.getByRole('link', { name: /^On the roadmap, Next/ })).toBeVisible();
    await expect(page.locator(':focus')).toHaveAttribute('data-gap', /^monologue:/);
  });

  await test.step('D dismisses it for a reason, and a decision can be taken back', async () => {
    await page.keyboard.press('d');
    await page.keyboard.type('The partner answers there');
    await page.keyboard.press('Enter');
    await expect(page.getByText('No gap matches.')).toBeVisible();
    await expect(page.getByRole('searchbox', { name: 'Search gaps' })).toBeFocused();
    await tabTo(page, /^1 dismissed/);
    await page.keyboard.press('Enter');
    await expect(page.getByText('The partner answers there')).toBeVisible();
    await tabTo(page, /^Reopen/);
    await page.keyboard.press('Enter');
    await expect(page.getByRole('article')).toHaveCount(1);
  });
});

test('F6 leads from a view that was just opened to its first part, and back to the header', async ({ page }) => {
  await openCoverage(page);
  await page.getByRole('main').focus();
  await page.keyboard.press('F6');
  await expect(summary(page).getByRole('button').first()).toBeFocused();
  await page.getByRole('main').focus();
  await page.keyboard.press('Shift+F6');
  await expect(page.getByRole('banner').locator(':focus')).toHaveCount(1);
});

test('F6 leads from the header past the figures to the worst gap, and a letter plans it', async ({ page }) => {
  await openCoverage(page);
  await page.getByRole('link', { name: 'Coverage' }).focus();
  await page.keyboard.press('F6');
  await expect(summary(page).getByRole('button').first()).toBeFocused();
  await page.keyboard.press('F6');
  await expect(page.getByRole('tab', { name: 'Matrix' })).toBeFocused();
  await page.keyboard.press('F6');
  await expect(page.getByRole('article').first()).toBeFocused();
  await page.keyboard.press('ArrowDown');
  const second = page.getByRole('article').nth(1);
  await expect(second).toBeFocused();
  await page.keyboard.press('Shift+F6');
  await page.keyboard.press('F6');
  await expect(second, 'where it was there').toBeFocused();
  await page.keyboard.press('r');
  await expect(second.getByRole('link', { name: /^On the roadmap/ })).toBeVisible();
});

test('charts draw, say their point and have a table with the same figures', async ({ page }) => {
  await openCoverage(page);
  await page.getByRole('tab', { name: 'By stage' }).click();
  const chart = page.getByRole('figure', { name: /^Demand against presence/ });
  await expect(chart).toContainText('‘Support’ has the widest gap: customers use 5.00 channels there on average');
  await expect(chart.locator('.recharts-bar-rectangle path').first()).toBeVisible();
  await chart.locator('.recharts-wrapper').hover({ position: { x: 300, y: 300 } });
  await expect(chart.locator('.recharts-tooltip-wrapper')).toContainText('Demand, Σ D');
  await chart.getByText('Table', { exact: true }).click();
  await expect(chart.getByRole('row', { name: /^Support/ })).toContainText('39%');

  await page.getByRole('tab', { name: 'Opportunity landscape' }).click();
  const landscape = page.getByRole('figure', { name: /^Opportunity landscape/ });
  await expect(landscape.getByRole('row')).toHaveCount(68);
  await landscape.getByText('Chart', { exact: true }).click();
  await expect(landscape.getByText('Extreme', { exact: true })).toBeVisible();
  const points = landscape.getByRole('listbox', { name: 'Points, highest opportunity first' });
  await points.getByRole('option').first().click();
  await page.keyboard.press('ArrowDown');
  await expect(points.getByRole('option', { name: /^2\. Hollin Isles group/ })).toHaveAttribute(
    'aria-selected',
    'true',
  );
  await page.getByRole('tab', { name: 'Matrix' }).click();
  await expect(row(page, 'Hollin Isles group').locator('[aria-selected="true"]')).toHaveText('13.1');
});

test('the matrix is axe clean, its editor too', async ({ page }) => {
  test.setTimeout(180_000);
  await openCoverage(page);
  expect(await axe(page)).toEqual([]);
  for (const figure of ['Demand', 'Presence']) {
    await page.getByText(figure, { exact: true }).first().click();
    expect(await axe(page, '[role="tabpanel"]'), figure).toEqual([]);
  }
  await cell(page, 'Tripadvisor', 1).click();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toBeVisible();
  expect(await axe(page, '[role="dialog"]'), 'editor').toEqual([]);
});

test('the charts are axe clean and fit a small screen', async ({ page }) => {
  test.setTimeout(180_000);
  await openCoverage(page);
  for (const lens of ['By stage', 'Opportunity landscape']) {
    await page.getByRole('tab', { name: lens }).click();
    await expect(page.locator('.recharts-surface')).toBeVisible();
    expect(await axe(page), lens).toEqual([]);
  }
  await page.getByText('Table', { exact: true }).click();
  expect(await axe(page), 'table').toEqual([]);
  await page.setViewportSize({ width: 1024, height: 768 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(1024);
});
