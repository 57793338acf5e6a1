import type { Page } from '@playwright/test';
import { lifecyclePhases } from '../../../src/domain/catalogue/phases';
import type { Card } from './shown';
import { MAIN } from './startJourney';
import type { Scene, Story } from './story';

const STAGES = lifecyclePhases.map(({ name }) => name);

/** Characters of notes after which they are begun anew. */
const MOST_NOTES = 300;

/** Somebody at the keyboard who works mostly on one card, and tells the story of every edit before making it. */
export interface Person {
  /** Makes a few edits of one kind, chosen at random. Throws when the browser is gone. */
  act(): Promise<void>;
  /** Selects the own card with its panel open, as one does after opening the map. */
  settle(): Promise<void>;
  /**
   * Gestures after which the own page did not show what they should have done to the shared card. What is missing in
   * the end was lost on the way to the database only where this is empty: else the page had not taken the keys.
   */
  readonly unheard: readonly string[];
}

interface Step {
  readonly before: Scene;
  readonly after: Scene;
}

/** A field of the main card that one tab of several edits, while the others edit its other fields. */
export type SharedField = 'title' | 'notes' | 'emotion' | 'truth';

interface PersonOptions {
  readonly page: Page;
  readonly story: Story;
  readonly random: () => number;
  /** Longest pause between keys, in ms. */
  readonly pause: number;
  /** Further ones are taken away rather than added. The map draws only what is near the window. */
  readonly mostCards: number;
  /** Id of the card that nobody else edits; the main one by default. */
  readonly own?: string;
  /** What of the main card belongs to this person, where several share it. */
  readonly shares?: SharedField;
}

