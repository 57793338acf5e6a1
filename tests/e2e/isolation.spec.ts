import type { Page } from '@playwright/test';
import { journeyText } from '../../src/exchange/journeyJson';
import { buildDocument } from '../helpers/documents';
import { expect, test } from './support/test';

const ARABIC = 'المنتدى ١٢';
const HEBREW = 'פורום 12';

/** A journey in which every name runs from right to left, and ends in figures, which turn easily. */
function journeyFromRightToLeft(): string {
  return journeyText(
    buildDocument({
      journey: { id: 'rtl', title: ARABIC },
      stages: [
        { id: 's0', name: HEBREW, goal: ARABIC, promise: HEBREW },
        { id: 's1', name: ARABIC },
      ],
      touchpoints: [
        { id: 't0', stageId: 's0', title: ARABIC, channelId: 'c0', pains: [HEBREW], gains: [ARABIC], quotes: [HEBREW] },
        { id: 't1', stageId: 's1', title: HEBREW },
      ],
      links: [{ id: 'l0', fromId: 't0', toId: 't1', label: ARABIC }],
      channels: [
        { id: 'c0', name: HEBREW },
        { id: 'c1', name: ARABIC },
      ],
      presences: [
        { stageId: 's0', channelId: 'c0', level: 1, owner: ARABIC },
        { stageId: 's1', channelId: 'c0', level: 2, owner: HEBREW },
      ],
      segments: [{ id: 'g0', name: ARABIC }],
      demands: [
        { channelId: 'c0', stageId: 's0', segmentId: 'g0', usage: 0.9, evidence: 'measured' as const },
        { channelId: 'c1', stageId: null, segmentId: null, usage: 0.8, evidence: 'estimated' as const },
      ],
      initiatives: [
        {
          id: 'i0',
          title: HEBREW,
          owner: ARABIC,
          horizon: 'now' as const,
          promisedLevels: [{ stageId: 's0', channelId: 'c0', level: 3 as const }],
        },
        { id: 'i1', title: ARABIC, horizon: 'next' as const, dependsOn: ['i0'] },
      ],
    }),
    { now: 0 },
  );
}

/**
 * Sentences of ours – words on the screen, names for screen readers, hints – in which a name that runs from right to left
 * is not set apart. Set apart is what stands between the marks for it, or in an element with a direction of its own.
 */
function unisolated(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const found = new Set<string>();
    const apart = /\u2068[^\u2069]*\u2069/g;
    const isMixed = (text: string) => /[\u0590-\u08ff]/.test(text.replace(apart, '')) && /[a-z]{2}/i.test(text);
    const isOwn = (element: Element) => {
      const { unicodeBidi } = getComputedStyle(element);
      return element.hasAttribute('dir') || unicodeBidi.startsWith('isolate') || unicodeBidi === 'plaintext';
    };
    /** The words of a line, without those of elements that stand apart. */
    const wordsOf = (element: Element): string =>
      [...element.childNodes]
        .map((node) => {
          if (node.nodeType === Node.TEXT_NODE) return node.textContent ?? '';
          if (!(node instanceof Element) || isOwn(node)) return ' ';
          return /^(inline|contents)$/.test(getComputedStyle(node).display) ? wordsOf(node) : ' ';
        })
        .join('');
    for (const element of document.body.querySelectorAll('*')) {
      for (const attribute of ['aria-label', 'title', 'placeholder', 'aria-description', 'aria-valuetext']) {
        const text = element.getAttribute(attribute);
        // Text edited in place: its field’s name, a colon, and all of it in the direction of the element.
        if (attribute === 'aria-label' && element.matches('button[dir=auto]')) continue;
        if (text && isMixed(text)) found.add(`${attribute}: ${text}`);
      }
      // A file shown as it is, and its name, are no sentences.
      if (element.closest('textarea, svg, pre, [dir=ltr], [aria-label^="Beginning of"]')) continue;
      const words = wordsOf(element);
      if (isMixed(words)) found.add(`${element.tagName.toLowerCase()}: ${words.slice(0, 200)}`);
    }
    return [...found];
  });
}

