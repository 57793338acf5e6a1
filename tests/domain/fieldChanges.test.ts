import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packed, type Update, unpacked, unpackedFrom, unpackedOnto } from '../../src/domain/fieldChanges';
import type { AnyRow } from '../../src/domain/model/tables';
import { touchpointSchema } from '../../src/domain/model/touchpoint';
import { applyPatch, type Patch } from '../../src/domain/patch';
import { insertedInto, textAfter, textBefore, textChange } from '../../src/domain/textChange';
import { smallJourney } from '../state/world';

const LONG = 'Customers compare three offers before they decide. '.repeat(400).slice(0, 19_000);
const card = (fields: object): AnyRow =>
  touchpointSchema.parse({ id: 't', stageId: 's0', order: 'a0', title: 'Reads', ...fields });
const edit = (before: AnyRow, after: AnyRow): Patch => [{ table: 'touchpoints', id: 't', before, after }];
const packedUpdate = (before: AnyRow, after: AnyRow) => packed(edit(before, after))[0] as Update;

describe('an update as it is stored and sent', () => {
  it('holds the changed fields only, and of a long text only what changed in it', () => {
    const at = 7_000;
    const after = card({ notes: `${LONG.slice(0, at)}!${LONG.slice(at)}`, emotion: 1 });
    const { fields } = packedUpdate(card({ notes: LONG }), after);
    expect(fields).toEqual({
      notes: { at, removed: '', inserted: '!', sum: expect.any(Number) },
      emotion: { before: null, after: 1 },
    });
  });

  it('gives the whole rows back from the row before and from the row after', () => {
    const [before, after] = [card({ notes: LONG, pains: ['Slow'] }), card({ notes: `${LONG}…`, pains: [], title: '' })];
    const update = packedUpdate(before, after);
    const whole = { table: 'touchpoints', id: 't', before, after };
    expect(unpackedFrom(update, before, 'before')).toEqual(whole);
    expect(unpackedFrom(update, after, 'after')).toEqual(whole);
    expect(unpackedFrom(JSON.parse(JSON.stringify(update)), after, 'after')).toEqual(whole);
  });

  it('knows a text that it was not made in', () => {
    const update = packedUpdate(card({ notes: LONG }), card({ notes: `${LONG}!` }));
    const other = card({ notes: `${LONG.slice(1)}?` });
    expect(unpackedFrom(update, other, 'before')).toBeNull();
    expect(unpackedFrom(update, other, 'after')).toBeNull();
    const document = applyPatch(smallJourney(), [{ table: 'touchpoints', id: 't', before: null, after: other }]);
    expect(unpacked(document, [update])).toBeNull();
  });

  it('puts its words into another text rather than lose them', () => {
    const update = packedUpdate(card({ notes: LONG }), card({ notes: `New words. ${LONG}` }));
    const onto = unpackedOnto(update, card({ notes: 'Somebody else began anew.' }));
    expect(onto.after).toMatchObject({ notes: 'New words. Somebody else began anew.' });
    expect(onto.before).toMatchObject({ notes: 'Somebody else began anew.' });
  });

  it('leaves rows that came or went whole', () => {
    const patch: Patch = [{ table: 'touchpoints', id: 't', before: null, after: card({ notes: LONG }) }];
    expect(packed(patch)).toEqual(patch);
  });
});

describe('a change inside a text', () => {
  const letter = fc.constantFrom('a', 'b', ' ', 'é', '🙂', '👩‍👧');
  const words = (minLength: number, maxLength: number) =>
    fc.array(letter, { minLength, maxLength }).map((letters) => letters.join(''));

  it('gives each text back from the other, and never half a character', () => {
    fc.assert(
      fc.property(words(60, 120), words(0, 3), words(0, 3), words(60, 120), (head, removed, inserted, tail) => {
        const [before, after] = [head + removed + tail, head + inserted + tail];
        const change = textChange(before, after);
        if (!change) return;
        expect(textAfter(before, change)).toBe(after);
        expect(textBefore(after, change)).toBe(before);
        for (const part of [change.removed, change.inserted]) expect(() => encodeURIComponent(part)).not.toThrow();
      }),
    );
  });

  it('is not used where both texts are short or nothing is alike', () => {
    expect(textChange('Reads', 'Reads!')).toBeNull();
    expect(textChange('a'.repeat(200), 'b'.repeat(200))).toBeNull();
  });

  it('loses no inserted word in whatever text', () => {
    fc.assert(
      fc.property(words(90, 120), words(1, 5), words(0, 200), (text, inserted, other) => {
        const change = textChange(text, text.slice(0, 40) + inserted + text.slice(40));
        if (change) expect(insertedInto(other, change)).toContain(change.inserted);
      }),
    );
  });
});
