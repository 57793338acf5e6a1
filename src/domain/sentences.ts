import { formatPath, shortened } from './path';
import { z } from './zod';

/** A schema issue in the words of the person who has the file: one sentence, and where. */
export interface Sentence {
  readonly message: string;
  readonly path: string;
}

/** What is needed to say where and what: the schema, the value that failed it, the place of that value and what it is. */
export interface Subject {
  readonly schema: z.core.$ZodType;
  readonly value: unknown;
  /** Path of the value, such as `stages[3]`; '' for the whole. */
  readonly path: string;
  /** What the value is, such as “stage”. */
  readonly noun: string;
}

/** Says what is wrong: “stages[3].importance” must be a whole number from 1 to 5, or null; it is 9. */
export function sentenceFor(issue: z.core.$ZodIssue, { schema, value, path: base, noun }: Subject): Sentence {
  const path = formatPath(issue.path, base);
  const found = valueAt(value, issue.path);
  const named = path === '' ? 'It' : `“${path}”`;
  const expected = `must be ${expectation(schemaAt(schema, issue.path))}`;

  if (issue.code === 'unrecognized_keys') {
    const key = formatPath([issue.keys[0] ?? ''], path);
    const owner = issue.path.length === 0 ? `${article(noun)} ${noun}` : named;
    return { message: `“${key}” is not something that ${owner} has.`, path: key };
  }
  if (found === undefined) return { message: `${named} is missing; it ${expected}.`, path };
  if (issue.code === 'too_big' && issue.origin === 'string' && typeof found === 'string') {
    const most = number(Number(issue.maximum));
    return { message: `${named} must be at most ${most} characters; it has ${number(found.length)}.`, path };
  }
  if (issue.message.startsWith('is '))
    return { message: `${named} is ${inWords(found)}, which ${issue.message}.`, path };
  // The model's own messages are written for people; zod's are not.
  const rule = issue.message.startsWith('must ') ? issue.message : expected;
  return { message: `${named} ${rule}; it is ${inWords(found)}.`, path };
}

/** A value as it reads in a sentence, never longer than a line. */
export function inWords(value: unknown): string {
  if (value === null) return 'empty (null)';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'an object';
  if (typeof value === 'string') return value === '' ? 'empty' : `“${shortened(value, 60)}”`;
  return String(value);
}

/** 20000 → “20,000”. */
export function number(value: number): string {
  return value.toLocaleString('en-GB', { maximumFractionDigits: 20 }).replace('-', '−');
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (inner, key) =>
      typeof inner === 'object' && inner !== null && Object.hasOwn(inner, key)
        ? (inner as Record<PropertyKey, unknown>)[key]
        : undefined,
    value,
  );
}

/** Every kind of schema, told apart by `_zod.def.type`. */
type Kind = z.core.$ZodTypes;

function schemaAt(schema: z.core.$ZodType, path: readonly PropertyKey[]): z.core.$ZodType | null {
  let current: z.core.$ZodType | null = schema;
  for (const key of path) {
    const def: Kind['_zod']['def'] | null = current && unwrapped(current).schema._zod.def;
    if (def?.type === 'object') current = def.shape[String(key)] ?? null;
    else current = def?.type === 'array' ? def.element : null;
  }
  return current;
}

function unwrapped(schema: z.core.$ZodType): { schema: Kind; nullable: boolean } {
  let current = schema as Kind;
  let nullable = false;
  for (;;) {
    const { def } = current._zod;
    if (def.type !== 'default' && def.type !== 'nullable' && def.type !== 'optional')
      return { schema: current, nullable };
    nullable ||= def.type === 'nullable';
    current = def.innerType as Kind;
  }
}

/** What a schema asks for, after “must be”. */
function expectation(schema: z.core.$ZodType | null): string {
  if (!schema) return 'left out';
  const { schema: inner, nullable } = unwrapped(schema);
  const words = plainExpectation(inner);
  return nullable ? `${words}, or null` : words;
}

function plainExpectation(schema: Kind): string {
  const { def } = schema._zod;
  switch (def.type) {
    case 'number':
      return numberExpectation(def);
    case 'string':
      if (schema instanceof z.ZodMiniISODate) return 'a day such as “2026-11-22”';
      return schema instanceof z.ZodMiniISODateTime ? 'a time such as “2026-11-22T16:04:00.000Z”' : 'text';
    case 'boolean':
      return 'true or false';
    case 'array':
      return 'a list';
    case 'enum':
      return oneOf(Object.values(def.entries).map((option) => `“${option}”`));
    case 'literal':
      return inWords(def.values[0]);
    case 'union':
      return choice(def.options as readonly Kind[]);
    default:
      return 'an object';
  }
}

/** The limits of a number stand in its checks. */
function numberExpectation(def: z.core.$ZodNumberDef & { format?: string }): string {
  const limits = (def.checks ?? []).map(({ _zod }) => _zod.def as { check: string; value?: number });
  const limit = (check: string) => limits.find((one) => one.check === check)?.value;
  const kind = def.format === 'safeint' ? 'a whole number' : 'a number';
  const [least, most] = [limit('greater_than'), limit('less_than')];
  if (least === undefined || most === undefined) return kind;
  return least === most ? number(least) : `${kind} from ${number(least)} to ${number(most)}`;
}

/** Levels and emotions are unions of neighbouring numbers, in order. */
function choice(options: readonly Kind[]): string {
  const values = options.map(({ _zod: { def } }) => (def.type === 'literal' ? def.values[0] : null));
  const [least] = values;
  if (typeof least === 'number' && values.every((value, index) => value === least + index)) {
    return `a whole number from ${number(least)} to ${number(least + values.length - 1)}`;
  }
  return oneOf(options.map(plainExpectation));
}

function oneOf(options: readonly string[]): string {
  return options.length === 2 ? options.join(' or ') : `one of ${options.join(', ')}`;
}

function article(noun: string): string {
  return /^[aeiou]/i.test(noun) ? 'an' : 'a';
}
