import type { Page } from '@playwright/test';
import { sizedFile } from '../bench/journeyFiles';
import { axe } from './support/axe';
import { drop, openLibrary, startSample } from './support/library';
import { expectSaid, openSampleMap, runCommand as run, seeAs, touchpoint } from './support/map';
import { expect, test } from './support/test';

/** Links that are to be seen. */
const shown = (page: Page) => page.locator('.react-flow__edge').filter({ visible: true });
const focused = (page: Page) => page.locator(':focus');

test.describe('which links the map shows', () => {
  test('is changed by a key: the main path and the loop only, then none, then all again', async ({ page }) => {
    await openSampleMap(page);
    const all = await shown(page).count();
    await page.keyboard.press('h');
    await expectSaid(page, 'Only the main path and the loop shown, and those of a card with it');
    await expect(page).toHaveURL(/\/map\/show-links\.path$/);
    await expect.poll(() => shown(page).count()).toBeLessThan(all / 2);
    expect(await shown(page).count()).toBeGreaterThan(6);
    await page.keyboard.press('h');
    await expectSaid(page, 'No links shown, and those of a card with it');
    await expect(shown(page)).toHaveCount(0);
    await expect(page).toHaveURL(/\/map\/show-links\.none$/);
    await page.reload();
    await expect(touchpoint(page, 'Sees a friend')).toBeVisible();
    await expect(page.locator('.react-flow__edge').first()).toBeAttached();
    await expect(shown(page)).toHaveCount(0);
    await page.keyboard.press('h');
    await expectSaid(page, 'All links shown');
    await expect(shown(page)).toHaveCount(all);
    await expect(page).toHaveURL(/\/map$/);
  });

  test('is chosen from the menu of the ground, and hidden links come with a card that is looked at or in hand', async ({
    page,
  }) => {
    await openSampleMap(page);
    await page.keyboard.press('f');
    const card = touchpoint(page, 'Sees a friend');
    await page.locator('.react-flow__pane').click({ button: 'right', position: { x: 400, y: 40 } });
    await page.getByRole('menuitem', { name: 'Links shown' }).click();
    await page.getByRole('menuitem', { name: 'No links' }).click();
    await expectSaid(page, /No links shown/);
    await page.mouse.move(2, 2);
    await expect(shown(page)).toHaveCount(0);

    await card.hover();
    await expect(shown(page).first()).toBeVisible();
    const own = await shown(page).count();
    await page.mouse.move(2, 2);
    await expect(shown(page)).toHaveCount(0);

    await card.click();
    await page.mouse.move(2, 2);
    await expect(shown(page)).toHaveCount(own);
    // What is no longer selected keeps the focus, and its links with it.
    await page.keyboard.press('Escape');
    await expect(page.locator('.react-flow__node.selected')).toHaveCount(0);
    await expect(shown(page)).toHaveCount(own);
    expect(await axe(page)).toEqual([]);
  });

  test('is chosen from the command palette', async ({ page }) => {
    await openSampleMap(page);
    await run(page, 'links shown: only the main path');
    await expectSaid(page, /Only the main path/);
    // Also where a card is selected, which has commands of its own.
    await touchpoint(page, 'Sees a friend').click();
    await run(page, 'links shown: all');
    await expectSaid(page, 'All links shown');
  });

  test('holds for the picture of a far map, where the links of a card come as elements', async ({ page }) => {
    await startSample(page);
    await openLibrary(page);
    await drop(page, { name: 'large.json', text: sizedFile(500).text });
    await page.waitForURL(/#\/journey\/\w+\/map/);
    await page.getByRole('group', { name: /^Stage ‘Awareness’/ }).focus();
    await page.keyboard.press('f');
    const picture = page.getByTestId('far-picture');
    await expect(picture).toBeVisible();
    /** How many px of the layer of links have any colour. */
    const painted = () =>
      picture.evaluate((cards) => {
        const links = cards.previousElementSibling as HTMLCanvasElement;
        const { data } = links.getContext('2d')?.getImageData(0, 0, links.width, links.height) ?? { data: [] };
        let count = 0;
        for (let i = 3; i < data.length; i += 4) if (data[i] !== 0) count++;
        return count;
      });
    const all = await painted();
    expect(all).toBeGreaterThan(0);
    await page.keyboard.press('h');
    await expect.poll(painted).toBeLessThan(all);
    expect(await painted()).toBeGreaterThan(0);
    await page.keyboard.press('h');
    await expect.poll(painted).toBe(0);
    // The path begins at a card that has links.
    await page.keyboard.press('j');
    await expectSaid(page, /The path begins at/);
    await expect(shown(page).first()).toBeVisible();
    expect(await painted()).toBe(0);
  });
});

test.describe('the path', () => {
  test('is followed by key, on and back, with what changes from card to card', async ({ page }) => {
    await openSampleMap(page);
    await touchpoint(page, 'Sees a friend').click();
    await page.keyboard.press('j');
    await expectSaid(page, /‘.*’ in ‘.*’ on ‘.*’: .*from ‘.*’ to ‘.*’/);
    await expect(touchpoint(page, 'Sees a friend')).not.toBeFocused();
    const second = (await focused(page).getAttribute('aria-label')) ?? '';
    expect(second).toMatch(/^Touchpoint/);
    await expect(page.locator('.react-flow__node.selected')).toHaveAccessibleName(second);
    await page.keyboard.press('j');
    await expect(focused(page)).not.toHaveAccessibleName(second);
    await page.keyboard.press('Shift+J');
    await expect(focused(page)).toHaveAccessibleName(second);
    await page.keyboard.press('Shift+J');
    await expect(touchpoint(page, 'Sees a friend')).toBeFocused();

    // Round the loop: so many steps lead through every stage and on, and the camera goes along.
    for (let i = 0; i < 30; i++) await page.keyboard.press('j');
    await expect(focused(page)).toBeInViewport();
    await expect(focused(page)).toHaveAccessibleName(/^Touchpoint/);
  });

  test('branches where several links leave, and a menu that a key opens leads along any of them', async ({ page }) => {
    await openSampleMap(page);
    await touchpoint(page, 'Sees a friend').click();
    await page.keyboard.press('Alt+j');
    const menu = page.getByRole('menu', { name: /^Links of ‘Sees a friend/ });
    await expect(menu.getByRole('group', { name: 'Leads to' }).getByRole('menuitem')).toHaveCount(2);
    await expect(menu.getByRole('group', { name: 'Comes from' }).getByRole('menuitem')).toHaveCount(1);
    const last = menu.getByRole('group', { name: 'Leads to' }).getByRole('menuitem').last();
    const title = ((await last.textContent()) ?? '').match(/‘.*’/)?.[0] ?? '';
    await last.click();
    await expectSaid(page, title);
    await expect(focused(page)).toHaveAccessibleName(new RegExp(`^Touchpoint ${title}`));
    await page.keyboard.press('Shift+J');
    await expect(touchpoint(page, 'Sees a friend')).toBeFocused();
  });

  test('is followed from the menu of a card and from the command palette', async ({ page }) => {
    await openSampleMap(page);
    const first = touchpoint(page, 'Sees a friend');
    await first.click({ button: 'right' });
    await page.getByRole('menuitem', { name: /^Follow the path/ }).click();
    await expectSaid(page, /: .*changes? from|stay the same/);
    await expect(focused(page)).toHaveAccessibleName(/^Touchpoint/);
    await expect(first).not.toBeFocused();
    await run(page, 'Go back along the path');
    await expect(first).toBeFocused();
    await run(page, 'Choose a link to follow');
    await expect(page.getByRole('menu', { name: /^Links of ‘Sees a friend/ })).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(first).toBeFocused();
  });

  test('is followed in the outline too, line by line', async ({ page }) => {
    await openSampleMap(page);
    await seeAs(page, 'Outline');
    // On its title: the links under it lead elsewhere.
    const line = page.getByRole('treeitem', { name: /^Touchpoint ‘Sees a friend/ });
    await line
      .getByText(/^Sees a friend/)
      .first()
      .click();
    await page.keyboard.press('j');
    await expectSaid(page, /‘.*’ in ‘/);
    await expect(focused(page)).toHaveRole('treeitem');
    await expect(focused(page)).not.toHaveAccessibleName(/^Touchpoint ‘Sees a friend/);
    await expect(focused(page)).toHaveAttribute('aria-selected', 'true');
    await page.keyboard.press('Shift+J');
    await expect(focused(page)).toHaveAccessibleName(/^Touchpoint ‘Sees a friend/);
    await page.keyboard.press('Alt+j');
    await expect(page.getByRole('menu', { name: /^Links of ‘Sees a friend/ })).toBeVisible();
  });

  test('ends where no link leads on, and says so', async ({ page }) => {
    await openSampleMap(page);
    const last = touchpoint(page, 'Explains on the blog how a turboprop');
    await last.click();
    await page.keyboard.press('j');
    await expectSaid(page, /The path ends at ‘Explains on the blog.*: no link leads on$/);
    await expect(last).toBeFocused();
  });
});
