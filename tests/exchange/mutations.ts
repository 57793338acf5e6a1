import fc from 'fast-check';
import { journeyText } from '../../src/exchange/journeyJson';
import { buildDocument } from '../helpers/documents';

/** A damaged file, and what was done to it. */
export interface Mutant {
  readonly how: string;
  readonly input: string | Uint8Array;
}

/** Journeys of a few kilobytes in which every record and every kind of reference occurs: small, so that a million are soon read. */
const documents = [
  buildDocument({
    journey: { title: 'Ferry', description: 'Two islands.' },
    stages: [{ id: 'aware', phase: 'awareness' }, { id: 'buy' }],
    channels: [
      { id: 'reddit', url: 'https://example.org/r', community: { runBy: 'customer-run', formedAround: 'brand' } },
      { id: 'desk', kind: 'store', social: false },
    ],
    segments: [{ id: 'regulars', weight: 2 }, { id: 'guests' }],
    touchpoints: [
      { id: 'hears', stageId: 'aware', channelId: 'reddit', pains: ['late'], quotes: ['“Again?”'] },
      { id: 'books', stageId: 'buy', emotion: -1 },
    ],
    links: [
      { id: 'on', fromId: 'hears', toId: 'books' },
      { id: 'back', fromId: 'books', toId: 'hears', label: 'tells' },
    ],
    presences: [{ stageId: 'aware', channelId: 'reddit', level: 1, responseTargetMinutes: 60 }],
    demands: [
      { channelId: 'reddit', segmentId: 'regulars', usage: 0.8, evidence: 'measured', sampleSize: 40 },
      { channelId: 'desk', stageId: 'buy', usage: 0.5, observedOn: '2026-02-28' },
    ],
    initiatives: [
      { id: 'join', title: '=1+1', gapIds: ['demand-unmet:aware:reddit'], dependsOn: ['train'] },
      { id: 'train', promisedLevels: [{ stageId: 'aware', channelId: 'reddit', level: 3 }], startsOn: '2026-01-01' },
    ],
    dismissals: [{ id: 'over-served:buy:desk', reason: 'It feeds the newsletter.' }],
  }),
  buildDocument({
    journey: { id: 'other', title: '語 🙂' },
    stages: [{ id: 'aware' }],
    touchpoints: [{ id: 'sees', stageId: 'aware', notes: 'a\nb\t"c"' }],
  }),
];

const stamps = new Map([['touchpoints/hears', { id: 1, title: 7 }]]);
export const texts: readonly string[] = documents.map((document, index) =>
  journeyText(document, { now: 1_800_000_000_000, ...(index === 0 ? { clock: { seq: 9, stamps } } : {}) }),
);

const longest = 'x'.repeat(20_000);
const hostileText = fc.constantFrom(
  ...['', ' ', 'aware', 'other', 'hears', '__proto__', 'constructor', 'prototype', 'toString', 'javascript:alert(1)'],
  ...['data:text/html,x', 'https://example.org', '<img src=x onerror=alert(1)>', '=HYPERLINK("http://x")', '\ud800'],
  ...['\u202e\u0000', 'a0', 'zzzz', '2026-02-30', '1e999', 'NaN', 'demand-unmet:aware', 'aware~reddit', 'reddit~~'],
  ...[longest, `${longest}x`, '語'.repeat(6_667), '\u2028', '../../x', '{{7*7}}', '0'],
);
const hostileNumber = fc.constantFrom(-1, 0, 1, 2, 3, 5, 2.5, 1e300, -0, 2 ** 53, 0.1 + 0.2, 8.64e15, 5e-324, 20_001);
const hostileKey = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.constantFrom('__proto__', 'constructor', 'prototype', 'hasOwnProperty', 'id', 'journeys'),
  },
  fc.constantFrom('', 'stages', '\u0000', 'toJSON', 'then', 'length', longest, 'a.b', '0'),
  fc.string({ maxLength: 6 }),
);
const hostileValue: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 5, arbitrary: hostileText },
  { weight: 3, arbitrary: hostileNumber },
  {
    weight: 3,
    arbitrary: fc.constantFrom<unknown>(null, true, false, [], {}, [[]], [null], [{}], ['aware'], [1, 'x']),
  },
  { weight: 2, arbitrary: fc.string({ maxLength: 8 }) },
  fc.dictionary(hostileKey, fc.constantFrom<unknown>(1, 'x', {}, { polluted: true }), { maxKeys: 2 }),
  fc.jsonValue({ maxDepth: 2 }),
);

