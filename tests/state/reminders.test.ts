import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { blankLifecycle } from '../../src/domain/catalogue/templates/blankLifecycle';
import { keepCanary, type Loss, watchLoss } from '../../src/state/canary';
import { newId } from '../../src/state/ids';
import { askAfterFirstEdit, browserAsksPerson, notePromiseAnswered, wantsPromise } from '../../src/state/persistence';
import { type DueJourney, journeysDue, keepReminding, type Reminders, reminderDays } from '../../src/state/reminders';
import { daysLeft } from '../../src/state/trashDays';
import { type DatabaseAccess, openAccess } from '../../src/storage/access';
import { browserCanary } from '../../src/storage/canary';
import type { CopyState } from '../../src/storage/copies';
import { ThroughlineDatabase } from '../../src/storage/database';
import { createJourney } from '../../src/storage/journeys';
import { exampleJourney } from '../helpers/exampleJourney';
import { memoryStorage } from '../helpers/memoryStorage';

const DAY = 86_400_000;
const NOW = 20_000 * DAY;
const changed = (edits: number, changedAt: number, deletedAt: number | null = null): CopyState => ({
  ...{ id: 'a', seq: edits, schemaVersion: 1, updatedAt: 0, title: 'Ferries', copy: null },
  edits,
  changedAt,
  deletedAt,
});
const due = (state: CopyState, days = 7) => journeysDue([state], { now: NOW, days }).length > 0;

describe('a reminder', () => {
  it('is due after 30 edits, or 7 days after the first of them, and never in the trash', () => {
    expect(due(changed(29, NOW))).toBe(false);
    expect(due(changed(30, NOW))).toBe(true);
    expect(due(changed(1, NOW - 7 * DAY + 1))).toBe(false);
    expect(due(changed(1, NOW - 7 * DAY))).toBe(true);
    expect(due(changed(99, 0, NOW))).toBe(false);
    expect(due(changed(0, 0))).toBe(false);
  });

  it('counts edits alone when the change lies ahead of the clock', () => {
    expect(due(changed(29, NOW + 3_650 * DAY))).toBe(false);
    expect(due(changed(30, NOW + 3_650 * DAY))).toBe(true);
  });

  it('comes after 3 days in Safari, which the others only pretend to be', () => {
    const safari = 'Mozilla/5.0 (Macintosh) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/26.0 Safari/605.1.15';
    const chrome = 'Mozilla/5.0 (X11) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36';
    expect([reminderDays(safari), reminderDays(chrome)]).toEqual([3, 7]);
    expect(due(changed(1, NOW - 3 * DAY), 3)).toBe(true);
  });
});

