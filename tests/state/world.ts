import 'fake-indexeddb/auto';
import { emptyDocument, type JourneyDocument } from '../../src/domain/document';
import { SCHEMA_VERSION } from '../../src/domain/migrations/migrations';
import { journeySchema } from '../../src/domain/model/journey';
import { stageSchema } from '../../src/domain/model/stage';
import type { TableName } from '../../src/domain/model/tables';
import { orderKeys } from '../../src/domain/order';
import { applyPatch } from '../../src/domain/patch';
import { type Engine, openEngine } from '../../src/state/engine';
import { historyFrom } from '../../src/state/history';
import { entriesIn, type PendingEdit, readJournal, unknownTo } from '../../src/storage/commit';
import { ThroughlineDatabase } from '../../src/storage/database';
import { createJourney, loadJourney } from '../../src/storage/journeys';
import { leftBehind } from '../../src/storage/leftBehind';
import { databaseLog } from '../../src/storage/log';
import { browserNotes } from '../../src/storage/notes';
import type { TabMessage, Tabs } from '../../src/storage/tabs';
import { memoryStorage } from '../helpers/memoryStorage';

/** A seeded source of chance: mulberry32, so that a failing run can be repeated from its seed. */
export function chance(seed: number) {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
  return {
    next,
    below: (n: number) => Math.floor(next() * n),
    happens: (probability: number) => next() < probability,
    pick: <T>(items: readonly T[]): T | undefined => items[Math.floor(next() * items.length)],
  };
}

export type Chance = ReturnType<typeof chance>;

/** A journey with a few stages and nothing else. */
export function smallJourney(id = 'journey', stages = ['Awareness', 'Purchase', 'Support']): JourneyDocument {
  const keys = orderKeys(stages.length);
  const rows = stages.map((name, i) => stageSchema.parse({ id: `s${i}`, order: keys[i], name }));
  return applyPatch(emptyDocument(id), [
    { table: 'journeys', id, before: null, after: journeySchema.parse({ id, title: 'Small', createdAt: 0 }) },
    ...rows.map((row) => ({ table: 'stages' as const, id: row.id, before: null, after: row })),
  ]);
}

interface WorldOptions {
  readonly seed: number;
  /** The journey; by default three empty stages. */
  readonly document?: JourneyDocument;
  readonly engines: number;
  /** Share of commits that fail: half before the transaction, half after it, when the answer is lost. */
  readonly failures: number;
  /** What the computer's clock says; by default it counts the ids given out. */
  readonly now?: () => number;
}

/** Several tabs over one database, in which messages and retries happen only when the test lets them. */
export interface World {
  readonly db: ThroughlineDatabase;
  readonly engines: readonly Engine[];
  readonly dice: Chance;
  /** Delivers one waiting message, picked at random. */
  deliverOne(): void;
  /** Loses one waiting message. */
  loseOne(): void;
  /** The next commit of this engine succeeds, but its answer is lost. */
  loseNextAnswer(engine: number): void;
  /**
   * Ends a tab between any two of its steps, with its edits on their way or not, and opens the journey in it again, with
   * its write-ahead notes and what the journal tells of its history.
   */
  reload(engine: number): Promise<void>;
  /** Runs the timers that are waiting. */
  retryAll(): void;
  /** Lets everything happen that can, without failures or losses, until nothing is left to do. */
  quiesce(): Promise<void>;
  saved(): Promise<JourneyDocument>;
  /** All edits that tabs made, as they were meant, in the order in which they were committed. */
  committed(): readonly PendingEdit[];
  close(): Promise<void>;
}

