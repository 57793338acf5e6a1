import { axe } from './support/axe';
import {
  dragTo,
  expectSaid,
  link,
  openBlankMap,
  openSampleMap,
  pointOf,
  presence,
  stage,
  titlesIn,
  touchpoint,
} from './support/map';
import { expect, test } from './support/test';

test('a journey is drawn with the pointer: cards, channels, links', async ({ page }) => {
  test.slow();
  await openBlankMap(page);

  // The empty map does the first step with you; a card is born in edit mode, Tab adds the next.
  await page.getByRole('button', { name: 'Add the first touchpoint' }).click();
  await page.keyboard.type('Sees a post');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Hears from a friend');
  await page.keyboard.press('Enter');
  await expect(touchpoint(page, 'Hears from a friend')).toBeFocused();
  await page.getByRole('button', { name: 'Add touchpoint to Referral' }).click();
  await page.keyboard.type('Tells others');
  await page.keyboard.press('Enter');

  // A double-click edits in place; Escape restores.
  await touchpoint(page, 'Sees a post').getByText('Sees a post').dblclick();
  await page.keyboard.type('Sees an advertisement');
  await page.keyboard.press('Escape');
  await touchpoint(page, 'Sees a post').getByText('Sees a post').dblclick();
  await page.keyboard.type('Sees a clip');
  await page.keyboard.press('Enter');
  await expect(touchpoint(page, 'Sees a clip')).toBeFocused();

  // A drag shows where it will land, changes nothing on the way, and is one step.
  const from = await pointOf(touchpoint(page, 'Sees a clip'), 0.3, 0.3);
  await dragTo(
    page,
    from,
    await pointOf(page.getByRole('button', { name: 'Add touchpoint to Interest' })),
    async () => {
      await expect(page.getByTestId('landing')).toBeVisible();
      expect(await titlesIn(page, 'Interest')).toEqual([]);
    },
  );
  await expectSaid(page, '‘Sees a clip’ moved to Interest, 1 of 1');
  await expect.poll(() => titlesIn(page, 'Awareness')).toEqual(['Hears from a friend']);

  // A channel out of the palette onto a stage; the last one is in sight when all of the map is.
  await page.getByRole('button', { name: 'Fit the whole map' }).click();
  await page.getByRole('button', { name: 'Channel palette' }).click();
  await page.getByRole('searchbox', { name: 'Search channels' }).fill('reddit');
  const item = page.locator('[data-item]');
  await expect(item).toHaveCount(1);
  await dragTo(page, await pointOf(item, 0.3, 0.5), await pointOf(stage(page, 'Referral'), 0.4, 0.5));
  await expect(presence(page, 'Reddit', 'Referral')).toBeVisible();
  await page.getByRole('button', { name: 'Close Channels' }).click();

  // Its level on the chip. All of the map in sight first: the browser would scroll to a button at its edge, and a scroll closes menus.
  await page.getByRole('button', { name: 'Fit the whole map' }).click();
  await presence(page, 'Reddit', 'Referral').getByRole('button').click();
  await page.getByRole('menuitem', { name: /^Engaging/ }).click();
  await expect(presence(page, 'Reddit', 'Referral')).toHaveAttribute('aria-label', /presence 3 of 4, engaging/);

  // A loop, drawn from a card's handle.
  await touchpoint(page, 'Tells others').hover();
  await dragTo(
    page,
    await pointOf(touchpoint(page, 'Tells others'), 0, 0.5),
    await pointOf(touchpoint(page, 'Hears from a friend'), 0.5, 0.5),
  );
  await expectSaid(page, 'Linked ‘Tells others’ to ‘Hears from a friend’');
  await expect(link(page, 'Tells others', 'Hears from a friend')).toHaveCount(1);

  // A stage by its head.
  await dragTo(page, await pointOf(stage(page, 'Repeat'), 0.3, 0.5), await pointOf(stage(page, 'Purchase'), 0.2, 0.5));
  await expect(stage(page, 'Repeat')).toHaveAttribute('aria-label', /, 3 of 7,/);

  // All of it can be undone, and is there after a reload.
  await page.reload();
  await expect(touchpoint(page, 'Sees a clip')).toBeVisible();
  await expect(stage(page, 'Repeat')).toHaveAttribute('aria-label', /, 3 of 7,/);
});

test('Escape in mid-drag puts everything back', async ({ page }) => {
  await openSampleMap(page);
  const before = await titlesIn(page, 'Awareness');
  const card = page.getByRole('group', { name: /^Touchpoint .* in Awareness, 1 of/ });
  const target = await pointOf(page.getByRole('group', { name: /^Touchpoint .* in Purchase, 2 of/ }));
  await dragTo(page, await pointOf(card, 0.3, 0.3), target, async () => {
    await page.keyboard.press('Escape');
    await expect(page.getByTestId('landing')).toHaveCount(0);
  });
  expect(await titlesIn(page, 'Awareness')).toEqual(before);
});

