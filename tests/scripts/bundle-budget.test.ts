import { describe, expect, it } from 'vitest';
import { initialChunks } from '../../scripts/bundle-budget.mjs';

const chunk = (fileName: string, imports: string[] = [], options: { entry?: boolean; dynamic?: string } = {}) => ({
  type: 'chunk' as const,
  fileName,
  code: '',
  isEntry: options.entry ?? false,
  isDynamicEntry: options.dynamic !== undefined,
  facadeModuleId: options.dynamic ?? null,
  moduleIds: options.dynamic ? [options.dynamic] : [],
  imports,
});

const bundleOf = (...chunks: ReturnType<typeof chunk>[]) =>
  Object.fromEntries(chunks.map((each) => [each.fileName, each]));

const names = (...args: Parameters<typeof initialChunks>) =>
  initialChunks(...args)
    .map(({ fileName }) => fileName)
    .sort();

const map = /\/src\/features\/map\//;

describe('what opening the map downloads', () => {
  it('is the entry, the route’s chunk and what both import, each once', () => {
    const bundle = bundleOf(
      chunk('index.js', ['react.js'], { entry: true }),
      chunk('map.js', ['flow.js', 'react.js'], { dynamic: 'C:\\work\\src\\features\\map\\MapView.tsx' }),
      chunk('flow.js', ['react.js', 'index.js']),
      chunk('react.js'),
      chunk('charts.js', ['d3.js'], { dynamic: '/project/src/features/coverage/Charts.tsx' }),
      chunk('d3.js'),
    );
    expect(names(bundle, map)).toEqual(['flow.js', 'index.js', 'map.js', 'react.js']);
  });

  it('cannot be measured when the route is not found', () => {
    const bundle = bundleOf(chunk('index.js', [], { entry: true }));
    expect(() => initialChunks(bundle, map)).toThrow(/correct the pattern in vite\.config\.ts/);
  });
});
