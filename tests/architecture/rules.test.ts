import { describe, expect, it } from 'vitest';
import { askedTables, impurities, literalColours, reachedTables, tooLong, wrongArrows } from './rules';
import { splinters } from './splinters';

const lines = (...text: string[]) => text.join('\n');

describe('arrows', () => {
  it.each([
    ['domain/patch.ts', "import { db } from '../storage/database';", 'domain may not know storage'],
    ['domain/patch.ts', "import Dexie from 'dexie';", 'domain may not use this package'],
    ['domain/patch.ts', "import type { FC } from 'react';", 'domain may not use this package'],
    ['domain/model/stage.ts', "import { z } from 'zod';", 'only domain/zod.ts imports zod'],
    ['storage/load.ts', "import { engine } from '../state/engine';", 'storage may not know state'],
    ['state/engine.ts', "import { Map } from '../features/map/Map';", 'state may not know features'],
    ['state/engine.ts', "import { liveQuery } from 'dexie';", 'state may not use this package'],
    ['exchange/json.ts', "import { load } from '../storage/load';", 'exchange may not know storage'],
    ['ui/Button.tsx', "import type { Stage } from '../domain/model/stage';", 'ui may not know domain'],
    ['ui/Button.tsx', "import { create } from 'zustand';", 'ui may not use this package'],
    ['features/map/Map.tsx', "import { load } from '../../storage/load';", 'features may not know storage'],
    ['features/map/Map.tsx', "import { Matrix } from '../coverage/Matrix';", 'map may not know another feature'],
    ['features/map/Map.tsx', "import { App } from '../../app/App';", 'features may not know app'],
    ['app/main.tsx', "import Dexie from 'dexie';", 'app may not use this package'],
    ['worker/serviceWorker.ts', "import Dexie from 'dexie';", 'worker may not use this package'],
    ['worker/serviceWorker.ts', "import { ok } from '../domain/result';", 'worker may not know domain'],
    ['app/main.tsx', "import { readFile } from 'node:fs';", 'the product runs in a browser'],
    ['app/main.tsx', "import helper from '../../tests/helpers/x';", 'it lies outside src/'],
  ])('%s: %s is refused', (file, text, reason) => {
    expect(wrongArrows({ file, text })).toEqual([expect.stringContaining(reason)]);
  });

  it('are found in every form an import takes', () => {
    const text = lines(
      'import {',
      '  one,',
      "} from '../storage/a';",
      "export { two } from '../storage/b';",
      "export * from '../storage/c';",
      "const three = import('../storage/d');",
      "import '../storage/e';",
      "type Four = import('../storage/f').Four;",
    );
    expect(wrongArrows({ file: 'exchange/json.ts', text })).toHaveLength(6);
    const css = lines(
      "@import '../features/map/map.css';",
      ".a { composes: b from '../features/map/Map.module.css'; }",
    );
    expect(wrongArrows({ file: 'ui/Button.module.css', text: css })).toHaveLength(2);
  });

  it('are free the right way round', () => {
    const fine: [string, string][] = [
      ['domain/zod.ts', "import { z } from 'zod';"],
      ['domain/order.ts', "import { generateKeyBetween } from 'fractional-indexing';"],
      ['storage/database.ts', "import Dexie from 'dexie';\nimport type { Patch } from '../domain/patch';"],
      [
        'state/engine.ts',
        "import { createStore } from 'zustand/vanilla';\nimport { commit } from '../storage/commit';",
      ],
      ['ui/Button.tsx', "import { Button } from 'react-aria-components';\nimport styles from './Button.module.css';"],
      [
        'features/map/nodes/Stage.tsx',
        "import { useDoc } from '../../../state/hooks';\nimport { x } from '../canvas/x';",
      ],
      ['app/main.tsx', "import { load } from '../storage/load';\nimport { Map } from '../features/map/Map';"],
      ['features/map/a.ts', "// import { x } from '../coverage/x';\n/* import y from 'dexie'; */"],
    ];
    expect(fine.flatMap(([file, text]) => wrongArrows({ file, text }))).toEqual([]);
  });

  it('start in a room', () => {
    expect(wrongArrows({ file: 'utils/x.ts', text: '' })).toEqual(['utils/x.ts is in no room']);
    expect(wrongArrows({ file: 'main.ts', text: '' })).toEqual(['main.ts is in no room']);
    expect(wrongArrows({ file: 'features/shared.ts', text: '' })).toEqual(['features/shared.ts is in no feature']);
  });
});

