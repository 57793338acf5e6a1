import type { Page } from '@playwright/test';
import { journeyText } from '../../src/exchange/journeyJson';
import { buildDocument } from '../helpers/documents';
import { expect, test } from './support/test';

/** How people write that customers ask in a community first, or something as long. */
const samples: readonly (readonly [script: string, text: string, direction: 'ltr' | 'rtl'])[] = [
  ['Arabic', 'يسأل العملاء في المجتمع أولاً قبل الشراء ويقارنون الأسعار', 'rtl'],
  ['Hebrew', 'לקוחות שואלים בקהילה לפני הקנייה ומשווים מחירים', 'rtl'],
  ['Urdu', 'گاہک خریدنے سے پہلے کمیونٹی میں پوچھتے ہیں', 'rtl'],
  ['Devanagari', 'ग्राहक पहले समुदाय में पूछते हैं और स्पष्टीकरणे मांगते हैं', 'ltr'],
  ['Bengali', 'গ্রাহকরা প্রথমে কমিউনিটিতে জিজ্ঞাসা করে এবং তুলনা করে', 'ltr'],
  ['Tamil', 'வாடிக்கையாளர்கள் முதலில் சமூகத்தில் கேட்கிறார்கள்', 'ltr'],
  ['Malayalam', 'ഉപഭോക്താക്കൾ ആദ്യം കമ്മ്യൂണിറ്റിയിൽ ചോദിക്കുന്നു', 'ltr'],
  ['Thai', 'ลูกค้าถามในชุมชนก่อนซื้อสินค้าและเปรียบเทียบราคาทุกครั้ง', 'ltr'],
  ['Khmer', 'អតិថិជនសួរនៅក្នុងសហគមន៍ជាមុនសិនមុនពេលទិញទំនិញ', 'ltr'],
  ['Burmese', 'ဖောက်သည်များသည် အသိုင်းအဝိုင်းတွင် ဦးစွာမေးမြန်းကြသည်', 'ltr'],
  ['Tibetan', 'ཚོང་འགྲུལ་གྱིས་སྤྱི་ཚོགས་ནང་འདྲི་བར་བྱེད་དོ།', 'ltr'],
  ['Chinese', '顾客首先在社区提问，然后再购买产品（网站），并比较价格。', 'ltr'],
  ['Japanese', 'お客様はまず「コミュニティ」で質問します。それから、ウェブサイトを見る。', 'ltr'],
  ['Korean', '고객은 먼저 커뮤니티에서 질문하고 가격을 비교합니다', 'ltr'],
  ['Vietnamese', 'KHÁCH HÀNG HỎI TRÊN MẠNG XÃ HỘI TRƯỚC KHI MUA HÀNG', 'ltr'],
  ['accents apart', 'ÀÉÎÕÜ ŠŽČŘ ÅÄÖ ÇŁØ ÀÉÎÕÜŠŽČŘÅÄÖÇŁØÀÉÎÕÜŠŽČŘ'.normalize('NFD'), 'ltr'],
  ['emoji', '👨‍👩‍👧‍👦🏳️‍🌈🇩🇪👍🏽❤️☎️😀🎉🚀👨‍👩‍👧‍👦🏳️‍🌈🇫🇷👍🏽', 'ltr'],
  ['keycaps', '1️⃣2️⃣3️⃣4️⃣5️⃣6️⃣7️⃣8️⃣9️⃣0️⃣#️⃣*️⃣1️⃣2️⃣3️⃣', 'ltr'],
  ['one long word', 'Straßenbahnhaltestellenüberdachungsreinigungsgerät', 'ltr'],
  ['German', 'Kundinnen und Kunden fragen zuerst in der Community, dann vergleichen sie Preise', 'ltr'],
];

const some = samples.filter(([script]) => ['Arabic', 'Tamil', 'Thai', 'Japanese', 'emoji'].includes(script));

/** A journey in which every kind of text is written in every script. */
function journeyOfScripts(): string {
  const text = (index: number) => samples[index % samples.length]?.[1] ?? '';
  const stages = some.map(([, words], index) => ({ id: `s${index}`, name: words, promise: words, goal: words }));
  const channels = samples.map(([, name], index) => ({ id: `c${index}`, name }));
  return journeyText(
    buildDocument({
      journey: { id: 'scripts', title: text(0) },
      stages,
      touchpoints: samples.map(([, title], index) => ({
        id: `t${index}`,
        stageId: `s${index % stages.length}`,
        title,
        channelId: `c${index}`,
        pains: [title],
        gains: [title],
      })),
      links: samples.slice(1).map(([, label], index) => ({ fromId: `t${index}`, toId: `t${index + 1}`, label })),
      channels,
      presences: samples.map((_, index) => ({
        stageId: `s${index % stages.length}`,
        channelId: `c${index}`,
        level: 1,
        owner: text(index),
      })),
      segments: some.map(([, name], index) => ({ id: `g${index}`, name, desiredExperience: name, promises: name })),
      demands: samples.map((_, index) => ({
        channelId: `c${index}`,
        stageId: null,
        segmentId: null,
        usage: 0.8,
        evidence: 'estimated' as const,
      })),
      initiatives: samples.map(([, title], index) => ({
        id: `i${index}`,
        title,
        description: title,
        owner: title,
        metric: title,
        horizon: 'now' as const,
        promisedLevels: [{ stageId: 's0', channelId: 'c0', level: 3 as const }],
      })),
    }),
    { now: 0 },
  );
}

