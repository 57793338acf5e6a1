import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { withoutDescribers } from '../../scripts/zod-parses-only.mjs';

const schemas = new URL('../../node_modules/zod/v4/classic/schemas.js', import.meta.url);

describe('zod in the build', () => {
  it('has nothing left that describes schemas, and all that parses', () => {
    const before = readFileSync(schemas, 'utf8');
    const after = withoutDescribers(before);
    expect(before).toMatch(/processors\.stringProcessor/);
    expect(after).not.toMatch(/processors\.\w+Processor|createToJSONSchemaMethod\(|createStandardJSONSchemaMethod\(/);
    expect(after.match(/safeParse/g)).toHaveLength(before.match(/safeParse/g)?.length ?? 0);
    expect(after.match(/^export /gm)).toHaveLength(before.match(/^export /gm)?.length ?? 0);
  });

  it('says so when zod no longer is what it looks for', () => {
    expect(() => withoutDescribers('export const string = () => {};')).toThrow(/zod has changed/);
  });
});
