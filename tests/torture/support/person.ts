import type { Page } from '@playwright/test';
import { lifecyclePhases } from '../../../src/domain/catalogue/phases';
import type { Card } from './shown';
import { MAIN } from './startJourney';
import type { Scene, Story } from './story';

const STAGES = lifecyclePhases.map(({ name }) => name);
const MOST_CARDS = 6;

/** Somebody at the keyboard who works on the main card, and tells the story of every edit before making it. */
export interface Person {
  /** Makes a few edits of one kind, chosen at random. Throws when the browser is gone. */
  act(): Promise<void>;
  /** Selects the main card with its panel open, as one does after opening the map. */
  settle(): Promise<void>;
}

interface Step {
  readonly before: Scene;
  readonly after: Scene;
}

interface PersonOptions {
  readonly page: Page;
  readonly story: Story;
  readonly random: () => number;
  /** Longest pause between keys, in ms. */
  readonly pause: number;
}

export function personAt({ page, story, random, pause }: PersonOptions): Person {
  const done: Step[] = [];
  let undone: Step[] = [];
  /** The card that has the focus: the main one, or one that was just added. */
  let focused = MAIN;
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
      if (focused !== MAIN) return;
      await notes.focus();
      await press('ControlOrMeta+End');
      await step(async () => {
        for (let i = 4 + below(12); i > 0; i--) {
          const key = String(below(10));
          await edit(key, { ...story.now(), notes: story.now().notes + key });
        }
      });
      await focus(MAIN);
    },
    async function add() {
      if (story.now().cards.size >= MOST_CARDS) return remove();
      const id = `new-${++count}`;
      const fresh: Card = { title: '', stage: card().stage, emotion: 0, isTruth: false };
      await step(async () => {
        await edit('n', { ...story.now(), cards: new Map(story.now().cards).set(id, fresh) });
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
        const isUp = card().emotion < 2 && (card().emotion === -2 || random() < 0.5);
        const emotion = card().emotion + (isUp ? 1 : -1);
        await step(() => edit(isUp ? '=' : '-', withCard(focused, { emotion })));
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
    if (focused === MAIN) {
      await gestures[3]?.();
      return;
    }
    const cards = new Map(story.now().cards);
    cards.delete(focused);
    await step(() => edit('Delete', { ...story.now(), cards }));
    await select();
  }

  /** An undo may take the card away that had the focus, or move it; the next key must still go to a card. */
  async function stay() {
    if (!story.now().cards.has(focused)) await select();
    else await focus(focused);
  }

  async function focus(id: string) {
    if (id === MAIN) await page.locator(`[data-id="touchpoints:${MAIN}"]`).focus();
    else await page.locator('.react-flow__node-touchpoint.selected').focus();
  }

  async function select() {
    await page.locator(`[data-id="touchpoints:${MAIN}"]`).click({ position: { x: 12, y: 12 } });
    focused = MAIN;
    await page.locator(`[data-id="touchpoints:${MAIN}"].selected`).waitFor();
    await focus(MAIN);
  }

  return {
    async settle() {
      await select();
      if ((await notes.count()) === 0) await press('i');
      await notes.waitFor();
      await focus(MAIN);
    },
    async act() {
      if (random() < 0.25 && focused !== MAIN) await select();
      await gestures[below(gestures.length)]?.();
    },
  };
}