describe('with a database', () => {
  let db: ThroughlineDatabase;
  let access: DatabaseAccess;
  const stops: (() => void)[] = [];
  const { id } = exampleJourney();
  beforeEach(async () => {
    db = new ThroughlineDatabase(`reminders-${Math.random()}`);
    access = openAccess(db);
    await createJourney(db, exampleJourney(), 0);
  });
  afterEach(async () => {
    for (const stop of stops.splice(0)) stop();
    await db.delete();
  });

  async function commit(seq: number) {
    const edits = [{ id: `edit ${seq}`, label: 'Edit', kind: 'do' as const, step: `${seq}`, patch: [] }];
    await db.transaction('rw', db.journal, db.journeys, async () => {
      await db.journal.add({ journeyId: id, seq, from: seq, at: NOW, author: 'tab', schemaVersion: 1, edits });
      await db.journeys.update(id, { seq });
    });
  }
  function tab(clock: { now: number }, isGoodMoment = () => true, again = 20): Reminders {
    const pauses = { change: 5, again };
    const reminders = keepReminding({ workspace: { access, now: () => clock.now }, days: 7, isGoodMoment, pauses });
    stops.push(reminders.stop);
    return reminders;
  }
  const shown = (reminders: Reminders): readonly DueJourney[] | null => {
    const { reminder } = reminders.store.getState();
    return reminder?.kind === 'copies' ? reminder.due : null;
  };
  const settled = () => new Promise((resolve) => setTimeout(resolve, 150));

  it('speaks in one tab of two, once a day, and again the day after', async () => {
    const clock = { now: NOW };
    const tabs = [tab(clock), tab(clock)];
    for (let seq = 1; seq <= 30; seq += 1) await commit(seq);
    await vi.waitFor(() => expect(tabs.filter((one) => shown(one)).length).toBe(1));
    expect(tabs.map(shown).find(Boolean)).toMatchObject([{ id, edits: 30 }]);
    for (const one of tabs) one.later();
    await commit(31);
    await settled();
    expect(tabs.filter((one) => shown(one))).toEqual([]);
    clock.now += DAY;
    await vi.waitFor(() => expect(tabs.filter((one) => shown(one)).length).toBe(1));
  });

  it('waits for a good moment, and goes away when the copy is there', async () => {
    let isPresenting = true;
    const reminders = tab({ now: NOW }, () => !isPresenting);
    for (let seq = 1; seq <= 30; seq += 1) await commit(seq);
    await settled();
    expect(shown(reminders)).toBeNull();
    isPresenting = false;
    await vi.waitFor(() => expect(shown(reminders)).not.toBeNull());
    await db.copies.put({ journeyId: id, seq: 30, at: NOW, kind: 'file' });
    await vi.waitFor(() => expect(shown(reminders)).toBeNull());
  });

  it('goes away soon after the copy is there, although nothing else changes', async () => {
    const reminders = tab({ now: NOW }, () => true, 60_000);
    for (let seq = 1; seq <= 30; seq += 1) await commit(seq);
    await vi.waitFor(() => expect(shown(reminders)).not.toBeNull());
    await db.copies.put({ journeyId: id, seq: 30, at: NOW, kind: 'file' });
    await vi.waitFor(() => expect(shown(reminders)).toBeNull());
  });

  it('asks the browser to keep what is stored after the first edit, once, and not for looking around', async () => {
    const persist = vi.fn(async () => true);
    const storage = { persist, persisted: async () => false };
    stops.push(askAfterFirstEdit(access, { now: () => NOW, storage }));
    stops.push(askAfterFirstEdit(access, { now: () => NOW, storage }));
    await settled();
    await createJourney(db, blankLifecycle.build({ newId, now: 0 }), 0);
    await settled();
    expect(persist).not.toHaveBeenCalled();
    await commit(1);
    await vi.waitFor(() => expect(persist).toHaveBeenCalledTimes(1));
    await commit(2);
    await settled();
    expect(persist).toHaveBeenCalledTimes(1);
  });

  it('lets a browser that would ask the person ask nothing by itself: a word is due after the first edit, until it is answered', async () => {
    const persist = vi.fn(async () => true);
    const how = { storage: { persist, persisted: async () => false }, asksPerson: true };
    stops.push(askAfterFirstEdit(access, { now: () => NOW, ...how }));
    await settled();
    expect(await wantsPromise(access, how)).toBe(false);
    await commit(1);
    await vi.waitFor(async () => expect(await wantsPromise(access, how)).toBe(true));
    expect(await wantsPromise(access, { ...how, asksPerson: false })).toBe(false);
    await notePromiseAnswered(access, NOW);
    expect(await wantsPromise(access, how)).toBe(false);
    expect(persist).not.toHaveBeenCalled();
  });

  it('knows the browser that asks the person', () => {
    expect(browserAsksPerson('Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0')).toBe(true);
    expect(
      browserAsksPerson(
        'Mozilla/5.0 (Macintosh) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.0 Safari/605.1.15',
      ),
    ).toBe(false);
    expect(
      browserAsksPerson(
        'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36',
      ),
    ).toBe(false);
  });

  it('misses what the browser lost, and not what went on purpose', async () => {
    const canary = browserCanary(memoryStorage());
    let loss: Loss | null = null;
    stops.push(keepCanary(access, canary, 5));
    stops.push(
      watchLoss(
        access,
        (next) => {
          loss = next;
        },
        () => {},
        canary,
      ),
    );
    await vi.waitFor(() => expect(canary.read().journeys).toMatchObject([{ id }]));
    expect(loss).toBeNull();
    await db.journeys.clear();
    await vi.waitFor(() => expect(loss).toMatchObject({ journeys: [{ id }], remaining: 0 }));
    await createJourney(db, exampleJourney(), 0);
    await vi.waitFor(() => expect(loss).toBeNull());
  });
});

describe('days left in the trash', () => {
  it('are never more than there ever were, however the clock was set', () => {
    expect(daysLeft(NOW, NOW)).toBe(30);
    expect(daysLeft(NOW - 29.5 * DAY, NOW)).toBe(1);
    expect(daysLeft(NOW - 3_650 * DAY, NOW)).toBe(0);
    expect(daysLeft(NOW + 3_650 * DAY, NOW)).toBe(30);
  });
});
