import type { Locator, Page } from '@playwright/test';
import { axe } from './support/axe';
import { expectSaid, openSampleMap, runCommand as run, seeAs, seeCanvas, stage, touchpoint } from './support/map';
import { expect, test } from './support/test';

const button = (page: Page) => page.getByRole('button', { name: 'Filter', exact: true });
const panel = (page: Page) => page.getByRole('dialog', { name: 'Filter' });
const bar = (page: Page) => page.getByRole('region', { name: 'What is filtered' });
const choice = (page: Page, name: string) => panel(page).locator('label').filter({ hasText: name });
const focused = (page: Page) => page.locator(':focus');
/** Of a peer, and of a customer, in the same stage. */
const ofPeers = (page: Page) => touchpoint(page, 'Sees a friend');
const ofCustomers = (page: Page) => touchpoint(page, 'Searches “cheap weekend');

/** How strong something is drawn. */
const strength = (locator: Locator) => locator.evaluate((element) => Number(getComputedStyle(element).opacity));

test.describe('the filter of the map', () => {
  test('is chosen by mouse: others turn pale, a bar says why, and Clear shows all again', async ({ page }) => {
    await openSampleMap(page);
    await expect(button(page)).toHaveAttribute('aria-pressed', 'false');
    await button(page).click();
    await choice(page, 'Peer to peer').click();
    await expectSaid(page, '15 of 40 touchpoints match');
    await expect(panel(page)).toContainText('15 of 40 touchpoints match');
    expect(await axe(page, '[role="dialog"]')).toEqual([]);
    await page.keyboard.press('Escape');
    await page.mouse.move(2, 2);
    await expect(bar(page)).toContainText('Peers: 15 of 40 touchpoints');
    await expect(button(page)).toHaveAttribute('aria-pressed', 'true');
    expect(await strength(ofPeers(page))).toBe(1);
    expect(await strength(ofCustomers(page))).toBeLessThan(0.5);
    await expect(ofCustomers(page)).toBeVisible();
    expect(await axe(page, '[aria-label="What is filtered"]')).toEqual([]);

    await bar(page).getByRole('button', { name: 'Clear the filter' }).click();
    await expect(bar(page)).toHaveCount(0);
    expect(await strength(ofCustomers(page))).toBe(1);
    await expect(page).toHaveURL(/\/map(\/[^f][^/]*)?$/);
  });

  test('is chosen by keys alone, and the focus comes back to where it was', async ({ page }) => {
    await openSampleMap(page);
    await ofPeers(page).focus();
    await page.keyboard.press('Shift+F');
    await expect(panel(page).getByRole('checkbox', { name: /^Customer/ })).toBeFocused();
    await page.keyboard.press('Space');
    await expectSaid(page, '15 of 40 touchpoints match');
    await page.keyboard.press('Escape');
    await expect(panel(page)).toHaveCount(0);
    await expect(ofPeers(page)).toBeFocused();
    await expect(bar(page)).toContainText('Customers: 15 of 40 touchpoints');
    // From the list of commands as well.
    await run(page, 'Filter');
    await expect(panel(page).getByRole('checkbox', { name: /^Customer/ })).toBeChecked();
  });

  test('stays after a reload, and narrows with each field', async ({ page }) => {
    await openSampleMap(page);
    await page.keyboard.press('Shift+F');
    await choice(page, 'Peer to peer').click();
    await choice(page, 'Feels bad').click();
    await page.keyboard.press('Escape');
    await expect(bar(page)).toContainText(/^Peers, feels bad: \d+ of 40 touchpoints/);
    const words = (await bar(page).textContent()) ?? '';
    await expect(page).toHaveURL(/\/map\/filter\.actor\.peer,filter\.pains/);
    await page.reload();
    await expect(bar(page)).toHaveText(words);
    await expect.poll(() => strength(ofCustomers(page))).toBeLessThan(0.5);
    await seeAs(page, 'Outline');
    const line = page.getByRole('treeitem', { name: /^Touchpoint ‘Searches “cheap weekend/ });
    await expect.poll(() => strength(line)).toBeLessThan(0.5);
  });

  test('hides others where one wants that: arrows, links and “Select all” pass them by', async ({ page }) => {
    await openSampleMap(page);
    const links = page.locator('.react-flow__edge').filter({ visible: true });
    const all = await links.count();
    await page.keyboard.press('Shift+F');
    await choice(page, 'Peer to peer').click();
    await panel(page).getByText('Hide others').click();
    await expectSaid(page, 'Others are hidden');
    await page.keyboard.press('Escape');
    await expect(ofCustomers(page)).toHaveCount(0);
    await expect(ofPeers(page)).toBeVisible();
    await expect.poll(() => links.count()).toBeLessThan(all / 2);
    expect(await axe(page)).toEqual([]);

    await stage(page, 'Awareness').focus();
    const names: string[] = [];
    for (let i = 0; i < 4; i++) {
      await page.keyboard.press('ArrowDown');
      names.push((await focused(page).getAttribute('aria-label')) ?? '');
    }
    expect(names.map((name) => /‘(\S+)/.exec(name)?.[1] ?? name)).toEqual([
      'Sees',
      'Hears',
      'Reads',
      expect.anything(),
    ]);
    await page.keyboard.press('Control+a');
    await expectSaid(page, '15 touchpoints selected');
    await expect(page).toHaveURL(/hide-others/);
  });

  test('has room on a phone, over the outline and over the canvas', async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await openSampleMap(page);
    await button(page).click();
    await expect(panel(page)).toBeInViewport({ ratio: 1 });
    await choice(page, 'Moments of truth').click();
    await page.keyboard.press('Escape');
    await expect(button(page)).toBeFocused();
    const toolbar = page.getByRole('toolbar', { name: 'Map' });
    const isApart = async () => {
      const [a, b] = [await bar(page).boundingBox(), await toolbar.boundingBox()];
      return a !== null && b !== null && a.y + a.height <= b.y;
    };
    await expect.poll(isApart).toBe(true);
    await seeCanvas(page);
    await expect.poll(isApart).toBe(true);
  });
});