const way = fc.array(fc.nat(30), { minLength: 1, maxLength: 5 });
type Tree = Record<string, unknown>;

/** Walks down from the top along the picks, and stops where nothing is inside. */
function placeIn(file: Tree, picks: readonly number[]): { owner: Tree; key: string } {
  let owner = file;
  let key = '';
  for (const [step, pick] of picks.entries()) {
    if (step > 0) {
      const inner = owner[key];
      if (typeof inner !== 'object' || inner === null || Object.keys(inner).length === 0) break;
      owner = inner as Tree;
    }
    const keys = Object.keys(owner);
    key = keys[pick % keys.length] ?? '';
  }
  return { owner, key };
}

function put(owner: Tree, key: string, value: unknown): void {
  if (Array.isArray(owner) && key === 'length') return;
  // As JSON.parse would: a property of its own, whatever its name. A copy, since a later change may reach into the value,
  // which other mutants get as well.
  const own = structuredClone(value);
  Object.defineProperty(owner, key, { value: own, enumerable: true, configurable: true, writable: true });
}

/** A row that is gone leaves those that name it. */
function drop(owner: Tree, key: string): void {
  if (Array.isArray(owner) && owner.length > 0) {
    // Not by splice, which asks a list for its constructor: an earlier change may have given it a strange one.
    owner.copyWithin(Number(key) || 0, (Number(key) || 0) + 1);
    owner.length -= 1;
  } else Reflect.deleteProperty(owner, key);
}

type Change = (file: Tree, other: Tree) => void;

const changes: fc.Arbitrary<Change> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.tuple(way, hostileValue).map(([to, value]) => at(to, (owner, key) => put(owner, key, value))),
  },
  { weight: 4, arbitrary: way.map((to) => at(to, drop)) },
  {
    weight: 3,
    arbitrary: fc
      .tuple(way, hostileKey, hostileValue)
      .map(([to, name, value]) => at(to, (owner) => put(owner, name, value))),
  },
  {
    weight: 2,
    arbitrary: way.map((to) => at(to, (owner, key) => Array.isArray(owner) && owner.push(owner[Number(key)]))),
  },
  { weight: 2, arbitrary: way.map((to) => at(to, (owner) => Array.isArray(owner) && owner.reverse())) },
  {
    weight: 3,
    arbitrary: fc.tuple(way, way).map(
      ([to, from]): Change =>
        (file, other) => {
          const source = placeIn(other, from);
          const target = placeIn(file, to);
          put(target.owner, target.key, source.owner[source.key]);
        },
    ),
  },
);

function at(picks: readonly number[], change: (owner: Tree, key: string) => unknown): Change {
  return (file) => {
    const { owner, key } = placeIn(file, picks);
    change(owner, key);
  };
}

const source = fc.constantFrom(...texts);
const share = fc.double({ min: 0, max: 1, noNaN: true });
const cut = (text: string, where: number) => Math.floor(where * text.length);

/** Values, keys and rows changed, or taken from another file. */
const changed = fc
  .tuple(source, source, fc.array(changes, { minLength: 1, maxLength: 3 }))
  .map(([text, other, all]): Mutant => {
    const file = JSON.parse(text) as Tree;
    for (const change of all) change(file, JSON.parse(other) as Tree);
    return { how: 'changed', input: JSON.stringify(file) };
  });

const truncated = fc
  .tuple(source, share)
  .map(([text, where]) => ({ how: 'truncated', input: text.slice(0, cut(text, where)) }));

const spliced = fc.tuple(source, source, share, share).map(([text, other, until, from]) => ({
  how: 'spliced',
  input: text.slice(0, cut(text, until)) + other.slice(cut(other, from)),
}));

