import type { Action } from '../../../src/state/actions';

type ListedAction = Pick<Action<unknown>, 'id' | 'label' | 'group' | 'shortcuts'>;

const sources = import.meta.glob<string>('../../../src/**/*.{ts,tsx}', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const modules = import.meta.glob<Record<string, unknown>>('../../../src/**/*.{ts,tsx}');

/** One list that a component offers by `useActions`, found in the sources: whoever adds one is in the tests by it. */
export interface OfferedList {
  readonly name: string;
  /** The feature whose screen offers it; `shell` is on every screen, `journey` on every screen of a journey. */
  readonly screen: string;
  readonly actions: readonly ListedAction[];
}

export async function offeredLists(): Promise<OfferedList[]> {
  const uses = Object.entries(sources).flatMap(([path, source]) =>
    [...source.matchAll(/useActions\(\s*(\w+)/g)].map(([, name = '']) => ({ path, source, name })),
  );
  const lists = uses
    .filter(({ name }) => name !== 'actions')
    .map(async ({ path, source, name }) => {
      const from = new RegExp(`import \\{[^}]*\\b${name}\\b[^}]*\\} from '([^']+)'`).exec(source)?.[1];
      const file = from === undefined ? path : resolve(path, from);
      const load = modules[`${file}.tsx`] ?? modules[`${file}.ts`] ?? modules[file];
      const actions = (await load?.())?.[name];
      if (!Array.isArray(actions)) throw new Error(`${name}, offered by ${path}, is exported by no module as a list.`);
      return { name, screen: screenOf(path), actions: actions as ListedAction[] };
    });
  return Promise.all(lists);
}

/** What is on offer together, by screen. */
export async function screens(): Promise<Map<string, ListedAction[]>> {
  const lists = await offeredLists();
  const of = (screen: string) => lists.filter((list) => list.screen === screen).flatMap((list) => list.actions);
  const features = new Set(
    lists.map((list) => list.screen).filter((screen) => screen !== 'shell' && screen !== 'journey'),
  );
  return new Map(
    [...features].map((screen) => [
      screen,
      [...of(screen), ...(screen === 'library' ? [] : of('journey')), ...of('shell')],
    ]),
  );
}

function screenOf(path: string): string {
  if (path.endsWith('app/shell/journeyActions.tsx')) return 'journey';
  // A window of its own, though its code lives with the presentation.
  if (path.includes('features/present/audience/')) return 'audience';
  return /features\/(\w+)\//.exec(path)?.[1] ?? 'shell';
}

function resolve(path: string, from: string): string {
  const parts = path.split('/').slice(0, -1);
  for (const part of from.split('/')) {
    if (part === '..' && parts.at(-1) !== '..') parts.pop();
    else if (part !== '.') parts.push(part);
  }
  return parts.join('/');
}
