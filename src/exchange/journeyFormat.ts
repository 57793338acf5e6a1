import type { Clock, Stamps } from '../domain/clock';
import type { JourneyDocument } from '../domain/document';
import { SCHEMA_VERSION } from '../domain/migrations/migrations';
import { rowKey, type TableName, tableNames } from '../domain/model/tables';
import { z } from '../domain/zod';

/** What the `format` of a journey file says. */
export const JOURNEY_FORMAT = 'throughline/journey';

/** What every export names as its JSON Schema: its `$id`, which holds wherever a file goes. */
export const journeySchemaId = `urn:throughline:journey:${SCHEMA_VERSION}`;

/** File of the JSON Schema that goes with this version, as served beside the app. */
export const journeySchemaFile = `journey-${SCHEMA_VERSION}.json`;

/** The tables of a file besides `journey`, in the order in which they are written. */
export const fileTables = tableNames.filter((table): table is Exclude<TableName, 'journeys'> => table !== 'journeys');

/** Most commits that are believed: one a second for 30,000 years. A journey must be able to go on counting from there. */
const MAX_COMMITS = 1_000_000_000_000;

/** A number of commits. */
export const commits = z.int().check(z.gte(0));

/** When the fields of the rows were changed, in commits: what “newest” means when a file is merged. */
export const clockSchema = z.strictObject({
  seq: commits,
  /** By table and id, `touchpoints/a1`; by field the commit that changed it last, and under `id` the one that made the row. */
  stamps: z.record(
    z.string().check(z.regex(/^[a-z]{1,40}\/[A-Za-z0-9_~:-]{1,400}$/)),
    z.record(z.string().check(z.regex(/^[A-Za-z]{1,40}$/)), commits),
  ),
});

/** What a journey file says about itself, around the rows. */
export const journeyHeadSchema = z.strictObject({
  $schema: z.optional(z.string().check(z.maxLength(2_000))),
  format: z.literal(JOURNEY_FORMAT),
  version: z.int().check(z.gte(1), z.lte(SCHEMA_VERSION)),
  exportedAt: z.optional(z.iso.datetime({ offset: true })),
  generator: z.optional(z.string().check(z.maxLength(200))),
  clock: z.optional(clockSchema),
});

export type JourneyHead = z.infer<typeof journeyHeadSchema>;

/** Keys of the head; every other key of a file is `journey` or a table. */
export const headKeys: readonly string[] = Object.keys(journeyHeadSchema.shape);

/** The text of a clock inside a journey file, a line for each row that has stamps; rows are sorted, so equal clocks give equal texts. */
export function clockText({ seq, stamps }: Clock): string {
  const lines = [...stamps]
    .filter(([, fields]) => Object.keys(fields).length > 0)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, fields]) => `      ${JSON.stringify(key)}: ${JSON.stringify(sorted(fields))}`);
  const rows = lines.length === 0 ? '{}' : `{\n${lines.join(',\n')}\n    }`;
  return `{\n    "seq": ${seq},\n    "stamps": ${rows}\n  }`;
}

function sorted(stamps: Stamps): Stamps {
  return Object.fromEntries(Object.entries(stamps).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/**
 * The clock that a file holds; null when it counts further than anybody can have. Stamps of rows that are not in the
 * document are let go of; none is ahead of its count.
 */
export function clockOf(raw: z.infer<typeof clockSchema>, document: JourneyDocument): Clock | null {
  const stamps = new Map<string, Stamps>();
  let seq = raw.seq;
  for (const table of tableNames) {
    for (const id of document[table].keys()) {
      const key = rowKey(table, id);
      if (!Object.hasOwn(raw.stamps, key)) continue;
      const fields = raw.stamps[key] ?? {};
      stamps.set(key, fields);
      seq = Math.max(seq, ...Object.values(fields));
    }
  }
  return seq > MAX_COMMITS ? null : { seq, stamps };
}