export function personAt({ page, story, random, pause, mostCards, own = MAIN, shares }: PersonOptions): Person {
  const done: Step[] = [];
  let undone: Step[] = [];
  /** The card that has the focus: the own one, the shared one, or one that was just added. */
  let focused = own;
  let count = Math.floor(random() * 1_000);

  const notes = page.getByRole('textbox', { name: 'Notes', exact: true });
  const below = (limit: number) => Math.floor(random() * limit);
  const press = async (key: string) => {
    await page.keyboard.press(key);
    const wait = random() * pause;
    if (wait > 1) await page.waitForTimeout(wait);
  };
  const edit = async (key: string, scene: Scene) => {
    story.tell(scene);
    await press(key);
  };
  const withCard = (id: string, change: Partial<Card>): Scene => {
    const scene = story.now();
    const card = scene.cards.get(id);
    if (!card) throw new Error(`The story has no card ${id}.`);
    return { ...scene, cards: new Map(scene.cards).set(id, { ...card, ...change }) };
  };
  const card = () => {
    const found = story.now().cards.get(focused);
    if (!found) throw new Error(`The story has no card ${focused}.`);
    return found;
  };
  /** One undo step around what `task` does. */
  const step = async (task: () => Promise<void>) => {
    const before = story.now();
    await task();
    done.push({ before, after: story.now() });
    undone = [];
  };
  const typeTitle = async (id: string) => {
    count += 1;
    let title = '';
    for (const key of String(count * 10_007)) {
      title += key;
      await edit(key, withCard(id, { title }));
    }
  };

  const gestures: readonly (() => Promise<void>)[] = [
    async function title() {
      await press('Enter');
      await step(() => typeTitle(focused));
      await press('Enter');
    },
    async function note() {
      const subject = shares === 'notes' ? MAIN : own;
      if (focused !== subject) await select(subject);
      await notes.focus();
      // Notes that got long are begun anew.
      let kept = story.now().notes;
      if (kept.length > MOST_NOTES) kept = '';
      await press(kept === '' ? 'ControlOrMeta+a' : 'ControlOrMeta+End');
      await step(async () => {
        for (let i = 4 + below(12); i > 0; i--) {
          const key = String(below(10));
          kept += key;
          await edit(key, { ...story.now(), notes: kept });
        }
      });
      await focus(subject);
      if (subject !== own) await select(own);
    },
    async function add() {
      if (story.now().cards.size >= mostCards) return remove();
      const id = `new-${++count}`;
      const fresh: Card = { title: '', stage: card().stage, emotion: null, isTruth: false };
      await step(async () => {
        await edit('t', { ...story.now(), cards: new Map(story.now().cards).set(id, fresh) });
        await typeTitle(id);
      });
      await press('Enter');
      focused = id;
    },
    async function move() {
      for (let i = 1 + below(5); i > 0; i--) {
        const at = STAGES.indexOf(card().stage);
        const isRight = at === 0 || (at < STAGES.length - 1 && random() < 0.5);
        const stage = STAGES[at + (isRight ? 1 : -1)] ?? '';
        await step(() => edit(isRight ? 'Alt+ArrowRight' : 'Alt+ArrowLeft', withCard(focused, { stage })));
      }
    },
    async function mark() {
      for (let i = 1 + below(4); i > 0; i--) {
        await step(() => edit('m', withCard(focused, { isTruth: !card().isTruth })));
        await step(() => feel(focused));
      }
    },
    async function undo() {
      for (let i = 1 + below(4); i > 0 && done.length > 0; i--) {
        const last = done.pop();
        if (!last) return;
        undone.push(last);
        await edit('ControlOrMeta+z', last.before);
      }
      await stay();
    },
    async function redo() {
      for (let i = undone.length; i > 0; i--) {
        const next = undone.pop();
        if (!next) return;
        done.push(next);
        await edit('ControlOrMeta+y', next.after);
      }
      await stay();
    },
  ];

  async function remove() {
    if (focused === own) return;
    const cards = new Map(story.now().cards);
    cards.delete(focused);
    await step(() => edit('Delete', { ...story.now(), cards }));
    await select(own);
  }

  /** A step up or down from what is felt; from nothing said, as from neutral. */
  async function feel(id: string) {
    const from = card().emotion ?? 0;
    const isUp = from < 2 && (from === -2 || random() < 0.5);
    await edit(isUp ? '=' : '-', withCard(id, { emotion: from + (isUp ? 1 : -1) }));
  }

  /** Edits the field of the shared card that is this person's. */
  async function share() {
    await select(MAIN);
    const { isTruth } = card();
    if (shares === 'title') {
      await press('Enter');
      await step(() => typeTitle(MAIN));
      await press('Enter');
    } else if (shares === 'emotion') {
      await step(() => feel(MAIN));
    } else if (shares === 'truth') {
      await step(() => edit('m', withCard(MAIN, { isTruth: !isTruth })));
    }
    await select(own);
  }

  /** An undo may take the card away that had the focus, or move it; the next key must still go to a card. */
  async function stay() {
    if (!story.now().cards.has(focused)) await select(own);
    else await focus(focused);
  }

  async function focus(id: string) {
    if (id === own || id === MAIN) await page.locator(`[data-id="touchpoints:${id}"]`).focus();
    else await page.locator('.react-flow__node-touchpoint.selected').focus();
  }

  /** Whether the page shows the shared card as this person left it. Only marks: titles are shown letter by letter. */
  async function isHeard(): Promise<boolean> {
    const { emotion, isTruth } = story.now().cards.get(MAIN) ?? {};
    const node = page.locator(`[data-id="touchpoints:${MAIN}"]`);
    for (let tries = 0; tries < 40; tries++) {
      const name = (await node.getAttribute('aria-label')) ?? '';
      const words = /, emotion ([^,]+),/.exec(name)?.[1] ?? '';
      const shownEmotion = words === 'not said yet' ? null : Number(words.replace('−', '-'));
      if (shares === 'emotion' ? shownEmotion === emotion : name.includes(', moment of truth') === isTruth) return true;
      await page.waitForTimeout(50);
    }
    return false;
  }

  /** By keyboard: while other tabs move their cards, a click may meet another one. */
  async function select(id: string) {
    const node = page.locator(`[data-id="touchpoints:${id}"]`);
    for (let tries = 0; tries < 10; tries++) {
      await node.focus();
      await page.keyboard.press('Space');
      focused = id;
      const isAlone = await node.evaluate(
        (element) =>
          element.classList.contains('selected') &&
          document.activeElement === element &&
          document.querySelectorAll('.react-flow__node.selected').length === 1,
      );
      if (isAlone) return;
      await page.waitForTimeout(50);
    }
    throw new Error(`The card ${id} cannot be selected.`);
  }

  const unheard: string[] = [];
  return {
    unheard,
    async settle() {
      await select(own);
      if ((await notes.count()) === 0) {
        await press('i');
        // The panel takes the focus, and again for a while if it loses it, until a key is pressed.
        const isIn = (field: Element) =>
          document.activeElement !== document.body && document.activeElement?.contains(field);
        while (!(await notes.evaluate(isIn))) {
          await page.waitForTimeout(20);
        }
        await press('Shift');
      }
      await notes.waitFor();
      await focus(own);
    },
    async act() {
      if (random() < 0.25 && focused !== own) await select(own);
      if (shares && random() < 0.15) await share();
      const gesture = gestures[below(gestures.length)];
      const isMarking = shares === 'emotion' || shares === 'truth';
      if (isMarking && !(await isHeard())) unheard.push(`scene ${story.scenes.length}, before ${gesture?.name}`);
      await gesture?.();
      if (isMarking && !(await isHeard())) unheard.push(`scene ${story.scenes.length}, after ${gesture?.name}`);
    },
  };
}