export async function openWorld({
  seed,
  document = smallJourney(),
  engines: count,
  failures,
  now,
}: WorldOptions): Promise<World> {
  const dice = chance(seed);
  const db = new ThroughlineDatabase(`world-${seed}-${Math.random()}`);
  await createJourney(db, document, 0);

  let isCalm = false;
  const losing = new Set<number>();
  let ids = 0;
  const listeners: ((message: TabMessage) => void)[] = [];
  const waiting: { to: (message: TabMessage) => void; message: TabMessage }[] = [];
  let timers: (() => void)[] = [];
  const tabsOf = (own: number): Tabs => ({
    post: (message) => {
      listeners.forEach((to, i) => {
        if (i !== own) waiting.push({ to, message: structuredClone(message) });
      });
    },
    subscribe: (listener) => {
      listeners[own] = listener;
      return () => {
        listeners[own] = () => {};
      };
    },
  });
  const takeOne = () => waiting.splice(dice.below(waiting.length), 1)[0];
  const retryAll = () => {
    const due = timers;
    timers = [];
    for (const task of due) task();
  };

  /** Every edit as it was meant when it was made, and those of them that were committed, in that order. */
  const meant = new Map<string, PendingEdit>();
  const committed = new Map<string, PendingEdit>();

  /** What each tab has noted before its transactions; it outlives the tab. */
  const notes = Array.from({ length: count }, () => browserNotes(memoryStorage()));
  /** How often each tab was opened; an older one is dead. */
  const lives = Array.from({ length: count }, () => 0);
  const ended = new Promise<never>(() => {});

  const openTab = async (i: number): Promise<Engine> => {
    const life = lives[i];
    const isDead = () => lives[i] !== life;
    const noted = notes[i] ?? browserNotes(null);
    const saved = await loadJourney(db, document.id, 0);
    const entries = entriesIn(saved, await readJournal(db, document.id));
    const rowOf = (table: TableName, id: string) => saved.document[table].get(id) ?? null;
    const left = leftBehind(noted.read(document.id), rowOf, entries);
    noted.clear();
    let committing: readonly PendingEdit[] | null = null;
    const run = async <T>(task: (db: ThroughlineDatabase) => Promise<T>): Promise<T> => {
      if (isDead()) return ended;
      const answer = await task(db);
      for (const edit of committing ?? [])
        if (!committed.has(edit.id)) committed.set(edit.id, meant.get(edit.id) ?? edit);
      // The tab is gone, and its transaction completed all the same.
      if (isDead()) return ended;
      const isLost = committing && (losing.delete(i) || (!isCalm && dice.happens(failures / 2)));
      if (isLost) throw new Error('injected: answer lost');
      return answer;
    };
    const log = databaseLog(document.id, {
      access: { commit: run, read: run },
      tabs: tabsOf(i),
      author: () => ({ tab: `tab${i}` }),
    });
    return openEngine({
      saved,
      history: historyFrom(entries, ({ tab }) => tab === `tab${i}`),
      unsaved: unknownTo(entries, left),
      storage: {
        log: {
          ...log,
          commit: async (...commit) => {
            if (isDead()) return ended;
            if (!isCalm && dice.happens(failures / 2)) throw new Error('injected: refused');
            committing = commit[1];
            return log.commit(...commit).finally(() => {
              committing = null;
            });
          },
        },
        note: (seq, edit) => {
          noted.add(document.id, { tabId: `tab${i}`, seq, schemaVersion: SCHEMA_VERSION, edit });
          if (!meant.has(edit.id)) meant.set(edit.id, edit);
        },
        forget: (edits) => {
          noted.remove(edits.map(({ id }) => id));
        },
        later: (task) => {
          const unlessDead = () => isDead() || task();
          if (isCalm) {
            // A failure from before the calm comes to light only now, and nobody runs the timers any more.
            const timer = setTimeout(unlessDead);
            return () => clearTimeout(timer);
          }
          timers.push(unlessDead);
          return () => {
            timers = timers.filter((timer) => timer !== unlessDead);
          };
        },
      },
      newId: () => `id${seed}x${ids++}`,
      now: now ?? (() => ids),
    });
  };
  const engines: Engine[] = [];
  for (let i = 0; i < count; i++) engines.push(await openTab(i));

  return {
    db,
    engines,
    dice,
    deliverOne() {
      const one = takeOne();
      one?.to(one.message);
    },
    loseOne() {
      takeOne();
    },
    loseNextAnswer(engine) {
      losing.add(engine);
    },
    async reload(engine) {
      lives[engine] = (lives[engine] ?? 0) + 1;
      engines[engine]?.close();
      engines[engine] = await openTab(engine);
    },
    retryAll,
    async quiesce() {
      isCalm = true;
      for (let round = 0; round < 100; round++) {
        retryAll();
        await Promise.all(engines.map((engine) => engine.settled()));
        if (waiting.length === 0 && timers.length === 0) break;
        for (let one = takeOne(); one; one = waiting.length > 0 ? takeOne() : undefined) one.to(one.message);
      }
      // A message that was lost is made up for by the next one: the last commit of all reaches everybody.
      const last = await db.journeys.get(document.id);
      if (last) {
        // Of no schema, so that its patch, which is not the real one, is not taken for it.
        for (const to of listeners)
          to({ kind: 'commit', journeyId: document.id, schemaVersion: 0, seq: last.seq, patch: [], labels: [] });
      }
      await Promise.all(engines.map((engine) => engine.settled()));
    },
    saved: async () => (await loadJourney(db, document.id, 0)).document,
    committed: () => [...committed.values()],
    async close() {
      for (const engine of engines) engine.close();
      db.close();
      await db.delete();
    },
  };
}
