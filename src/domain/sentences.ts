import { formatPath, shortened } from './path';
import { z } from './zod';

/** A schema issue in the words of the person who has the file: one sentence, and where. */
export interface Sentence {
  readonly message: string;
  readonly path: string;
}

/** What is needed to say where and what: the schema, the value that failed it, the place of that value and what it is. */
export interface Subject {
  readonly schema: z.ZodType;
  readonly value: unknown;
  /** Path of the value, such as `stages[3]`; '' for the whole. */
  readonly path: string;
  /** What the value is, such as “stage”. */
  readonly noun: string;
}

/** Says what is wrong: “stages[3].importance” must be a whole number from 1 to 5; it is 9. */
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

function schemaAt(schema: z.ZodType, path: readonly PropertyKey[]): z.ZodType | null {
  let current: z.ZodType | null = schema;
  for (const key of path) {
    const inner: z.ZodType | null = current && unwrapped(current).schema;
    if (inner instanceof z.ZodObject) current = (inner.shape as Record<PropertyKey, z.ZodType>)[key] ?? null;
    else current = inner instanceof z.ZodArray ? (inner.element as z.ZodType) : null;
  }
  return current;
}

function unwrapped(schema: z.ZodType): { schema: z.ZodType; nullable: boolean } {
  let current = schema;
  let nullable = false;
  while (current instanceof z.ZodDefault || current instanceof z.ZodNullable || current instanceof z.ZodOptional) {
    nullable ||= current instanceof z.ZodNullable;
    current = current.unwrap() as z.ZodType;
  }
  return { schema: current, nullable };
}

/** What a schema asks for, after “must be”. */
function expectation(schema: z.ZodType | null): string {
  if (!schema) return 'left out';
  const { schema: inner, nullable } = unwrapped(schema);
  const words = plainExpectation(inner);
  return nullable ? `${words}, or null` : words;
}

function plainExpectation(schema: z.ZodType): string {
  if (schema instanceof z.ZodNumber) {
    const kind = schema.isInt ? 'a whole number' : 'a number';
    const { minValue: least, maxValue: most } = schema;
    if (least !== null && least === most) return number(least);
    return least === null || most === null ? kind : `${kind} from ${number(least)} to ${number(most)}`;
  }
  if (schema instanceof z.ZodISODate) return 'a day such as “2026-11-22”';
  if (schema instanceof z.ZodISODateTime) return 'a time such as “2026-11-22T16:04:00.000Z”';
  if (schema instanceof z.ZodString) return 'text';
  if (schema instanceof z.ZodBoolean) return 'true or false';
  if (schema instanceof z.ZodArray) return 'a list';
  if (schema instanceof z.ZodEnum) return oneOf(schema.options.map((option) => `“${option}”`));
  if (schema instanceof z.ZodLiteral) return inWords(schema.value);
  if (schema instanceof z.ZodUnion) return choice(schema.options as readonly z.ZodType[]);
  return 'an object';
}

/** Levels and emotions are unions of neighbouring numbers, in order. */
function choice(options: readonly z.ZodType[]): string {
  const values = options.map((option) => (option instanceof z.ZodLiteral ? option.value : null));
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