describe('the domain', () => {
  it.each([
    'const now = Date.now();',
    'const now = new Date();',
    'const now = new Date().toISOString();',
    'const id = Math.random();',
    'const id = crypto.randomUUID();',
    "const id = window.location.hash.replace('#', '');",
    "const node = document.createElement('div');",
    // biome-ignore lint/suspicious/noTemplateCurlyInString: a sample of code with a template in it.
    'const id = `stage-${Date.now()}`;',
    "localStorage['x'] = 1;",
  ])('may not say %s', (text) => {
    expect(impurities({ file: 'domain/x.ts', text })).toHaveLength(1);
    expect(impurities({ file: 'state/x.ts', text })).toEqual([]);
  });

  it('may speak of documents, given times and windows in prose', () => {
    const text = lines(
      '// Date.now() is passed in, see window.ts',
      'const shown = new Date(now).getUTCFullYear();',
      "const text = 'Look out of the window. Math.random is elsewhere.';",
      'const stages = document.stages.filter((stage) => stage.window.open);',
    );
    expect(impurities({ file: 'domain/x.ts', text })).toEqual([]);
  });
});

describe('colours', () => {
  it.each([
    ['features/map/Map.module.css', '  color: #fff;'],
    ['features/map/Map.module.css', '  border: 1px solid rgb(0 0 0 / 20%);'],
    ['ui/Button.module.css', '.a { background: oklch(0.5 0.1 20); }'],
    ['ui/base.css', '  color: white;'],
    ['ui/base.css', '  box-shadow:\n    0 1px 2px #0003,\n    0 0 0 1px var(--hairline);'],
    ['app/Shell.tsx', "const stroke = '#1d2333';"],
    ['features/coverage/Chart.tsx', '<Line stroke="hsl(20 50% 50%)" />'],
  ])('%s may not write out %s', (file, text) => {
    expect(literalColours({ file, text })).toHaveLength(1);
  });

  it('may be named, mixed and left to the system', () => {
    const fine: [string, string][] = [
      ['ui/tokens.css', '  --paper: oklch(0.98 0.005 85);'],
      ['ui/Button.module.css', '  white-space: nowrap;\n  color: var(--phase-blue);\n  fill: currentColor;'],
      [
        'ui/Button.module.css',
        '  background: color-mix(in oklch, var(--accent) 20%, transparent);\n  color: CanvasText;',
      ],
      ['ui/Button.module.css', '/* was #fff */\n#add { margin: 0; }'],
      ['app/Shell.tsx', "location.hash = '#/journey';\nconst label = 'Issue #123 of it';"],
      ['domain/catalogue/channels.ts', "{ colour: '#ff4500' }"],
    ];
    expect(fine.flatMap(([file, text]) => literalColours({ file, text }))).toEqual([]);
  });
});

describe('the table of a row', () => {
  it.each(["if (ref.table === 'stages') return;", "case 'links':", "ref?.table !== 'touchpoints'"])(
    'is not asked for on the map: %s',
    (text) => {
      expect(askedTables({ file: 'features/map/canvas/keys.ts', text })).toHaveLength(1);
      expect(askedTables({ file: 'features/map/kinds/stages.ts', text })).toEqual([]);
      expect(askedTables({ file: 'features/versions/x.ts', text })).toEqual([]);
    },
  );

  it('may be named where rows of it are meant', () => {
    const text = "select(context, { table: 'touchpoints', id }); // table === 'stages'";
    expect(askedTables({ file: 'features/map/x.ts', text })).toEqual([]);
  });
});

describe('the database', () => {
  it.each(['await db.journeys.toArray()', "db.transaction('rw', db.rows, run)", "db.table('rows')"])(
    'is not reached above storage: %s',
    (text) => {
      expect(reachedTables({ file: 'state/x.ts', text })).toHaveLength(1);
      expect(reachedTables({ file: 'features/storage/x.ts', text })).toHaveLength(1);
      expect(reachedTables({ file: 'storage/x.ts', text })).toEqual([]);
    },
  );
});

it('a file may not outgrow 300 lines', () => {
  expect(tooLong({ file: 'ui/x.ts', text: 'a\n'.repeat(300) })).toEqual([]);
  expect(tooLong({ file: 'ui/x.ts', text: 'a\n'.repeat(301) })).toHaveLength(1);
});

describe('a few lines in a file of their own', () => {
  const small = { file: 'ui/small.ts', text: 'export const small = 1;' };
  const user = { file: 'ui/user.ts', text: "import { small } from './small';" };

  it('are refused where one other file uses them', () => {
    expect(splinters([small, user], [])).toEqual(['ui/small.ts']);
  });

  it.each([
    ['two files use them', { ...user, file: 'ui/other.ts' }, []],
    ['they are loaded on demand', { file: 'ui/other.ts', text: '' }, [], "const small = import('./small');"],
    ['a test looks at them', { file: 'ui/other.ts', text: '' }, ["import { small } from '../../src/ui/small';"]],
  ])('are fine where %s', (_, other, tests, text = user.text) => {
    const looking = tests.map((line) => ({ file: '../tests/ui/small.test.ts', text: line }));
    expect(splinters([small, { ...user, text }, other], looking)).toEqual([]);
  });

  it('are fine where they are not few', () => {
    expect(splinters([{ ...small, text: 'a\n'.repeat(36) }, user], [])).toEqual([]);
  });
});
