import { type Card, lineOf, type Shown } from './shown';

/** Everything that the torturers change, as it is after one edit. */
export interface Scene {
  readonly cards: ReadonlyMap<string, Card>;
  readonly notes: string;
}

/**
 * What the journey must be after each edit, told before the edit is made. `scenes[0]` is how it began. Since a person
 * may come back to what was (undo), the same scene can occur more than once.
 */
export interface Story {
  readonly scenes: readonly Scene[];
  /** The highest scene that the page showed as saved. */
  readonly acknowledged: number;
  now(): Scene;
  /** The edit that follows leads here. */
  tell(scene: Scene): void;
  /** The page shows this as saved. False when no scene since the last acknowledged one looks like that. */
  acknowledge(shown: Shown): boolean;
  /** The first scene from the last acknowledged one on that looks like this; -1 if there is none. */
  find(shown: Shown): number;
  /** The journey was opened again as it was in this scene: what followed was never said to be saved. */
  restart(scene: number): void;
}

export function startStory(begin: Scene): Story {
  let scenes: Scene[] = [begin];
  let lines: string[] = [textOf(begin)];
  let acknowledged = 0;
  const find = (shown: Shown) => {
    const text = shown.cards.join('\n');
    // An hour's story is long, and only its end is in question.
    for (let i = acknowledged; i < scenes.length; i++) {
      if (lines[i] === text && (shown.notes === null || shown.notes === scenes[i]?.notes)) return i;
    }
    return -1;
  };
  return {
    get scenes() {
      return scenes;
    },
    get acknowledged() {
      return acknowledged;
    },
    now: () => scenes.at(-1) ?? begin,
    tell(scene) {
      scenes.push(scene);
      lines.push(textOf(scene));
    },
    acknowledge(shown) {
      const found = find(shown);
      if (found >= 0) acknowledged = found;
      return found >= 0;
    },
    find,
    restart(index) {
      const scene = scenes[index] ?? begin;
      scenes = [scene];
      lines = [textOf(scene)];
      acknowledged = 0;
    },
  };
}

function textOf({ cards }: Scene): string {
  return [...cards.values()].map(lineOf).sort().join('\n');
}
