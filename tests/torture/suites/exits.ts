import type { BrowserContext, CDPSession, Page } from '@playwright/test';
import type { Suite, UnitResult } from '../suite';
import type { Report } from '../support/shown';
import { MAIN, startJourney } from '../support/startJourney';
import { importJourney, listen, openMap, readSettled } from '../support/tab';
import type { Torture } from '../support/torture';

/** A text of more characters is replaced by what is typed next. */
const LONG = 40;
/** Exits on one profile, in turn through all kinds. */
const EXITS = { full: 25, short: 8 };
const EMPTY = 'about:blank';

/** A way out of a page. Inside the page `leave` runs right in the key's event; the others are sent right behind the key. */
interface Exit {
  readonly id: 'close' | 'reload' | 'navigate' | 'crash' | 'quit';
  readonly leave: 'reload' | 'navigate' | null;
  send?(page: Page, session: CDPSession, browser: CDPSession): Promise<unknown>;
}

const exitKinds: readonly Exit[] = [
  { id: 'close', leave: null, send: (page) => page.close() },
  { id: 'reload', leave: 'reload' },
  { id: 'navigate', leave: 'navigate' },
  { id: 'crash', leave: null, send: (_page, session) => session.send('Page.crash') },
  { id: 'quit', leave: null, send: (_page, _session, browser) => browser.send('Browser.close') },
];

/**
 * Leaves within 5 ms of a key, mostly before its edit was acknowledged. What was acknowledged must be there, and so must
 * what was typed: the browser outlives the page, and so does its note of the key. Only when the browser itself quits can
 * such a note be lost: on a busy machine Chromium ends without writing the last milliseconds of `localStorage` to the disk
 * (seen by reading it there before the page did). What was acknowledged has to survive that, too; the rest is counted.
 */
export const exits: Suite = {
  id: 'exits',
  name: 'Close, reload, navigate, crash, quit right after a key',
  promise:
    'What was typed is there again after the tab was closed, reloaded, left or crashed, even if it was not saved yet.',
  figures: [
    { key: 'exits', name: 'exits', combine: 'sum' },
    { key: 'unsaved', name: 'before the edit was acknowledged', combine: 'sum' },
    { key: 'withBrowser', name: 'of these gone with a browser that quit', combine: 'sum' },
    { key: 'lost', name: 'lost', combine: 'sum' },
  ],
  units: { full: 20, short: 1 },
  run: leaveRepeatedly,
};

async function leaveRepeatedly(_unit: number, torture: Torture): Promise<UnitResult> {
  const { random, url, isShort } = torture;
  const figures = { exits: 0, unsaved: 0, withBrowser: 0, lost: 0 };
  const losses: string[] = [];
  const seen = { typed: '', saved: '', isTitle: false };
  const onReport = (report: Report) => {
    if (report.kind === 'typed') seen.typed = report.value;
    else seen.saved = (seen.isTitle ? report.shown.cards[0]?.split(' | ')[0] : report.shown.notes) ?? seen.saved;
  };
  const launch = async () => {
    const browser = await torture.launch();
    await listen(browser.context, onReport);
    // A page that asks whether to leave it is left.
    browser.context.on('dialog', (dialog) => void dialog.accept().catch(() => undefined));
    return browser;
  };

  let browser = await launch();
  let page = await browser.page();
  await importJourney(page, url, startJourney());
  for (let count = 0; count < (isShort ? EXITS.short : EXITS.full); count++) {
    const exit = exitKinds[count % exitKinds.length] as Exit;
    seen.isTitle = random() < 0.5;
    const field = await openField(page, seen.isTitle);
    const before = await field.inputValue();
    Object.assign(seen, { typed: before, saved: before });

    // A card names itself by the start of a long title only, and then could not be compared with what is stored.
    let pressed = before.length > LONG ? '' : before;
    if (pressed !== before) await page.keyboard.press('ControlOrMeta+a');
    // Digits in front of the last one are ordinary work; the last one is followed by the exit.
    const digits = 2 + Math.floor(random() * 4);
    for (let i = 0; i < digits; i++) {
      const digit = String(Math.floor(random() * 10));
      pressed += digit;
      await page.keyboard.press(digit);
    }
    const wait = random() * 5;
    const key = String(Math.floor(random() * 10));
    pressed += key;
    await leave(page, browser.session, exit, { wait, key });
    figures.exits += 1;
    const { typed, saved } = { ...seen };
    if (typed !== saved) figures.unsaved += 1;

    if (exit.id === 'quit') {
      await browser.close();
      browser = await launch();
    }
    page = await freshPage(page, exit, browser.context);
    await openMap(page, url);
    const { document, faults } = await readSettled(page);
    const row = document.touchpoints.get(MAIN);
    const found = (seen.isTitle ? row?.title : row?.notes) ?? '';
    const where = `${exit.id} ${wait.toFixed(1)} ms after a key in the ${seen.isTitle ? 'title' : 'notes'}`;
    losses.push(...faults.map((fault) => `${where}: ${fault}`));
    // The page may have seen the last keys without living to report them.
    if (!found.startsWith(typed) || !pressed.startsWith(found)) {
      const kind = found.length < saved.length || !found.startsWith(saved) ? 'acknowledged' : 'typed';
      if (kind === 'typed' && exit.id === 'quit' && typed.startsWith(found)) figures.withBrowser += 1;
      else {
        figures.lost += 1;
        losses.push(`${where}: ${kind} was ‘${kind === 'typed' ? typed : saved}’, there is ‘${found}’.`);
      }
    }
    Object.assign(seen, { typed: '', saved: '' });
  }
  return { figures, losses };
}

