import { expect } from '@playwright/test';
import type { Point, Tab } from './driver';
import { LOOK } from './look';

/** What somebody looks for: by its role and name, as people and screen readers know it. Names match as a part, or by pattern. */
export interface Wanted {
  readonly role: string;
  readonly name?: string | RegExp;
  /** The n-th of several, from 0. */
  readonly nth?: number;
}

export interface Seen {
  readonly name: string;
  readonly text: string;
  readonly value: string | null;
  readonly isFocused: boolean;
  readonly box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
}

const PATIENCE = { timeout: 20_000 };

/** Everything of this kind that is on the screen now. */
export function all(tab: Tab, { role, name }: Wanted): Promise<readonly Seen[]> {
  const pattern = name instanceof RegExp ? { source: name.source, flags: name.flags } : { text: name ?? '' };
  return tab.evaluate(LOOK, role, pattern);
}

/** Waits until it is on the screen, and stands still. */
export async function see(tab: Tab, wanted: Wanted): Promise<Seen> {
  let seen: Seen | undefined;
  await expect
    .poll(
      async () => {
        const now = (await all(tab, wanted))[wanted.nth ?? 0];
        const isStill = now && seen && JSON.stringify(now.box) === JSON.stringify(seen.box);
        seen = now;
        return isStill ? 'there' : 'not there';
      },
      { ...PATIENCE, message: `${wanted.role} ‘${wanted.name}’ on the screen` },
    )
    .toBe('there');
  if (!seen) throw new Error('unreachable');
  return seen;
}

/** Waits until nothing of this kind is on the screen. */
export async function miss(tab: Tab, wanted: Wanted): Promise<void> {
  await expect
    .poll(async () => (await all(tab, wanted)).map((seen) => seen.name), {
      ...PATIENCE,
      message: `no ${wanted.role} ‘${wanted.name}’`,
    })
    .toEqual([]);
}

export function middle({ box }: Seen): Point {
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

export async function click(tab: Tab, wanted: Wanted): Promise<void> {
  await tab.click(middle(await see(tab, wanted)));
}

/** Waits for words anywhere on the page. */
export async function read(tab: Tab, words: string | RegExp): Promise<void> {
  await expect
    .poll(() => tab.evaluate<string>('return document.body.innerText').catch(() => ''), {
      ...PATIENCE,
      message: `“${words}” on the page`,
    })
    .toMatch(words instanceof RegExp ? words : new RegExp(words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')));
}

export async function at(tab: Tab, address: RegExp): Promise<string> {
  await expect.poll(() => tab.evaluate<string>('return location.href'), PATIENCE).toMatch(address);
  return tab.evaluate<string>('return location.href');
}

/** Waits until the focus is on something of this kind. */
export async function focusOn(tab: Tab, wanted: Wanted): Promise<void> {
  await expect
    .poll(async () => (await all(tab, wanted)).some(({ isFocused }) => isFocused), {
      ...PATIENCE,
      message: `focus on ${wanted.role} ‘${wanted.name}’`,
    })
    .toBe(true);
}

/** Waits until all is saved. */
export async function saved(tab: Tab): Promise<void> {
  await expect
    .poll(() => tab.evaluate("return document.querySelector('header [data-kind]')?.dataset.kind"), {
      ...PATIENCE,
      message: 'the word “Saved”',
    })
    .toBe('saved');
}