async function openScripts(page: Page) {
  await page.goto('./');
  // A key is heard once the page is drawn, which is later than the browser's load event.
  await expect(page.getByRole('button', { name: 'Open the example' })).toBeVisible();
  const choosing = page.waitForEvent('filechooser');
  await page.keyboard.press('ControlOrMeta+o');
  const buffer = Buffer.from(journeyOfScripts());
  await (await choosing).setFiles({ name: 'scripts.json', mimeType: 'application/json', buffer });
  await page.waitForURL('**/#/journey/scripts/map');
  await expect(page.locator('[data-line]').first()).toBeVisible();
}

/** The words of boxes that stand out of the nearest of `frames`, and by how many px. */
function standingOut(page: Page, frames: string): Promise<string[]> {
  return page.evaluate((selector) => {
    const found: string[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const box = node.parentElement;
      const frame = box?.closest<HTMLElement>(selector);
      if (!box || !frame || !node.textContent?.trim() || box.closest('[aria-hidden] svg')) continue;
      const style = getComputedStyle(box);
      if (style.visibility === 'hidden' || style.clipPath !== 'none' || box.closest('[data-hidden]')) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      const words = range.getBoundingClientRect();
      const edge = frame.getBoundingClientRect();
      if (words.width < 2 || edge.width < 2) continue;
      // What is clipped on the way is not out; what is cut within says so and shows itself on hover.
      let clipped = { left: words.left, right: words.right };
      for (let up: HTMLElement | null = box; up && up !== frame; up = up.parentElement) {
        if (!/hidden|clip|auto|scroll/.test(getComputedStyle(up).overflowX)) continue;
        const room = up.getBoundingClientRect();
        clipped = { left: Math.max(clipped.left, room.left), right: Math.min(clipped.right, room.right) };
      }
      const out = Math.max(edge.left - clipped.left, clipped.right - edge.right);
      if (out > 1) found.push(`${Math.round(out)} px: ${node.textContent.slice(0, 40)}`);
    }
    return found;
  }, frames);
}

/** Lines of the map that the browser draws wider than the layout made them. */
function cutLines(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('[data-line]')]
      .filter((line) => line.scrollWidth > line.clientWidth + 1)
      .map((line) => `${line.scrollWidth - line.clientWidth} px: ${line.textContent}`),
  );
}

test('every script keeps to its card and runs in its direction', async ({ page }) => {
  await openScripts(page);
  const nodes = '.react-flow__node';
  await page.keyboard.press('f');

  await test.step('on the map no line is wider than the layout reckoned', async () => {
    expect(await cutLines(page)).toEqual([]);
    expect(await standingOut(page, nodes)).toEqual([]);
    for (const [script, text, direction] of samples) {
      const title = page.locator(`[data-full="${text}"]`).first();
      await expect(title, script).toHaveCSS('direction', direction);
    }
  });

  for (const [view, frames] of [
    ['coverage', 'th, td, article'],
    ['roadmap', '[data-initiative]'],
  ] as const) {
    await test.step(`in ${view}`, async () => {
      await page.goto(`./#/journey/scripts/${view}`);
      await expect(page.locator(frames).first()).toBeVisible();
      expect(await standingOut(page, frames)).toEqual([]);
      const arabic = page.locator('[dir]', { hasText: samples[0]?.[1] ?? '' }).last();
      await expect(arabic).toHaveCSS('direction', 'rtl');
    });
  }

  await test.step('on slides', async () => {
    await page.goto('./#/journey/scripts/present');
    await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible();
    await expect(page.getByRole('heading', { level: 1 }).first()).toHaveCSS('direction', 'rtl');
    for (let slide = 0; slide < 4; slide++) {
      expect(await standingOut(page, 'main li, main h1, main h2, main dd')).toEqual([]);
      await page.keyboard.press('ArrowRight');
    }
  });

  await test.step('in the library', async () => {
    await page.goto('./#/');
    const title = page.getByRole('heading', { name: samples[0]?.[1] ?? '' });
    await expect(title).toHaveCSS('direction', 'rtl');
    expect(await standingOut(page, '[role="row"]')).toEqual([]);
  });
});

test('with the text spacing that WCAG 1.4.12 asks for, nothing leaves its card and what is cut shows on hover', async ({
  page,
}) => {
  await openScripts(page);
  // As a person's own style sheet or bookmarklet sets it; a style element would be refused.
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; } p { margin-block-end: 2em !important; }',
    );
    document.adoptedStyleSheets = [sheet];
  });
  expect(await standingOut(page, '.react-flow__node')).toEqual([]);
  const german = page.locator(`[data-full="${samples.at(-1)?.[1]}"]`).first();
  await german.hover();
  await expect(german).toHaveAttribute('title', samples.at(-1)?.[1] ?? '');
});