/** Puts the caret behind the text of the main card's title, on the map, or of its notes, in the panel. */
async function openField(page: Page, isTitle: boolean) {
  const card = page.locator(`[data-id="touchpoints:${MAIN}"]`);
  await card.click({ position: { x: 12, y: 12 } });
  await page.locator(`[data-id="touchpoints:${MAIN}"].selected`).waitFor();
  await card.focus();
  const notes = page.getByRole('textbox', { name: 'Notes', exact: true });
  if (!isTitle && (await notes.count()) === 0) await page.keyboard.press('i');
  if (isTitle) await page.keyboard.press('Enter');
  const field = isTitle ? card.locator('textarea') : notes;
  await field.focus();
  await page.keyboard.press('ControlOrMeta+End');
  return field;
}

interface Leaving {
  readonly wait: number;
  readonly key: string;
}

async function leave(page: Page, browser: CDPSession, exit: Exit, { wait, key }: Leaving): Promise<void> {
  if (exit.leave !== null) {
    await page.evaluate(arrange, { how: exit.leave, wait, to: EMPTY });
    const gone = page.waitForEvent('load');
    await page.keyboard.press(key).catch(() => undefined);
    await gone;
    return;
  }
  const session = await page.context().newCDPSession(page);
  const crashed = exit.id === 'crash' ? page.waitForEvent('crash') : Promise.resolve();
  // The way out does not wait for an answer to the key.
  const pressed = session.send('Input.dispatchKeyEvent', { type: 'keyDown', key, text: key }).catch(() => undefined);
  await new Promise((resolve) => setTimeout(resolve, wait));
  void exit.send?.(page, session, browser).catch(() => undefined);
  await Promise.race([pressed, new Promise((resolve) => setTimeout(resolve, 1_000))]);
  await crashed;
  // The last reports may still be on their way.
  await new Promise((resolve) => setTimeout(resolve, 50));
}

/** Runs in the page: leaves it `wait` ms after the next key has been dealt with; 0 to 1 ms means in the very event. */
function arrange({ how, wait, to }: { how: 'reload' | 'navigate'; wait: number; to: string }): void {
  const go = () => (how === 'reload' ? location.reload() : location.assign(to));
  addEventListener('input', () => (wait < 1 ? go() : setTimeout(go, wait)), { once: true });
}

async function freshPage(page: Page, exit: Exit, context: BrowserContext) {
  if (exit.leave !== null) return page;
  if (exit.id === 'quit') return context.pages()[0] ?? context.newPage();
  const fresh = await context.newPage();
  if (!page.isClosed()) await page.close().catch(() => undefined);
  return fresh;
}