const torn = fc.tuple(source, share, fc.nat(40), fc.string({ maxLength: 5 })).map(([text, where, length, piece]) => {
  const start = cut(text, where);
  return { how: 'torn', input: text.slice(0, start) + piece + text.slice(start + length) };
});

/** The nth match of a pattern, replaced. */
function replaced(text: string, pattern: RegExp, nth: number, by: (match: string) => string): string {
  const matches = [...text.matchAll(pattern)];
  const match = matches[nth % Math.max(1, matches.length)];
  return match ? text.slice(0, match.index) + by(match[0]) + text.slice(match.index + match[0].length) : text;
}

const numberTexts = [
  '1e999',
  '-1e999',
  '-0',
  'NaN',
  'Infinity',
  '0x10',
  '01',
  '1.',
  '.5',
  '+1',
  '1e-400',
  '9007199254740993',
  '-',
  '1_0',
  '2.0',
  '1E0',
];
const numbers = fc.tuple(source, fc.nat(200), fc.constantFrom(...numberTexts)).map(([text, nth, number]) => ({
  how: 'numbers',
  input: replaced(text, /(?<=: )-?\d[\d.]*/g, nth, () => number),
}));

/** The last of two fields with one name is the one that counts. */
const doubled = fc.tuple(source, fc.nat(200), hostileValue, fc.boolean()).map(([text, nth, value, isLast]) => {
  const hostile = JSON.stringify(value) ?? 'null';
  const twice = (field: string, key: string) =>
    isLast ? `${field}, ${key} ${hostile}` : `${key} ${hostile}, ${field}`;
  return {
    how: 'key twice',
    input: replaced(text, /"\w+": (?:"[^"\n]*"|-?[\d.]+|null|true|false)/g, nth, (field) =>
      twice(field, field.slice(0, field.indexOf(':') + 1)),
    ),
  };
});

const nested = fc
  .tuple(source, fc.nat(200), fc.constantFrom(2, 8, 60, 64, 70, 3_000), fc.constantFrom('[', '{"a":', '[{"__proto__":'))
  .map(([text, nth, depth, open]) => {
    const close = [...open].filter((char) => char === '[' || char === '{').reverse();
    const end = close.map((char) => (char === '[' ? ']' : '}')).join('');
    const nest = `${open.repeat(depth)}null${end.repeat(depth)}`;
    return { how: 'nested', input: replaced(text, /(?<=: )("[^"\n]*"|-?\d+|null|\[\])/g, nth, () => nest) };
  });

const bytes = fc
  .tuple(
    source,
    fc.array(fc.tuple(share, fc.oneof(fc.nat(255), fc.integer({ min: 0x61, max: 0x7a }))), { maxLength: 3 }),
    fc.nat(3),
  )
  .map(([text, flips, mark]) => {
    const marks = [[], [0xef, 0xbb, 0xbf], [0xff, 0xfe], [0xfe, 0xff]];
    const body = new TextEncoder().encode(text);
    for (const [where, byte] of flips) body[Math.floor(where * (body.length - 1))] = byte;
    return { how: 'bytes', input: new Uint8Array([...(marks[mark] ?? []), ...body]) };
  });

const junk = fc
  .oneof(fc.string({ maxLength: 60 }), fc.json({ maxDepth: 2 }), fc.uint8Array({ maxLength: 60 }))
  .map((input): Mutant => ({ how: 'anything', input }));

/** A journey file after an accident or an attack of some kind. */
export const mutant: fc.Arbitrary<Mutant> = fc.oneof(
  { weight: 12, arbitrary: changed },
  { weight: 2, arbitrary: truncated },
  { weight: 2, arbitrary: spliced },
  { weight: 2, arbitrary: torn },
  { weight: 2, arbitrary: numbers },
  { weight: 2, arbitrary: doubled },
  { weight: 1, arbitrary: nested },
  { weight: 1, arbitrary: bytes },
  { weight: 1, arbitrary: junk },
);