test('deleting says what went and offers it back', async ({ page }) => {
  await openSampleMap(page);
  const count = (await titlesIn(page, 'Support')).length;
  await stage(page, 'Support').click({ position: { x: 60, y: 60 }, button: 'right' });
  await page.getByRole('menuitem', { name: 'Delete' }).click();
  const message = page.getByText(`Stage ‘Support’ and ${count} touchpoints deleted`).first();
  await expect(message).toBeVisible();
  await expect(stage(page, 'Support')).toHaveCount(0);
  await expect(stage(page, 'Repeat')).toBeFocused();
  await page.getByRole('button', { name: 'Undo', exact: true }).last().click();
  await expect(stage(page, 'Support')).toBeVisible();
  await expect.poll(() => titlesIn(page, 'Support')).toHaveLength(count);
});

test('a card that was never named leaves no trace', async ({ page }) => {
  await openBlankMap(page);
  await page.getByRole('button', { name: 'Add touchpoint to Purchase' }).click();
  await expect(page.getByRole('textbox', { name: 'Touchpoint' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: 'Add touchpoint to Purchase' })).toBeFocused();
  await expect.poll(() => titlesIn(page, 'Purchase')).toEqual([]);
  await expect(page.getByRole('button', { name: 'Undo', exact: true })).toBeDisabled();
});

test('the layout knows how large text is: none outgrows its card', async ({ page }) => {
  await openSampleMap(page);
  const spills = await page.locator('.react-flow__node-touchpoint, .react-flow__node-stage').evaluateAll((nodes) =>
    nodes.flatMap((node) => {
      const card = node.firstElementChild;
      const lines = [...node.querySelectorAll('[data-line]')];
      const isTooHigh = card !== null && card.scrollHeight > card.clientHeight + 1;
      const isTooWide = lines.some((line) => line.scrollWidth > line.clientWidth + 1);
      return isTooHigh || isTooWide ? [node.getAttribute('aria-label')] : [];
    }),
  );
  expect(spills).toEqual([]);
});

test('titles can be read as the map opens, and nothing is written too small to read further out', async ({ page }) => {
  await openSampleMap(page);
  const zoom = () =>
    page
      .locator('.react-flow__viewport')
      .evaluate((element) => new DOMMatrixReadOnly(getComputedStyle(element).transform).a);
  expect(13 * (await zoom())).toBeGreaterThanOrEqual(13);
  const tooSmall = () =>
    page.locator('[data-map-canvas]').evaluate((map) => {
      const found: string[] = [];
      const walker = document.createTreeWalker(map, NodeFilter.SHOW_TEXT);
      for (let text = walker.nextNode(); text; text = walker.nextNode()) {
        const element = text.parentElement;
        if (!element || text.nodeValue?.trim() === '' || !element.checkVisibility({ visibilityProperty: true }))
          continue;
        const style = getComputedStyle(element);
        if (style.color.endsWith(', 0)') || style.opacity === '0') continue;
        const scale = element.closest('.react-flow__viewport')
          ? new DOMMatrixReadOnly(getComputedStyle(element.closest('.react-flow__viewport') as Element).transform).a
          : 1;
        if (Number.parseFloat(style.fontSize) * scale < 10.99)
          found.push(`${text.nodeValue} ${style.fontSize} × ${scale}`);
      }
      return found;
    });
  expect(await tooSmall()).toEqual([]);
  await page.locator('[data-map-canvas]').focus();
  for (let i = 0; i < 10; i++) {
    const before = await zoom();
    await page.keyboard.press('Control+-');
    if (before > 0.151) await expect.poll(zoom).toBeLessThan(before);
    await expect.poll(tooSmall).toEqual([]);
  }
  expect(await zoom()).toBeCloseTo(0.15, 2);
  await expect(page.locator('[data-map-canvas]').getByText('Awareness', { exact: true }).last()).toBeVisible();
});

test('the map has the window', async ({ page }) => {
  await openSampleMap(page);
  const map = await page.getByRole('application', { name: 'Map of the journey' }).boundingBox();
  const bar = await page.getByRole('toolbar', { name: 'Map' }).boundingBox();
  if (!map || !bar) throw new Error('No map.');
  const share = (map.width * map.height - bar.width * bar.height) / (1440 * 900);
  expect(share).toBeGreaterThan(0.8);
});

test('axe finds nothing on the map', async ({ page }) => {
  await openSampleMap(page);
  await page.getByRole('group', { name: /^Touchpoint .* in Interest, 1 of/ }).click();
  expect(await axe(page)).toEqual([]);
});
