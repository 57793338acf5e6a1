import { describe, expect, it } from 'vitest';
import { bytesOf } from '../../../src/domain/bytes';
import { editChannel } from '../../../src/domain/commands/channels';
import { prepareEdit } from '../../../src/domain/commands/command';
import { editTouchpoint } from '../../../src/domain/commands/touchpoints';
import { fitsField, link, MAX_TEXT } from '../../../src/domain/model/fields';
import { definitionOf, tableNames } from '../../../src/domain/model/tables';
import { z } from '../../../src/domain/zod';
import { exampleJourney } from '../../helpers/exampleJourney';

function unwrapped(schema: z.ZodMiniType): z.ZodMiniType {
  let inner = schema;
  while (inner instanceof z.ZodMiniDefault || inner instanceof z.ZodMiniNullable || inner instanceof z.ZodMiniOptional)
    inner = inner.def.innerType as z.ZodMiniType;
  return inner instanceof z.ZodMiniArray ? unwrapped(inner.def.element as z.ZodMiniType) : inner;
}

/** Every place of every record that takes text, `touchpoints.pains`, with its schema. */
const textFields = tableNames.flatMap((table) => {
  const within = (path: string, schema: z.ZodMiniType): [string, z.ZodMiniType][] => {
    const inner = unwrapped(schema);
    if (inner instanceof z.ZodMiniObject)
      return Object.entries(inner.shape as Record<string, z.ZodMiniType>).flatMap(([key, field]) =>
        within(`${path}.${key}`, field),
      );
    return inner instanceof z.ZodMiniString ? [[path, inner]] : [];
  };
  return within(table, definitionOf(table).schema);
});

const edit = { newId: () => 'new', now: 0 };

describe('text in a journey', () => {
  it.each(textFields)('%s holds at most 20 kB, in bytes of UTF-8', (_, schema) => {
    for (const unit of ['x', 'é', '語', '🙂']) {
      const tooLong = unit.repeat(Math.floor(MAX_TEXT / bytesOf(unit)) + 1);
      expect(schema.safeParse(tooLong).success).toBe(false);
    }
  });

  it('is looked for in all records', () => {
    expect(textFields.map(([path]) => path)).toEqual(
      expect.arrayContaining(['touchpoints.notes', 'touchpoints.pains', 'channels.url', 'initiatives.description']),
    );
    expect(textFields.length).toBeGreaterThan(50);
  });

  it('may fill its 20 kB to the last byte', () => {
    const full = `${'語'.repeat(6_666)}é`;
    expect(bytesOf(full)).toBe(MAX_TEXT);
    expect([fitsField(full), fitsField(`${full}x`)]).toEqual([true, false]);
    expect(bytesOf('aé語🙂\ud800')).toBe(new TextEncoder().encode('aé語🙂\ud800').length);
  });

  it('is refused in an edit that makes it longer, in a sentence', () => {
    const document = exampleJourney();
    const id = [...document.touchpoints.keys()][0] ?? '';
    const edited = prepareEdit(document, editTouchpoint, { id, notes: '語'.repeat(6_667) }, edit);
    expect(!edited.ok && edited.error.message).toMatch(/^“notes” must be at most 20 kB.*; it is “語+…”\.$/);
    expect(prepareEdit(document, editTouchpoint, { id, notes: '語'.repeat(6_666) }, edit).ok).toBe(true);
  });
});

describe('an address', () => {
  it.each(['https://example.org/ä?b#c', 'http://localhost:8080', 'HTTPS://EXAMPLE.ORG', 'mailto:a@example.org'])(
    'may be %s',
    (address) => expect(link.safeParse(address).success).toBe(true),
  );

  it.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    ' javascript:alert(1)',
    'java\nscript:alert(1)',
    '\u0001javascript:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'vbscript:x',
    'file:///etc/passwd',
    'blob:https://example.org/1',
    '//example.org',
    'https:example.org',
    'https://',
    'https://exa mple.org',
    'https://example.org\njavascript:alert(1)',
    'intent://x#Intent;end',
  ])('may not be %j, in no edit either', (address) => {
    expect(link.safeParse(address).success).toBe(false);
    const edited = prepareEdit(exampleJourney(), editChannel, { id: 'reddit', url: address }, edit);
    expect(!edited.ok && edited.error.message).toMatch(
      /^“url” must start with https:\/\/, http:\/\/ or mailto:; it is “/,
    );
  });
});