test('names from right to left do not turn the words around them', async ({ page }) => {
  test.slow();
  page.setDefaultTimeout(15_000);
  const check = (where: string) => test.step(where, async () => expect.soft(await unisolated(page), where).toEqual([]));
  await page.goto('./');
  await expect(page.getByRole('button', { name: 'Open the example' })).toBeVisible();
  const choosing = page.waitForEvent('filechooser');
  await page.keyboard.press('ControlOrMeta+o');
  const text = journeyFromRightToLeft();
  const file = (name: string, words: string) => ({
    name,
    mimeType: 'application/json',
    buffer: Buffer.from(words),
  });
  await (await choosing).setFiles(file('rtl.json', text));
  await page.waitForURL('**/#/journey/rtl/map');
  await expect(page.locator('[data-line]').first()).toBeVisible();
  await check('on the map');

  await page.keyboard.press('i');
  for (const row of ['stages.s0', 'touchpoints.t0', 'links.l0', 'presences.s0~c0', 'channels.c0']) {
    await page.goto(`./#/journey/rtl/map/${row}`);
    await expect(
      page
        .getByRole('region', { name: 'Inspector' })
        .getByRole('textbox')
        .or(page.getByRole('button', { name: /^Close Inspector/ }))
        .first(),
    ).toBeVisible();
    await check(`in the inspector: ${row}`);
  }
  await page.goto('./#/journey/rtl/map/touchpoints.t0,touchpoints.t1');
  await page.locator('[data-id="touchpoints:t0"]').focus();
  await page.keyboard.press('Delete');
  await check('after a deletion, in the message');
  await page.keyboard.press('ControlOrMeta+z');
  await page.keyboard.press('p');
  await expect(page.getByRole('searchbox', { name: 'Search channels' })).toBeFocused();
  await check('in the palette');
  await page.keyboard.press('ControlOrMeta+f');
  await page.keyboard.type('12');
  await check('in Find');
  await page.keyboard.press('Escape');

  await page.goto('./#/journey/rtl/coverage');
  await expect(page.locator('[data-gap]').first()).toBeVisible();
  await check('in Coverage');
  for (const lens of await page.getByRole('tab').all()) {
    await lens.click();
    await check(`in Coverage, ${await lens.textContent()}`);
  }
  await page.goto('./#/journey/rtl/roadmap');
  await page
    .getByRole('group', { name: /^Initiative/ })
    .nth(1)
    .focus();
  await check('on the roadmap');
  await page.keyboard.press('e');
  await expect(page.getByRole('textbox', { name: 'Metric' })).toBeVisible();
  await check('in the drawer');

  await page.goto('./#/journey/rtl/present');
  await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible();
  for (let slide = 0; slide < 5; slide++) {
    await check(`on slide ${slide + 1}`);
    await page.keyboard.press('ArrowRight');
  }
  await page.goto('./#/journey/rtl/export');
  await expect(page.getByRole('tablist', { name: 'Formats' })).toBeVisible();
  for (const format of await page.getByRole('tab').all()) {
    await format.click();
    await expect(page.getByRole('tabpanel').getByRole('region', { name: /^(Beginning|Preview) of / })).toBeVisible();
    await check(`in Export, ${await format.textContent()}`);
  }
  await page.goto('./#/journey/rtl/versions');
  await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible();
  await check('in Versions');
  await page.goto('./#/');
  await expect(page.getByRole('grid', { name: 'Journeys' })).toBeVisible();
  await check('in the library');
  const again = page.waitForEvent('filechooser');
  await page.keyboard.press('ControlOrMeta+o');
  const changed = text.replaceAll(`"title": "${HEBREW}"`, `"title": "${HEBREW} 3"`);
  await (await again).setFiles(file(`${ARABIC}.json`, changed));
  await expect(page.getByRole('dialog')).toBeVisible();
  await check('in the question what to do with what is here');
  await page.reload();
  await expect(page.getByRole('grid', { name: 'Journeys' })).toBeVisible();
  const wrong = page.waitForEvent('filechooser');
  await page.keyboard.press('ControlOrMeta+o');
  await (await wrong).setFiles(file(`${ARABIC}.json`, '{"a": 1}'));
  await expect(page.getByRole('alertdialog')).toBeVisible();
  await check('in a refusal');
  await page.reload();
  await expect(page.getByRole('grid', { name: 'Journeys' })).toBeVisible();
  await page.getByRole('searchbox', { name: 'Search journeys' }).fill('אין כזה');
  await check('where nothing is found');
  await page.goto('./#/storage');
  await expect(page.getByRole('button', { name: 'Export everything' })).toBeVisible();
  await check('on the storage page');
});
