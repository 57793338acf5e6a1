import { expect, it } from 'vitest';
import { firstViewGroups } from '../../scripts/first-view.mjs';

/** A small app: the entry opens the map or the roadmap; both draw channels, the map alone its canvas. */
const imports: Readonly<Record<string, { now?: readonly string[]; later?: readonly string[] }>> = {
  '/src/app/main.ts': { now: ['/src/app/guard.ts'], later: ['/src/app/start.tsx'] },
  '/src/app/guard.ts': {},
  '/src/app/start.tsx': {
    now: ['/src/ui/Button.tsx', '/src/app/guard.ts'],
    later: ['/src/map/MapView.tsx', '/src/roadmap/RoadmapView.tsx'],
  },
  '/src/map/MapView.tsx': {
    now: ['/src/map/canvas.ts', '/src/parts/channel.ts', '/src/ui/Button.tsx', '/lib/flow.js'],
  },
  '/src/roadmap/RoadmapView.tsx': { now: ['/src/parts/channel.ts', '/src/roadmap/board.ts'] },
  '/src/ui/Button.tsx': {},
  '/src/map/canvas.ts': {},
  '/src/parts/channel.ts': {},
  '/src/roadmap/board.ts': {},
};

const importersOf = (id: string, when: 'now' | 'later') =>
  Object.keys(imports).filter((from) => imports[from]?.[when]?.includes(id));

const getModuleInfo = (id: string) => ({
  importedIds: imports[id]?.now ?? [],
  dynamicallyImportedIds: imports[id]?.later ?? [],
  importers: importersOf(id, 'now'),
  dynamicImporters: importersOf(id, 'later'),
});

/** The group that takes a module first. */
function groupOf(id: string, view = /MapView\.tsx$/): string | null {
  const groups = firstViewGroups({ main: /main\.ts$/, start: /start\.tsx$/, view });
  const byPriority = groups.toSorted((a, b) => b.priority - a.priority);
  return byPriority.map(({ name }) => name(id, { getModuleInfo })).find((name) => name !== null) ?? null;
}

it('keeps what runs first by itself, and brings what every view needs, and what the map shares, in one file each', () => {
  const files = Object.fromEntries([...Object.keys(imports), '/lib/flow.js'].map((id) => [id, groupOf(id)]));
  expect(files).toEqual({
    '/src/app/main.ts': null,
    '/src/app/guard.ts': 'guard',
    '/src/app/start.tsx': 'app',
    '/src/ui/Button.tsx': 'app',
    '/src/parts/channel.ts': 'shared',
    '/src/map/MapView.tsx': null,
    '/src/map/canvas.ts': null,
    '/src/roadmap/RoadmapView.tsx': null,
    '/src/roadmap/board.ts': null,
    '/lib/flow.js': null,
  });
});

it('fails the build when the first view has moved', () => {
  expect(() => groupOf('/src/ui/Button.tsx', /Gone\.tsx$/)).toThrow('correct the patterns in vite.config.ts');
});
